package org.sammachip.project.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ToldHow;

/**
 * Who was told, when and how (การแจ้งล่วงหน้า).
 *
 * @param toldHow names of {@link ToldHow}
 * @param toolsReady tools and materials were ready at that time (third working strategy of the source)
 * @param waiverReason why a district manager let a late notice pass; null when it was in time
 */
public record Notice(
        LocalDate toldOn,
        List<String> toldHow,
        String toldNote,
        Boolean toolsReady,
        String waiverReason,
        String waivedBy,
        Instant waivedAt) {

    static Notice of(Coordination told) {
        var ways = told.toldHow().stream().map(ToldHow::name).distinct().toList();
        return new Notice(told.toldOn(), ways, told.toldNote(), told.toolsReady(), null, null, null);
    }

    Notice waived(String reason, String by, Instant at) {
        return new Notice(toldOn, toldHow, toldNote, toolsReady, reason, by, at);
    }
}
