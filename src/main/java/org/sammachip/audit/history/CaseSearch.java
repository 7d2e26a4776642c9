package org.sammachip.audit.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.thai.SearchWords;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases within the user's districts, running and ended, the newest first. Only what is asked for becomes a
 * condition, so that the database can plan for it. People of the village are not searched: auditors see them masked.
 */
@Component
class CaseSearch {

    static final int PAGE = 50;
    static final int SECONDS = 10;

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final CaseHeads heads;
    private final AuditScope scope;

    CaseSearch(CaseHeads heads, AuditScope scope) {
        this.heads = heads;
        this.scope = scope;
    }

    /**
     * Null or blank asks for all.
     *
     * @param text words of the village, the subdistrict or the key
     * @param districtCode of a district, or of a province (two digits)
     * @param officer part of the name or the id of who is responsible
     * @param step key or number of the one that runs
     * @param startedTo the last day, like {@code endedTo}
     */
    record Asked(
            String text,
            String districtCode,
            String officer,
            Integer fiscalYear,
            String status,
            String step,
            Boolean overdue,
            Boolean waived,
            LocalDate startedFrom,
            LocalDate startedTo,
            LocalDate endedFrom,
            LocalDate endedTo,
            String cursor) {}

    /** @param next where the next page begins; null on the last one */
    record Found(List<CaseHead> cases, String next) {}

    /** @throws Refusal for who may not search, and when it takes too long */
    @Transactional(readOnly = true, timeout = SECONDS)
    public Found find(Asked asked) {
        scope.many();
        try {
            var where = where(asked);
            var found = heads.read(where.text(), where.parameters(), PAGE + 1);
            if (found.size() <= PAGE) {
                return new Found(found, null);
            }
            var last = found.get(PAGE - 1);
            return new Found(found.subList(0, PAGE), new Cursor(last.startedAt(), last.key()).text());
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            throw Refusal.of("text", "ค้นหานานเกินไป กรุณาเลือกปีงบประมาณ อำเภอ หรือสถานะ แล้วค้นหาอีกครั้ง");
        }
    }

    private Conditions where(Asked asked) {
        var where = new Conditions();
        var cursor = Cursor.of(asked.cursor());
        if (cursor != Cursor.TOP) {
            where.and("(p.registered_at, p.key) < (:cursorAt, :cursorKey)");
            where.with("cursorAt", cursor.at().atOffset(ZoneOffset.UTC));
            where.with("cursorKey", cursor.id());
        }
        if (!scope.everywhere()) {
            where.and("p.district_code = any (:districts)", "districts", scope.districts());
        }
        for (var word : SearchWords.patterns(asked.text())) {
            where.and("""
                    (p.village_name || ' ' || p.key like :word or p.subdistrict_code in
                        (select s.code from subdistrict s where s.name like :word))""", "word", word);
        }
        where.andIf(asked.districtCode(), "p.district_code like :area || '%'", "area");
        where.andIf(asked.officer(), """
                p.officer in (select u.id_ from act_id_user u where u.id_ = :officer or
                    strpos(lower(coalesce(u.first_, '') || ' ' || coalesce(u.last_, '')), lower(:officer)) > 0
                    union all select :officer)""", "officer");
        where.andIf(asked.fiscalYear(), "p.fiscal_year = :year", "year");
        where.andIf(asked.status(), "p.status = :status", "status");
        where.andIf(asked.step(), """
                p.key in (select r.project_key from report_running_step r join report_step t on t.number = r.number
                    where t.process = :step or t.number::text = :step)""", "step");
        where.andIf(asked.overdue(), """
                :overdue = (p.key in (select t.project_key from report_open_task t
                    where t.due_at < :now and t.project_key is not null))""", "overdue");
        where.andIf(asked.waived(), """
                :waived = exists (select from activity a where a.project_key = p.key and a.waived_by is not null)""", "waived");
        where.andIf(start(asked.startedFrom()), "p.registered_at >= :startedFrom", "startedFrom");
        where.andIf(end(asked.startedTo()), "p.registered_at < :startedTo", "startedTo");
        where.andIf(start(asked.endedFrom()), "p.ended_at >= :endedFrom", "endedFrom");
        where.andIf(end(asked.endedTo()), "p.ended_at < :endedTo", "endedTo");
        return where;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BANGKOK).toOffsetDateTime();
    }

    private static OffsetDateTime end(LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }
}
