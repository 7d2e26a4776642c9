package org.sammachip.document;

import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may open a stored file: whoever has its project, or all of its area, in scope. Of people's data documents show
 * names, attendance and results, as everybody in scope may see them (docs/adr/0009); the entries behind a report, with
 * what was written about each household, are for those who work with the households.
 */
@Component
class Reading {

    private final AreaDocuments areas;
    private final CurrentUser user;
    private final PersonalDetails details;

    Reading(AreaDocuments areas, CurrentUser user, PersonalDetails details) {
        this.areas = areas;
        this.user = user;
        this.details = details;
    }

    /** @throws Refusal in the same words whether the document does not exist or is out of scope */
    StoredDocument allowed(StoredDocument document) {
        if (document == null || !areas.covers(document.place())) {
            throw Refusal.forbidden("ไม่พบเอกสารนี้ในเขตที่ท่านรับผิดชอบ");
        }
        if (isEntries(document) && !seesEntries(document.place().projectKey())) {
            throw Refusal.forbidden(
                    "ไฟล์ข้อมูลรายครัวเรือนเปิดได้เฉพาะผู้ปฏิบัติงานในอำเภอ กรุณาดูผลรวมในรายงานผลการประเมิน (PDF)");
        }
        return document;
    }

    private static boolean isEntries(StoredDocument document) {
        return document.kind() == DocumentKind.EVALUATION_REPORT && document.type() == FileType.XLSX;
    }

    boolean seesEntries(String project) {
        return details.open(project) || user.has(Role.WORKER);
    }
}
