package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One case played from registration to closed. Prints each step, task, timer and document. */
class Rehearsal {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final CaseFile story;
    private final Stage stage;
    private final PrintStream out;
    private final String until;
    private final List<Deed> open;
    private final Map<String, String> documents = new HashMap<>();

    /** @param until key of the user task to stop at, or "" to play to the end */
    Rehearsal(CaseFile story, Stage stage, PrintStream out, String until) {
        this.story = story;
        this.stage = stage;
        this.out = out;
        this.until = until;
        this.open = new ArrayList<>(story.deeds());
    }

    void play() {
        out.printf("%n%s — %s%n", story.key(), story.title());
        stage.forwardTo(firstDay(), story.key(), out);
        register();
        while (!closed()) {
            if (!until.isEmpty() && stage.openTasks(story.key()).contains(until)) {
                out.printf("%s  %s stops at %s%n", stage.today(), story.key(), until);
                return;
            }
            if (!actOnce() && !stage.waitedForWorker(story.key())) {
                goOn();
            }
            showDocuments();
        }
        if (!open.isEmpty()) {
            throw new RehearsalFailed("%s is closed, but this never happened: %s".formatted(story.key(), open));
        }
        showDocuments();
        out.printf("%s  %s closed%n", stage.today(), story.key());
    }

    private LocalDate firstDay() {
        return LocalDate.of(story.fiscalYear() - 544, 10, 1);
    }

    private void register() {
        submitStart(person("officer"), "communityProject", story.registration(), "");
        say("officer", "registered " + story.registration().path("villageName").asText());
    }

    /** Does the first thing of the story that can be done today. */
    private boolean actOnce() {
        for (var deed : List.copyOf(open)) {
            if (deed.isDue(stage.today()) && (deed.request() ? ask(deed) : complete(deed))) {
                open.remove(deed);
                return true;
            }
        }
        return false;
    }

    private boolean ask(Deed deed) {
        var form = person(deed.role())
                .get("/camunda/api/app/start/%s/form?projectKey=%s".formatted(deed.name(), story.key()));
        var submission = (ObjectNode) new Form(form).filled(deed.form());
        submission.put("projectKey", story.key());
        submitStart(person(deed.role()), deed.name(), submission, deed.refused());
        say(deed.role(), deed.name() + refused(deed));
        return true;
    }

    private boolean complete(Deed deed) {
        var query = JsonNodeFactory.instance.objectNode();
        query.put("processInstanceBusinessKey", story.key())
                .put("taskDefinitionKey", deed.name())
                .put("active", true);
        var person = person(deed.role());
        for (var task : person.post(ENGINE + "/task?maxResults=50", query)) {
            var form = person.get(
                    "/camunda/api/app/tasks/%s/form".formatted(task.path("id").asText()));
            if (deed.topic().isEmpty()
                    || deed.topic()
                            .equals(form.path("options")
                                    .path("activity")
                                    .path("topic")
                                    .asText())) {
                submit(deed, task.path("id").asText(), new Form(form).filled(deed.form()));
                say(deed.role(), task.path("name").asText().replace("\n", "") + suffix(deed) + refused(deed));
                return true;
            }
        }
        return false;
    }

    private void submit(Deed deed, String task, JsonNode submission) {
        expect(
                deed.refused(),
                deed.name(),
                person(deed.role()).tryPost(ENGINE + "/task/%s/submit-form".formatted(task), variables(submission)));
    }

    private void submitStart(Person person, String process, JsonNode submission, String refused) {
        expect(
                refused,
                process,
                person.tryPost(
                        ENGINE + "/process-definition/key/%s/submit-form".formatted(process), variables(submission)));
    }

    private void expect(String refused, String what, Person.Answer answer) {
        if (refused.isEmpty() != answer.accepted() || !answer.message().contains(refused)) {
            throw new RehearsalFailed("%s, %s: expected %s, but the server answered %d: %s"
                    .formatted(
                            story.key(),
                            what,
                            refused.isEmpty() ? "it to be accepted" : "a refusal with “" + refused + "”",
                            answer.status(),
                            answer.message()));
        }
    }

    private static JsonNode variables(JsonNode submission) {
        var body = JsonNodeFactory.instance.objectNode();
        var variable = body.putObject("variables").putObject("submission");
        variable.put("type", "Json").put("value", submission.toString());
        variable.putObject("valueInfo").put("transient", true);
        return body;
    }

    /** Nothing to do today: moves the clock to the next day on which something can happen. */
    private void goOn() {
        var lastDay = LocalDate.of(story.fiscalYear() - 543, 12, 31);
        if (stage.today().isAfter(lastDay)) {
            throw new RehearsalFailed("%s is stuck at %s: its tasks are %s, the story still tells %s."
                    .formatted(story.key(), stage.today(), stage.openTasks(story.key()), open));
        }
        stage.forwardTo(nextDay(), story.key(), out);
    }

    /** The day of the next deed; tomorrow while one waits for a timer. */
    private LocalDate nextDay() {
        var tomorrow = stage.today().plusDays(1);
        return open.stream().anyMatch(deed -> deed.isDue(stage.today()))
                ? tomorrow
                : open.stream().map(Deed::on).min(LocalDate::compareTo).orElse(tomorrow);
    }

    private boolean closed() {
        return stage.administrator()
                        .get(ENGINE + "/process-instance/count?processDefinitionKey=communityProject&businessKey="
                                + story.key())
                        .path("count")
                        .asInt()
                == 0;
    }

    private void showDocuments() {
        for (var document : person("officer").get("/camunda/api/app/projects/%s/documents".formatted(story.key()))) {
            var id = document.path("id").asText();
            if (documents.putIfAbsent(id, document.path("fileName").asText()) == null) {
                int size = person("officer").download("/camunda/api/app/documents/" + id).length;
                out.printf("%s  document  %s (%,d bytes)%n", stage.today(), documents.get(id), size);
            }
        }
    }

    private Person person(String role) {
        return stage.person(story.account(role));
    }

    private void say(String role, String what) {
        out.printf("%s  %-8s  %s%n", stage.today(), role, what);
    }

    private static String suffix(Deed deed) {
        return deed.topic().isEmpty() ? "" : " (" + deed.topic() + ")";
    }

    private static String refused(Deed deed) {
        return deed.refused().isEmpty() ? "" : " — refused as expected: " + deed.refused();
    }
}
