package org.sammachip.projectfile;

import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.WhatIsRead;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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
    @ReadsPersonalData("แฟ้มโครงการ")
    @GetMapping("/{key}/file")
    ProjectFile file(@PathVariable String key) {
        return files.of(ProjectKey.typed(key));
    }

    /** Posted, because the words may be people's names, which belong into no address and no log. */
    @ReadsPersonalData("ค้นหาโครงการ")
    @PostMapping("/search")
    FoundProjects search(@RequestBody ProjectSearch.Asked asked) {
        var found = search.find(asked);
        var named = found.projects().stream()
                .filter(project -> !project.heads().isEmpty())
                .map(FoundProjects.Found::key)
                .toList();
        if (named.isEmpty()) {
            WhatIsRead.now().nothing();
        } else {
            WhatIsRead.now().with("projects", named);
        }
        return found;
    }
}
