package org.sammachip.audit.finding;

import java.util.Arrays;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings as Cockpit shows them. They name officials, never villagers. */
@RestController
@RequestMapping("/camunda/api/app/audit/findings")
class FindingController {

    private final FindingDesk findings;

    FindingController(FindingDesk findings) {
        this.findings = findings;
    }

    record Summary(String id, String question, String explanation, long count) {}

    @GetMapping
    List<Summary> all(@RequestParam(required = false) Integer fiscalYear, @RequestParam(required = false) String area) {
        var asked = new Asked(fiscalYear, area);
        return Arrays.stream(Finding.values())
                .filter(findings::answers)
                .map(finding -> new Summary(
                        finding.id(), finding.question(), finding.explanation(), findings.count(finding, asked)))
                .toList();
    }

    @GetMapping("/{id}")
    FindingDesk.Page rows(
            @PathVariable String id,
            @RequestParam(required = false) Integer fiscalYear,
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String cursor) {
        var finding = Finding.of(id).orElseThrow(() -> Refusal.notFound("ไม่มีข้อสังเกตชื่อ " + id));
        return findings.rows(finding, new Asked(fiscalYear, area), cursor);
    }
}
