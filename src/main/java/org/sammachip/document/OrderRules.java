package org.sammachip.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sammachip.access.PersonalDetails;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.material.MaterialRequest;
import org.sammachip.project.material.Materials;
import org.sammachip.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** Who may ask for which document, and what has to be said with it. */
@Component
class OrderRules {

    private static final Set<DocumentKind> OF_AN_ACTIVITY =
            EnumSet.of(DocumentKind.INVITATIONS, DocumentKind.ATTENDANCE_SHEET);

    private static final Set<MaterialRequest.Status> APPROVED =
            EnumSet.of(MaterialRequest.Status.APPROVED, MaterialRequest.Status.HANDED_OVER);

    private static final Set<Project.Status> OVER = EnumSet.of(Project.Status.CLOSED, Project.Status.CANCELLED);

    private static final int FIRST_YEAR = 2560;

    private final ProjectRegister projects;
    private final Activities activities;
    private final Materials materials;
    private final AreaDocuments areas;
    private final PersonalDetails details;
    private final Clock clock;

    OrderRules(
            ProjectRegister projects,
            Activities activities,
            Materials materials,
            AreaDocuments areas,
            PersonalDetails details,
            Clock clock) {
        this.projects = projects;
        this.activities = activities;
        this.materials = materials;
        this.areas = areas;
        this.details = details;
        this.clock = clock;
    }

    /**
     * @return what the document will be about
     * @throws Refusal of whoever may not ask for it, or of what is missing
     */
    Place check(OrderRequest request) {
        if (request.subject() != null && !OF_AN_ACTIVITY.contains(request.kind())) {
            throw Refusal.of("subject", "“" + request.kind().thai() + "” ไม่ต้องระบุกิจกรรม กรุณาเปิดหน้านี้ใหม่");
        }
        if (request.kind() == DocumentKind.ROLL_UP) {
            return area(request);
        }
        if (!request.kind().isOrdered()) {
            throw Refusal.of("kind", "“" + request.kind().thai() + "” ระบบจัดทำให้ตามขั้นตอน สั่งทำเองไม่ได้");
        }
        return project(request);
    }

    private Place project(OrderRequest request) {
        if (!details.works()) {
            throw Refusal.forbidden(
                    "บัญชีของท่านสั่งพิมพ์เอกสารของโครงการไม่ได้ เฉพาะนักวิชาการพัฒนาชุมชนและพัฒนาการอำเภอเท่านั้น");
        }
        var project = projects.inScope(ProjectKey.typed(request.projectKey()));
        if (OVER.contains(project.status())) {
            throw Refusal.conflict("โครงการนี้ปิดหรือยกเลิกแล้ว จึงสั่งพิมพ์เอกสารใหม่ไม่ได้");
        }
        if (OF_AN_ACTIVITY.contains(request.kind())) {
            takesPlace(project.key(), request.subject());
        }
        if (request.kind() == DocumentKind.MATERIAL_RECEIPTS) {
            approved(project.key());
        }
        return Place.of(project.key());
    }

    private void takesPlace(ProjectKey project, String activity) {
        var found = Optional.ofNullable(activity)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> activities.findById(Long.valueOf(id)))
                .filter(one -> one.projectKey().equals(project))
                .orElseThrow(
                        () -> Refusal.of("subject", "ไม่พบกิจกรรมนี้ในโครงการ " + project + " กรุณาเปิดหน้านี้ใหม่"));
        if (found.status() == Activity.Status.CANCELLED) {
            throw Refusal.conflict("กิจกรรม “" + found.topic() + "” ยกเลิกแล้ว จึงสั่งพิมพ์เอกสารไม่ได้");
        }
    }

    private void approved(ProjectKey project) {
        var signed = materials.find(project).filter(request -> APPROVED.contains(request.status()));
        if (signed.isEmpty() || materials.items(project).isEmpty()) {
            throw Refusal.conflict("โครงการ " + project
                    + " ยังไม่มีวัสดุที่พัฒนาการอำเภออนุมัติ จึงยังพิมพ์ใบรับวัสดุไม่ได้ กรุณารอการอนุมัติ");
        }
    }

    private Place area(OrderRequest request) {
        var lastYear = FiscalYear.of(LocalDate.now(clock)).year() + 1;
        new Violations()
                .addIf(request.area() == null, "area", "กรุณาเลือกช่อง “พื้นที่”")
                .addIf(
                        request.fiscalYear() == null
                                || request.fiscalYear() < FIRST_YEAR
                                || request.fiscalYear() > lastYear,
                        "fiscalYear",
                        "ช่อง “ปีงบประมาณ” ต้องอยู่ระหว่าง %d ถึง %d".formatted(FIRST_YEAR, lastYear))
                .throwIfAny();
        areas.inScope(request.area());
        return Place.of(request.area(), request.fiscalYear());
    }
}
