package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts as pages save them and forms bring them back. */
@SammachipTest
class DraftControllerTests {

    @Autowired
    CaseDriver people;

    @Autowired
    DraftController drafts;

    @Autowired
    FormController forms;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bringsADraftBackWithItsForm() throws IOException {
        people.asOfficer().register();
        save(openTask(), "officer3414", "{\"acknowledged\": [1], \"note\": \"ยังไม่จบ\"}", "{\"note\": \"ตอนแรก\"}");

        var form = json.valueToTree(forms.ofTask(openTask()));

        assertThat(form.at("/draft/values/note").asText()).isEqualTo("ยังไม่จบ");
        assertThat(form.at("/draft/raw/note").asText()).isEqualTo("ตอนแรก");
        assertThat(form.at("/draft/version").asInt()).isEqualTo(1);
        assertThat(form.at("/draft/merged").asBoolean()).isFalse();
        assertThat(form.at("/values/note").isNull()
                        || form.at("/values/note").asText().isEmpty())
                .isTrue();
        assertThat(jdbc.sql("select project_key from draft").query(String.class).single())
                .isEqualTo("SMC-2570-341401-07");
    }

    @Test
    void opensAFormWithoutADraftForEverybodyElse() throws IOException {
        people.asOfficer().register();
        save(openTask(), "officer3414", "{\"note\": \"ร่างของเรา\"}", "{}");

        people.as("colleague", Role.OFFICER, CaseDriver.DISTRICT);

        assertThat(json.valueToTree(forms.ofTask(openTask())).path("draft").isNull())
                .isTrue();
    }

    @Test
    void refusesTheDraftOfATaskInAnotherDistrict() throws IOException {
        people.asOfficer().register();
        var task = openTask();
        save(task, "officer3414", "{}", "{}");

        people.as("officer3414", Role.OFFICER, "3401"); // moved to another district

        assertThatThrownBy(() -> save(task, "officer3414", "{}", "{}"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> forms.ofTask(task)).isInstanceOf(Refusal.class);
        assertThat(json.valueToTree(drafts.state(task)).toString())
                .isEqualTo("{\"open\":false,\"sent\":false,\"draft\":null}");
    }

    @Test
    void tellsWhetherATaskWasCompletedByTheOneWhoAsks() throws IOException {
        people.asOfficer().register();
        var task = openTask(); // that nobody claimed
        assertThat(drafts.state(task).open()).isTrue();

        people.complete("acknowledgeGuidelines", "{\"acknowledged\": " + guidelines() + "}");

        assertThat(drafts.state(task).open()).isFalse();
        assertThat(drafts.state(task).sent()).isTrue();
        people.as("colleague", Role.OFFICER, CaseDriver.DISTRICT);
        assertThat(drafts.state(task).sent()).isFalse();
    }

    @Test
    void opensAStartFormForTheProjectThatItsDraftIsAbout() throws IOException {
        var project = people.asOfficer().register();
        save("start:reportObstacle", "officer3414", obstacle(project), "{}");

        var form = json.valueToTree(forms.ofStart("reportObstacle", null));

        assertThat(form.at("/project/key").asText()).isEqualTo(project.value());
        assertThat(form.at("/draft/values/description").asText()).isEqualTo("น้ำท่วม");
        assertThat(json.valueToTree(forms.ofStart("reportObstacle", project.value()))
                        .path("draft")
                        .isNull())
                .isTrue();
    }

    @Test
    void hidesAStartFormsDraftWhileItsProjectIsOutOfScope() throws IOException {
        var project = people.asOfficer().register();
        save("start:reportObstacle", "officer3414", obstacle(project), "{}");

        people.as("officer3414", Role.OFFICER, "3401");

        assertThat(json.valueToTree(forms.ofStart("reportObstacle", null))
                        .path("draft")
                        .isNull())
                .isTrue();

        people.asOfficer(); // back again
        assertThat(json.valueToTree(forms.ofStart("reportObstacle", null))
                        .at("/draft/values/description")
                        .asText())
                .isEqualTo("น้ำท่วม");
    }

    @Test
    void discardsADraft() throws IOException {
        people.asOfficer().register();
        save(openTask(), "officer3414", "{\"note\": \"ทิ้ง\"}", "{}");

        drafts.discard(openTask());

        assertThat(json.valueToTree(forms.ofTask(openTask())).path("draft").isNull())
                .isTrue();
    }

    private void save(String form, String author, String content, String raw) throws IOException {
        var prefilled = form.startsWith("start:") ? "{}" : prefilled(form).toString();
        var letter = """
                {"author": "%s", "version": 0, "page": "00000000-0000-0000-0000-000000000001", "prefilled": %s,
                 "content": %s, "raw": %s}""".formatted(author, prefilled, content, raw);
        drafts.save(form, new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode prefilled(String task) {
        try {
            return json.valueToTree(forms.ofTask(task)).path("values");
        } catch (Refusal e) {
            return json.createObjectNode(); // out of scope: the saving is refused as well
        }
    }

    private static String obstacle(ProjectKey project) {
        return "{\"projectKey\": \"%s\", \"description\": \"น้ำท่วม\"}".formatted(project);
    }

    private String guidelines() {
        return jdbc.sql(
                        "select id from guideline where fiscal_year = (select max(fiscal_year) from guideline) order by id")
                .query(Long.class)
                .list()
                .toString();
    }

    private String openTask() {
        return tasks.createTaskQuery().singleResult().getId();
    }
}
