package org.sammachip.householdimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.household.HouseholdEntry;
import org.sammachip.project.household.SameHouseholds;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Helps the form of the target households to be filled in, in the web applications' session. Nothing here is stored. */
@RestController
@RequestMapping("/camunda/api/app/projects/{key}/households")
class HouseholdController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ProjectRegister projects;
    private final HouseholdTemplate template;
    private final HouseholdImport files;
    private final SameHouseholds same;
    private final TypedHouseholds rows;
    private final Turns turns = new Turns(2, 10_000);

    HouseholdController(
            ProjectRegister projects,
            HouseholdTemplate template,
            HouseholdImport files,
            SameHouseholds same,
            TypedHouseholds rows) {
        this.projects = projects;
        this.template = template;
        this.files = files;
        this.same = same;
        this.rows = rows;
    }

    record Answer(List<HouseholdEntry> households, List<String> notes) {}

    /** In the shape of every refusal here, with the places in the sheet. */
    record Problem(String type, String message, List<Fault> violations) {}

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String key) throws IOException {
        var project = projects.summary(ProjectKey.typed(key));
        var name = "ครัวเรือนเป้าหมาย-%s-%s.xlsx"
                .formatted(project.villageName().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", ""), project.key());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(template.of(project));
    }

    @ReadsPersonalData("นำเข้ารายชื่อครัวเรือนจาก Excel")
    @PostMapping("/import")
    ResponseEntity<?> read(@PathVariable String key, @RequestParam MultipartFile file) throws Exception {
        var project = ProjectKey.typed(key);
        projects.inScope(project);
        WorkbookCheck.checkSize(file.getSize());
        var imported = turns.take(() -> files.read(project, file.getBytes()));
        if (imported.isRefused()) {
            var sentences = imported.faults().stream().map(Fault::message).collect(Collectors.joining("\n"));
            return ResponseEntity.unprocessableEntity().body(new Problem("Invalid", sentences, imported.faults()));
        }
        return ResponseEntity.ok(new Answer(imported.households(), imported.notes()));
    }

    /** What is listed twice among the rows as typed so far. */
    @ReadsPersonalData(value = "ตรวจรายชื่อครัวเรือนซ้ำ", onceIn = 15)
    @PostMapping("/same")
    List<SameHouseholds.Same> same(@PathVariable String key, InputStream typed) throws IOException {
        return same.among(ProjectKey.typed(key), rows.read(typed));
    }
}
