package org.sammachip.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.draft.DraftKey;
import org.sammachip.draft.Drafts;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violation;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/**
 * Reads what a form hands over in the transient variable {@code submission}. The one way in for Tasklist, the API and
 * the tests: whoever may not complete the task, and whatever does not fit the form's record, is refused here.
 */
@Component
public class Submissions {

    /** Name of the transient JSON variable; it never reaches a table of the engine. */
    public static final String VARIABLE = "submission";

    private static final Pattern ROW = Pattern.compile(".*\\[(\\d+)](?!.*\\[).*");

    private final ObjectReader reader;
    private final Validator validator;
    private final CurrentUser user;
    private final Drafts drafts;
    private final SubmissionLog log;

    Submissions(ObjectMapper json, Validator validator, CurrentUser user, Drafts drafts, SubmissionLog log) {
        this.reader = json.readerFor(Object.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
        this.user = user;
        this.drafts = drafts;
        this.log = log;
    }

    /**
     * @throws Refusal when the person belongs to none of the task's candidate groups, or the content is missing,
     *     malformed or breaks a constraint of the record
     */
    public <T> T read(DelegateTask task, Class<T> form) {
        var allowed =
                task.getCandidates().stream().map(link -> link.getGroupId()).collect(Collectors.toSet());
        if (user.roles().stream().map(Role::group).noneMatch(allowed::contains)) {
            throw Refusal.forbidden("งาน “" + task.getName().replace("\n", "")
                    + "” ต้องทำโดยผู้มีหน้าที่ตามขั้นตอน บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
        }
        var read = read((VariableScope) task, form);
        var page = ((TaskEntity) task).getTaskDefinition().getFormKey();
        log.keep(ProjectInstance.key(task), task.getTaskDefinitionKey(), text(page), json(task));
        return read;
    }

    /**
     * The same for a start form: who may start is the engine's authorization on the definition. Ends the person's draft
     * of it; a task's draft ends with the task.
     */
    public <T> T read(DelegateExecution start, Class<T> form) {
        var read = read((VariableScope) start, form);
        about(start).ifPresent(project -> keep(start, project));
        drafts.discard(DraftKey.start(start.getProcessDefinitionId().split(":")[0]));
        return read;
    }

    /** @throws Refusal also when the person has none of these roles */
    public <T> T read(DelegateExecution start, Class<T> form, Role... allowed) {
        if (Stream.of(allowed).noneMatch(user::has)) {
            throw Refusal.forbidden("บัญชีของท่านไม่มีสิทธิ์ขอเรื่องนี้ กรุณาแจ้งผู้มีหน้าที่ในอำเภอของท่าน");
        }
        return read(start, form);
    }

    /** Keeps what the registration sent, once its project has a key; other forms name theirs and are kept as they are read. */
    void keep(DelegateExecution start, ProjectKey project) {
        var definition = (ProcessDefinitionEntity) ((ExecutionEntity) start).getProcessDefinition();
        var page = definition.getStartFormDefinition().getFormKey();
        log.keep(project, definition.getKey(), text(page), json(start));
    }

    /** The project that a request names; empty for the registration, which makes one. */
    private Optional<ProjectKey> about(DelegateExecution start) {
        try {
            var named = reader.readTree(json(start)).path("projectKey");
            return named.isTextual() ? Optional.of(new ProjectKey(named.textValue())) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("read before", e);
        }
    }

    private static String text(Expression page) {
        return page == null ? null : page.getExpressionText();
    }

    private <T> T read(VariableScope scope, Class<T> form) {
        return parse(json(scope), form);
    }

    private static String json(VariableScope scope) {
        if (!(scope.getVariableTyped(VARIABLE, false) instanceof JsonValue json) || json.getValueSerialized() == null) {
            throw empty();
        }
        return json.getValueSerialized();
    }

    <T> T parse(String json, Class<T> form) {
        T read;
        try {
            read = reader.forType(form).readValue(json);
        } catch (JsonMappingException e) {
            throw FormFault.in(e, form);
        } catch (JsonProcessingException e) {
            throw Refusal.of("", "ข้อมูลของแบบฟอร์มอ่านไม่ได้ กรุณาเปิดงานนี้ใหม่แล้วกรอกอีกครั้ง");
        }
        if (read == null) {
            throw empty(); // the JSON word null
        }
        var violations = validator.validate(read).stream()
                .map(v -> violation(v.getPropertyPath().toString(), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
        return read;
    }

    private static Refusal empty() {
        return Refusal.of("", "ไม่พบข้อมูลของแบบฟอร์ม กรุณาเปิดงานนี้ใหม่แล้วกรอกแบบฟอร์มก่อนส่ง");
    }

    /** An annotation's message does not know its row, so the row is put before it, counted from 1. */
    private static Violation violation(String path, String message) {
        var row = ROW.matcher(path);
        return new Violation(
                path, row.matches() ? "แถวที่ " + (Integer.parseInt(row.group(1)) + 1) + " " + message : message);
    }
}
