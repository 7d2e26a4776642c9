package org.sammachip.document;

import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may open a stored file: whoever has its project, or all of its area, in scope. Auditors and administrators give a
 * reason before they open what shows people (docs/adr/0013). The entries behind a report, with what was written about
 * each household, are for those who work with the households and for whoever gave a reason (docs/adr/0009).
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
        if (isClosed(document.kind(), document.place().projectKey())) {
            throw Refusal.forbidden("เอกสารนี้แสดงชื่อหรือภาพบุคคล กรุณาแจ้งเหตุผลในแฟ้มโครงการก่อน แล้วเปิดอีกครั้ง");
        }
        if (document.erased() != null) {
            throw Refusal.notFound(
                    "เนื้อหาของเอกสารนี้ถูกลบแล้ว (" + document.erased() + ") คงไว้เฉพาะรายการและรหัส SHA-256");
        }
        return document;
    }

    private static boolean isEntries(StoredDocument document) {
        return document.kind() == DocumentKind.EVALUATION_REPORT && document.type() == FileType.XLSX;
    }

    /** Whether a reader who has the project in scope has to give a reason first. */
    boolean isClosed(DocumentKind kind, String project) {
        return kind.showsPeople() && details.masked(project);
    }

    boolean seesEntries(String project) {
        return details.open(project) || user.has(Role.WORKER);
    }
}
