package org.sammachip.audit.finding;

import java.util.List;
import java.util.function.Supplier;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.access.UserNames;
import org.sammachip.area.AreaScope;
import org.sammachip.problem.Refusal;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.annotation.Transactional;

/** Answers findings to those who supervise or audit, of the area that they ask for. */
@Component
class FindingDesk {

    static final int PAGE = 50;
    static final int SECONDS = 20;

    private final FindingRows rows;
    private final CurrentUser user;
    private final UserNames names;
    private final AreaScope areas;

    FindingDesk(FindingRows rows, CurrentUser user, UserNames names, AreaScope areas) {
        this.rows = rows;
        this.user = user;
        this.names = names;
        this.areas = areas;
    }

    /** @param next null on the last page */
    record Page(List<FindingRow> rows, String next) {}

    /** Whether the reader may ask it: what belongs to no area is for those who audit or administer. */
    boolean answers(Finding finding) {
        return !finding.ofTheOffice() || user.has(Role.AUDITOR) || user.has(Role.ADMINISTRATOR);
    }

    /** @throws Refusal out of scope, for officers, and when it takes too long */
    @Transactional(readOnly = true, timeout = SECONDS)
    public long count(Finding finding, Asked asked) {
        return answer(finding, asked, () -> rows.count(finding, asked));
    }

    /**
     * @param after where the page before ended, or null
     * @throws Refusal as {@link #count}
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public Page rows(Finding finding, Asked asked, String after) {
        var from = after == null ? null : Cursor.of(after);
        var found = answer(finding, asked, () -> rows.page(finding, asked, from, PAGE + 1));
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? page.get(PAGE - 1).cursor().text() : null;
        var people = names.of(page.stream()
                .filter(one -> one.row().person() != null)
                .map(one -> one.row().person().id())
                .distinct()
                .toList());
        return new Page(page.stream().map(one -> one.row().named(people)).toList(), next);
    }

    private <T> T answer(Finding finding, Asked asked, Supplier<T> question) {
        if (!user.supervises() || !answers(finding)) {
            throw Refusal.forbidden("หน้าข้อสังเกตสำหรับผู้ตรวจสอบ พัฒนาการอำเภอ พัฒนาการจังหวัด และผู้ดูแลระบบ");
        }
        if (asked.area() != null && !areas.covers(asked.area())) {
            throw Refusal.forbidden(
                    "พื้นที่นี้อยู่นอกเขตที่ท่านรับผิดชอบทั้งหมดหรือบางส่วน กรุณาเลือกพื้นที่จากรายการ");
        }
        try {
            return question.get();
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            throw Refusal.busy("ค้นหานานเกินไป กรุณาเลือกปีงบประมาณหรือพื้นที่ให้แคบลง แล้วลองอีกครั้ง");
        }
    }
}
