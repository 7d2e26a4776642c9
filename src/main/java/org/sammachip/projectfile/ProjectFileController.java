package org.sammachip.projectfile;

import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The project's file and the search for it, as Tasklist and Cockpit show them, in the web applications' session. */
@RestController
@RequestMapping("/camunda/api/app/projects")
class ProjectFileController {

    private final ProjectFileView files;
    private final ProjectSearch search;

    ProjectFileController(ProjectFileView files, ProjectSearch search) {
        this.files = files;
        this.search = search;
    }

    /** @throws Refusal for a project out of scope */
    @GetMapping("/{key}/file")
    ProjectFile file(@PathVariable String key) {
        return files.of(ProjectKey.typed(key));
    }

    /**
     * @param q words of the village, the subdistrict, the key or a household's head; without it all projects in scope
     * @param fiscalYear Buddhist era
     * @param page counted from 0
     */
    @GetMapping
    FoundProjects search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) Integer fiscalYear,
            @RequestParam(defaultValue = "0") int page) {
        return search.find(q, status, fiscalYear, Math.max(page, 0));
    }
}
