package org.sammachip.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sammachip.access.PersonalDetails;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where auditors and administrators say why they have to see people's names in a project. */
@RestController
@RequestMapping("/camunda/api/app/audit/projects/{key}/disclosure")
class DisclosureController {

    private final ProjectRegister projects;
    private final PersonalDetails details;
    private final ReasonsGiven reasons;
    private final Clock clock;

    DisclosureController(ProjectRegister projects, PersonalDetails details, ReasonsGiven reasons, Clock clock) {
        this.projects = projects;
        this.details = details;
        this.reasons = reasons;
        this.clock = clock;
    }

    record Asked(String reason) {}

    /**
     * @param needed whether this reader sees names only after giving a reason
     * @param until when it ends by itself; null while it is not open
     * @param seconds until then, as browsers have clocks of their own
     */
    record State(boolean needed, boolean open, Instant until, long seconds) {}

    @GetMapping
    State state(@PathVariable String key) {
        return state(inScope(key));
    }

    @PostMapping
    State open(@PathVariable String key, @RequestBody Asked asked) {
        var project = inScope(key);
        if (!details.needsReason(project.value())) {
            throw Refusal.forbidden("การแจ้งเหตุผลมีไว้สำหรับผู้ตรวจสอบและผู้ดูแลระบบ บัญชีของท่านไม่ต้องแจ้ง");
        }
        reasons.open(project.value(), asked.reason());
        return state(project);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String key) {
        reasons.end(inScope(key).value());
    }

    private ProjectKey inScope(String key) {
        return projects.inScope(ProjectKey.typed(key)).key();
    }

    private State state(ProjectKey key) {
        var until = reasons.until(key.value());
        var left = until.map(end -> Duration.between(clock.instant(), end).toSeconds());
        return new State(details.needsReason(key.value()), until.isPresent(), until.orElse(null), left.orElse(0L));
    }
}
