package org.sammachip.privacy;

import java.util.List;
import java.util.Map;
import org.sammachip.access.AccessKind;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rights of people whose data a project keeps: a copy of all of it, and its end. */
@RestController
@RequestMapping("/camunda/api/app/privacy")
class SubjectController {

    private final ProjectRegister projects;
    private final SubjectRegister subjects;
    private final SubjectData data;
    private final Erasures erasures;
    private final WrittenAccess log;
    private final CurrentUser user;
    private final PersonalDetails details;

    SubjectController(
            ProjectRegister projects,
            SubjectRegister subjects,
            SubjectData data,
            Erasures erasures,
            WrittenAccess log,
            CurrentUser user,
            PersonalDetails details) {
        this.projects = projects;
        this.subjects = subjects;
        this.data = data;
        this.erasures = erasures;
        this.log = log;
        this.user = user;
        this.details = details;
    }

    record Asked(String reason) {}

    /** @param erase false to refuse the wish */
    record Decided(boolean erase, String comment) {}

    /** A copy for the person, who came or wrote; the district manager hands it over. */
    @PostMapping("/projects/{key}/subjects/{kind}/{id}/copy")
    ResponseEntity<byte[]> copy(
            @PathVariable String key, @PathVariable String kind, @PathVariable long id, @RequestBody Asked asked) {
        var subject = ofManager(key, kind, id);
        var reason = Reason.check(asked.reason());
        var zip = data.zip(subject);
        log.record(
                AccessKind.SUBJECT_EXPORTED, subject.project().value(), subject.reference(), Map.of("reason", reason));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%s-%d.zip".formatted(subject.project(), kind, id))
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(zip);
    }

    @PostMapping("/projects/{key}/subjects/{kind}/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void wish(@PathVariable String key, @PathVariable String kind, @PathVariable long id, @RequestBody Asked asked) {
        erasures.wish(ofManager(key, kind, id), asked.reason());
    }

    /** Of one project, the newest first. */
    @ReadsPersonalData(value = "คำขอลบข้อมูล", onceIn = 15)
    @GetMapping("/projects/{key}/erasures")
    List<Erasures.Wish> wishes(@PathVariable String key) {
        refuseOthers();
        return erasures.list(projects.inScope(ProjectKey.typed(key)).key());
    }

    /** Of all projects in scope those that wait for an administrator. */
    @ReadsPersonalData("คำขอลบข้อมูลที่รอพิจารณา")
    @GetMapping("/erasures")
    List<Erasures.Wish> waiting() {
        refuseOthers();
        return erasures.list(null);
    }

    @PostMapping("/erasures/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable long id, @RequestBody Decided decided) {
        erasures.decide(id, decided.erase(), decided.comment());
    }

    private Subject ofManager(String key, String kind, long id) {
        var project = projects.inScope(ProjectKey.typed(key)).key();
        if (!user.has(Role.DISTRICT_MANAGER)) {
            throw Refusal.forbidden("คำขอของเจ้าของข้อมูลบันทึกโดยพัฒนาการอำเภอเท่านั้น");
        }
        return subjects.get(project, SubjectKind.of(kind), id);
    }

    private void refuseOthers() {
        if (!details.handlesWishes()) {
            throw Refusal.forbidden("คำขอของเจ้าของข้อมูลดูได้เฉพาะพัฒนาการอำเภอและผู้ดูแลระบบ");
        }
    }
}
