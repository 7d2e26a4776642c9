package org.sammachip.audit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sammachip.lifecycle.FieldNames;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/** The values of a form as it was sent, each under the words that stood beside it and as the reader may see it. */
@Component
class FormValues {

    /** Called as columns that are personal elsewhere; here they are names of groups, and whether a meeting was held. */
    private static final Set<String> OPEN = Set.of("groups.name", "outcome");

    /** Fields that no form shows under a label of their own. */
    private static final Map<String, String> UNLABELLED =
            Map.of("id", "เลขที่ในระบบ", "profile", "ข้อมูลหมู่บ้าน", "occupations", "อาชีพของคนในหมู่บ้าน");

    /** Fields that are called as others and mean something else. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("profile.households", "จำนวนครัวเรือนทั้งหมด", "profile.people", "จำนวนประชากร (คน)");

    private final Labels labels;
    private final Shown shown;
    private final ObjectMapper json;

    FormValues(Labels labels, Shown shown, ObjectMapper json) {
        this.labels = labels;
        this.shown = shown;
        this.json = json;
    }

    /** @param order of the fields in the form */
    List<SubmittedForm.Value> of(ProjectKey project, RowNames.Of pointed, String content, List<String> order) {
        try {
            var values = new ArrayList<SubmittedForm.Value>();
            collect(project, pointed, List.of(), "", json.readTree(content), order, values);
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database's own JSON", e);
        }
    }

    private void collect(
            ProjectKey project,
            RowNames.Of pointed,
            List<String> path,
            String label,
            JsonNode node,
            List<String> order,
            List<SubmittedForm.Value> values) {
        if (node.isObject()) {
            node.properties().stream()
                    .sorted(Comparator.comparingInt(each -> order.indexOf(each.getKey())))
                    .forEach(each -> {
                        var name = label(path, each.getKey());
                        collect(
                                project,
                                pointed,
                                Stream.concat(path.stream(), Stream.of(each.getKey()))
                                        .toList(),
                                label.isEmpty() ? name : label + " › " + name,
                                each.getValue(),
                                order,
                                values);
                    });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(project, pointed, path, label + " " + (i + 1), node.get(i), order, values);
            }
        } else {
            values.add(value(project, pointed, path, label, json.convertValue(node, Object.class)));
        }
    }

    private SubmittedForm.Value value(
            ProjectKey project, RowNames.Of pointed, List<String> path, String label, Object sent) {
        var field = path.get(path.size() - 1);
        var name = pointed.pointedTo(field, sent);
        if (name != null) {
            return new SubmittedForm.Value(field, label, name.text(), false, name.masked());
        }
        var personal = labels.personal(field) && !OPEN.contains(String.join(".", path));
        var said =
                field.equals("approved") && sent instanceof Boolean agreed ? agreed ? "เห็นชอบ" : "ไม่เห็นชอบ" : sent;
        var seen = !personal
                ? said
                : labels.ofTheCase(field)
                        ? shown.words(project.value(), said)
                        : shown.value(project.value(), field, said);
        return new SubmittedForm.Value(field, label, seen, personal, !Objects.equals(said, seen));
    }

    private static String label(List<String> path, String field) {
        var elsewhere = ELSEWHERE.get(String.join(".", path) + "." + field);
        return elsewhere == null ? label(field) : elsewhere;
    }

    private static String label(String field) {
        var label = FieldNames.thai(field);
        return label.equals(field) ? UNLABELLED.getOrDefault(field, field) : label;
    }
}
