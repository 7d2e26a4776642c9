package org.sammachip.platform.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what day the rehearsal plays, and moves it forward for administrators. */
@RestController
@Profile("rehearsal")
@RequestMapping("/camunda/api/app/rehearsal/clock")
class RehearsalController {

    /** When offices open; a day moved to begins then. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    record Now(OffsetDateTime now, LocalDate today, boolean rehearsal) {}

    record Moved(OffsetDateTime now, LocalDate today, boolean rehearsal, List<FiredTimer> fired) {}

    /** One of the two: a day to move to, or how many days to move by (0 fires what is due now). */
    record Move(LocalDate forwardTo, Integer days) {}

    private final RehearsalClock rehearsal;
    private final DueTimers timers;
    private final Clock clock;
    private final CurrentUser user;
    private final IdentityService identities;

    RehearsalController(
            RehearsalClock rehearsal, DueTimers timers, Clock clock, CurrentUser user, IdentityService identities) {
        this.rehearsal = rehearsal;
        this.timers = timers;
        this.clock = clock;
        this.user = user;
        this.identities = identities;
    }

    @GetMapping
    Now now() {
        var now = clock();
        return new Now(now.toOffsetDateTime(), now.toLocalDate(), true);
    }

    /** @throws Refusal for anybody but administrators, and for a day that is past */
    @PostMapping
    synchronized Moved move(@RequestBody Move move) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("เลื่อนวันที่ของการซ้อมได้เฉพาะผู้ดูแลระบบ");
        }
        var target = target(move);
        identities.clearAuthentication(); // timers are fired by the system, not by the administrator
        SecurityContextHolder.clearContext();
        var fired = timers.fireUntil(target.toInstant());
        rehearsal.forwardTo(target.toInstant());
        var now = now();
        return new Moved(now.now(), now.today(), true, fired);
    }

    private ZonedDateTime target(Move move) {
        var now = clock();
        if ((move.forwardTo() == null) == (move.days() == null)) {
            throw Refusal.of(
                    "forwardTo", "ต้องระบุวันที่ที่จะเลื่อนไป (forwardTo) หรือจำนวนวัน (days) อย่างใดอย่างหนึ่ง");
        }
        if (move.days() != null) {
            return checked("days", now.plusDays(move.days()), now);
        }
        var morning = move.forwardTo().atTime(MORNING).atZone(clock.getZone());
        return move.forwardTo().equals(now.toLocalDate()) && morning.isBefore(now)
                ? now
                : checked("forwardTo", morning, now);
    }

    private static ZonedDateTime checked(String field, ZonedDateTime target, ZonedDateTime now) {
        if (target.isBefore(now) || target.isAfter(now.plusYears(20))) {
            throw Refusal.of(field, "วันที่ของการซ้อมเลื่อนได้เฉพาะไปข้างหน้า และไม่เกิน 20 ปี");
        }
        return target;
    }

    private ZonedDateTime clock() {
        return clock.instant().atZone(clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
    }
}
