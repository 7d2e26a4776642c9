package org.sammachip.lifecycle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sammachip.access.CurrentUser;
import org.sammachip.draft.Draft;
import org.sammachip.draft.DraftKey;
import org.sammachip.draft.Drafts;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/** Lays the current user's draft over a form that opens. */
@Component
class FormDrafts {

    private final Drafts drafts;
    private final Forms forms;
    private final ObjectMapper json;
    private final CurrentUser user;

    FormDrafts(Drafts drafts, Forms forms, ObjectMapper json, CurrentUser user) {
        this.drafts = drafts;
        this.forms = forms;
        this.json = json;
        this.user = user;
    }

    OpenForm restoreTask(OpenForm form) {
        return drafts.find(DraftKey.task(form.task().id()))
                .map(draft -> form.with(laidOver(form.task().key(), form, draft)))
                .orElse(form);
    }

    /**
     * Opens the start form of a process, for the project that the draft is about. While that lies outside the districts of
     * its author the draft is not shown: they may be back in time.
     */
    OpenForm openStart(String process) {
        var draft = drafts.find(DraftKey.start(process)).orElse(null);
        if (draft == null) {
            return open(process, null);
        }
        var about = draft.content().path("projectKey").textValue();
        if (about == null) {
            var form = open(process, null);
            return form.with(laidOver(process, form, draft));
        }
        var project = inScope(about);
        if (project.isEmpty()) {
            return open(process, null);
        }
        var form = openFor(process, project.get());
        return form.with(laidOver(process, form, draft));
    }

    private OpenForm openFor(String process, ProjectKey project) {
        try {
            return open(process, project);
        } catch (Refusal e) { // the project ended meanwhile: another can be chosen, what was typed stays
            return open(process, null);
        }
    }

    private OpenForm open(String process, ProjectKey project) {
        return forms.open(process, null, FormRequest.of(project));
    }

    private Optional<ProjectKey> inScope(String typed) {
        try {
            return Optional.of(ProjectKey.typed(typed)).filter(key -> user.covers(key.districtCode()));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private RestoredDraft laidOver(String key, OpenForm form, Draft draft) {
        var merge = draft.over(json.valueToTree(form.values()), forms.drafts(key));
        var told = Stream.concat(
                        told(merge.dropped(), "ตัดออก %d แถวจาก%s เพราะไม่มีในโครงการแล้ว"),
                        told(merge.added(), "เพิ่ม %d แถวใน%s ตามข้อมูลใหม่ของโครงการ"))
                .toList();
        return new RestoredDraft(draft.version(), draft.savedAt(), merge.values(), draft.raw(), merge.changed(), told);
    }

    private static Stream<String> told(List<String> lists, String sentence) {
        Map<String, Integer> rows = new TreeMap<>();
        lists.forEach(list -> rows.merge(list, 1, Integer::sum));
        return rows.entrySet().stream()
                .map(entry -> sentence.formatted(entry.getValue(), FieldNames.thai(entry.getKey())));
    }
}
