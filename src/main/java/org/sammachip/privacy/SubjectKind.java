package org.sammachip.privacy;

import java.util.List;
import org.sammachip.problem.Refusal;

/**
 * Of whom a project keeps data: the household of a head, or somebody registered as leader, sage or partner.
 *
 * @see Erasing for what each kind loses
 */
enum SubjectKind {
    HOUSEHOLD(
            "household", "head", List.of("INVITATIONS", "ATTENDANCE_SHEET", "MATERIAL_RECEIPTS", "EVALUATION_REPORT")),
    PERSON(
            "person",
            "name",
            List.of("INVITATIONS", "ATTENDANCE_SHEET", "MATERIAL_RECEIPTS", "EVALUATION_REPORT", "KNOWLEDGE_RECORD"));

    private final String table;
    private final String nameColumn;
    private final List<String> documents;

    SubjectKind(String table, String nameColumn, List<String> documents) {
        this.table = table;
        this.nameColumn = nameColumn;
        this.documents = documents;
    }

    static SubjectKind of(String typed) {
        for (var kind : values()) {
            if (kind.table.equals(typed)) {
                return kind;
            }
        }
        throw Refusal.notFound("ไม่พบเจ้าของข้อมูลประเภทนี้");
    }

    String table() {
        return table;
    }

    String nameColumn() {
        return nameColumn;
    }

    /** Kinds of the project's documents that may hold their name. */
    List<String> documents() {
        return documents;
    }
}
