package org.sammachip.audit.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.sammachip.access.PersonalDetails;
import org.sammachip.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds cases and shows one with the models that it went through, in the web applications' session. */
@RestController
@RequestMapping("/camunda/api/app/audit")
class CaseController {

    private final CaseSearch search;
    private final CaseHeads heads;
    private final CaseModels models;
    private final AuditScope scope;
    private final PersonalDetails details;

    CaseController(CaseSearch search, CaseHeads heads, CaseModels models, AuditScope scope, PersonalDetails details) {
        this.search = search;
        this.heads = heads;
        this.models = models;
        this.scope = scope;
        this.details = details;
    }

    record Case(@JsonUnwrapped CaseHead head, List<CaseModels.Model> models) {}

    record Page(@JsonUnwrapped Case shown, Disclosure disclosure) {}

    /** @param open whether the reader sees people's names, which some do only after giving a reason ({@code needed}) */
    record Disclosure(boolean needed, boolean open) {}

    /** Posted: what is searched for belongs into no address and no log. */
    @PostMapping("/search")
    CaseSearch.Found search(@RequestBody CaseSearch.Asked asked) {
        return search.find(asked);
    }

    /** @throws Refusal for a case out of scope, like every method below */
    @GetMapping("/projects/{key}")
    Page one(@PathVariable String key) {
        var project = scope.project(key);
        return new Page(
                new Case(heads.one(project), models.of(project)),
                new Disclosure(details.needsReason(project.value()), !details.masked(project.value())));
    }

    @GetMapping(path = "/projects/{key}/models/{definition}", produces = MediaType.APPLICATION_XML_VALUE)
    String model(@PathVariable String key, @PathVariable String definition) {
        return models.xml(scope.project(key), definition)
                .orElseThrow(
                        () -> Refusal.notFound("ไม่พบผังงานนี้ในประวัติของโครงการ กรุณาเลือกจากรายการของหน้าโครงการ"));
    }
}
