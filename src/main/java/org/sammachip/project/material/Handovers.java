package org.sammachip.project.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What households received. Each is looked for again on the visits of step 9. */
@Repository
class Handovers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void check(ProjectKey project, MaterialRequest request, List<MaterialItem> items, HandoverList list) {
        var households = jdbc.sql("select id from household where project_key = ?")
                .param(project.value())
                .query(Long.class)
                .list();
        var approvedOn = LocalDate.ofInstant(request.decidedAt(), clock.getZone());
        new HandoverCheck(
                        items,
                        new HashSet<>(households),
                        documents(project, "PHOTO"),
                        documents(project, "ATTACHMENT"),
                        approvedOn,
                        LocalDate.now(clock))
                .check(list);
    }

    private Set<UUID> documents(ProjectKey project, String kind) {
        return new HashSet<>(jdbc.sql("select id from document where project_key = ? and kind = ?")
                .params(project.value(), kind)
                .query(UUID.class)
                .list());
    }

    void keep(HandoverList list) {
        new Rows(jdbc, "handover", """
                        material_item_id, household_id, quantity, unit_price, receipt, photo_id, receipt_file_id,
                        handed_on""").insert(list.handovers(), line -> new Object[] {
            line.materialItemId(),
            line.householdId(),
            line.quantity(),
            line.unitPrice(),
            line.receipt().strip(),
            line.photoId(),
            line.receiptFileId(),
            line.handedOn()
        });
    }
}
