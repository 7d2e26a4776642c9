package org.sammachip.project.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ToldHow;

/**
 * Who was told, when and how (การแจ้งล่วงหน้า).
 *
 * @param toldHow names of {@link ToldHow}
 * @param toolsReady tools and materials were ready at that time (third working strategy of the source)
 * @param toldBy user id of who coordinated; null for those of before this was kept
 * @param waiverReason why a district manager let a late notice pass; null when it was in time
 */
public record Notice(
        LocalDate toldOn,
        List<String> toldHow,
        String toldNote,
        Boolean toolsReady,
        String toldBy,
        String waiverReason,
        String waivedBy,
        Instant waivedAt) {

    static Notice of(Coordination told, String by) {
        var ways = told.toldHow().stream().map(ToldHow::name).distinct().toList();
        return new Notice(told.toldOn(), ways, told.toldNote(), told.toolsReady(), by, null, null, null);
    }

    /** @throws Refusal when whoever told too late lets it pass themselves */
    Notice waived(String reason, String by, Instant at) {
        if (by.equals(toldBy)) {
            throw Refusal.forbidden("ผู้แจ้งกิจกรรมผ่อนผันการแจ้งล่วงหน้าของตนเองไม่ได้"
                    + " ต้องให้พัฒนาการอำเภอท่านอื่นเป็นผู้พิจารณา หรือเลื่อนกิจกรรมไปวันใหม่");
        }
        return new Notice(toldOn, toldHow, toldNote, toolsReady, toldBy, reason, by, at);
    }
}
