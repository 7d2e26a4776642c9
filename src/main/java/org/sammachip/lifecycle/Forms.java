package org.sammachip.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sammachip.draft.DraftRules;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All prefilled forms, by user task or, for start forms, by process. */
@Component
class Forms {

    private final Map<String, TaskForm> forms;
    private final ProjectRegister projects;

    Forms(List<TaskForm> forms, ProjectRegister projects) {
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::task, Function.identity()));
        this.projects = projects;
    }

    /** @param task null for a start form */
    @Transactional(readOnly = true)
    public OpenForm open(String key, OpenForm.Task task, FormRequest request) {
        var form = form(key);
        var project = request.project() == null ? null : projects.summary(request.project());
        return new OpenForm(task, project, form.values(request), form.options(request), form.comment(request), null);
    }

    DraftRules drafts(String key) {
        return form(key).drafts();
    }

    private TaskForm form(String key) {
        return Optional.ofNullable(forms.get(key))
                .orElseThrow(() -> Refusal.notFound("ไม่พบแบบฟอร์ม “" + key + "” กรุณาแจ้งผู้ดูแลระบบ"));
    }
}
