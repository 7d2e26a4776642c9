package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sammachip.thai.FiscalYear;

/**
 * Plays {@code browser/every-form.json} in Tasklist. Its words are those of {@code samples/README.md}, and besides:
 * {@code start} and {@code request} are names in the list of what can be started, {@code shows} is part of the form's
 * text before and {@code filled} a part of it after filling, {@code resent} goes on in the form that was refused just before.
 * Each form is looked at when it is met first, and under the name {@code look} where another answer opens more of it.
 */
class Story implements AutoCloseable {

    private static final String CLOCK = "/camunda/api/app/rehearsal/clock";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final Pattern DATE = Pattern.compile("\\b(20\\d\\d)(-\\d\\d-\\d\\d)\\b");
    private static final int TOLD_YEAR = 2570;

    private final Map<String, Browser> people = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> tooWide = new TreeSet<>();
    private final Map<String, List<String>> inaccessible = new TreeMap<>();
    private final String server;
    private final JsonNode told;
    private LocalDate today;
    private String key;

    Story(String server) {
        this.server = server;
        today = LocalDate.parse(browser("admin")
                .<Map<String, String>>call("GET", CLOCK, null)
                .get("now")
                .substring(0, 10));
        told = told(fiscalYear() - TOLD_YEAR);
    }

    /** The next fiscal year that begins after the server's clock, which only moves forward. */
    int fiscalYear() {
        return FiscalYear.of(today).year() + 1;
    }

    private static JsonNode told(int later) {
        try (var file = Story.class.getResourceAsStream("/browser/every-form.json")) {
            var text = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new ObjectMapper()
                    .readTree(DATE.matcher(text)
                            .replaceAll(date -> Integer.parseInt(date.group(1)) + later + date.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the project's key */
    String play(int year) {
        key = "SMC-%d-341403-09".formatted(year);
        for (var deed : told.path("deeds")) {
            try {
                play(deed, year);
            } catch (RuntimeException | AssertionError e) {
                people.forEach((id, browser) -> browser.screenshot("failed-" + id));
                var complaints = people.values().stream().map(Browser::console).toList();
                throw new AssertionError("In " + deed + "\n" + complaints, e);
            }
        }
        return key;
    }

    private void play(JsonNode deed, int year) {
        forwardTo(deed.path("on").asText());
        var browser = browser(
                told.path("people").path(deed.path("as").asText("officer")).asText());
        var tasklist = new TasklistPage(browser);
        var task = deed.path("task").asText();
        var name = deed.path("start").asText(deed.path("request").asText(task));
        FormPage form;
        if (deed.path("resent").asBoolean()) {
            form = new FormPage(browser);
        } else if (task.isEmpty()) {
            form = tasklist.openStart(name);
        } else {
            form = tasklist.openTask(taskId(browser, task));
        }
        assertThat(form.text()).contains(deed.path("shows").asText());
        form.fill(withKey(deed.path("form")));
        if (deed.has("start")) {
            form.fill(new ObjectMapper().createObjectNode().put("fiscalYear", year));
        }
        assertThat(form.text()).contains(deed.path("filled").asText());
        show(browser, deed.path("look").asText(name));
        if (deed.has("refused")) {
            assertThat(tasklist.sendRefused())
                    .anyMatch(sentence -> sentence.contains(deed.path("refused").asText()));
            browser.screenshot(name + "-refused");
        } else {
            tasklist.send();
        }
    }

    private JsonNode withKey(JsonNode form) {
        try {
            return new ObjectMapper()
                    .readTree(form.toString().replace("{key}", key).replace("{other}", other()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second village, which gives up. */
    String other() {
        return key.substring(0, key.length() - 2) + "10";
    }

    /** Keeps a picture of every form on a desk and on a phone, and what keeps people from using it. */
    private void show(Browser browser, String name) {
        if (!shown.add(name)) {
            return;
        }
        browser.screenshot(name);
        check(browser, name);
        browser.show(Browser.PHONE);
        if (browser.overflows()) {
            tooWide.add(name);
        }
        browser.screenshot(name + "-phone");
        if (name.equals("visitHouseholds")) {
            check(browser, name + " on a phone");
        }
        browser.show(Browser.DESKTOP);
    }

    private void check(Browser browser, String name) {
        var faults = Accessibility.faults(browser);
        if (!faults.isEmpty()) {
            inaccessible.put(name, faults);
        }
    }

    /** By form: what axe-core finds serious or critical. */
    Map<String, List<String>> inaccessible() {
        return inaccessible;
    }

    Set<String> tooWideForAPhone() {
        return tooWide;
    }

    private void forwardTo(String day) {
        if (!day.isEmpty() && LocalDate.parse(day).isAfter(today)) {
            browser("admin").call("POST", CLOCK, Map.of("forwardTo", day));
            today = LocalDate.parse(day);
        }
    }

    /** Waits until the task is there: the worker may still be writing letters or reports. */
    private String taskId(Browser browser, String task) {
        return browser.waitFor(driver -> {
            var query = Map.of("processInstanceBusinessKey", key, "taskDefinitionKey", task);
            List<Map<String, Object>> open = browser.call("POST", TASKS, query);
            return open.isEmpty() ? null : (String) open.get(0).get("id");
        });
    }

    Browser browser(String user) {
        return people.computeIfAbsent(user, id -> Browser.signedInAs(id, server));
    }

    @Override
    public void close() {
        people.values().forEach(Browser::close);
    }
}
