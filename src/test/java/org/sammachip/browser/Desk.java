package org.sammachip.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.sammachip.thai.FiscalYear;

/** What an officer did before a test begins, sent to the service without its forms. */
class Desk {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OURS = "/camunda/api/app";

    private final Browser browser;
    private final ObjectMapper json = new ObjectMapper();

    Desk(Browser browser) {
        this.browser = browser;
    }

    /** @return the key of a village that is registered in the fiscal year after the server's */
    String registered(int villageNumber) {
        int year = fiscalYear();
        submit(
                ENGINE + "/process-definition/key/communityProject/submit-form",
                Map.of(
                        "fiscalYear",
                        year,
                        "subdistrictCode",
                        "341403",
                        "villageNumber",
                        villageNumber,
                        "villageName",
                        "บ้านลองฟอร์ม " + villageNumber,
                        "householdTarget",
                        3,
                        "budget",
                        30000));
        return "SMC-%d-341403-%02d".formatted(year, villageNumber);
    }

    /** The same, with the guidelines studied: its plan is to be drafted. */
    String toBePlanned(int villageNumber) {
        var key = registered(villageNumber);
        var task = task(key, "acknowledgeGuidelines");
        JsonNode form = json.valueToTree(browser.call("GET", OURS + "/tasks/" + task + "/form", null));
        var guidelines = StreamSupport.stream(form.at("/options/guidelines").spliterator(), false)
                .map(guideline -> guideline.path("id"))
                .toList();
        browser.call("POST", ENGINE + "/task/" + task + "/claim", Map.of("userId", "officer-3414"));
        submit(ENGINE + "/task/" + task + "/submit-form", Map.of("acknowledged", guidelines));
        return key;
    }

    String task(String key, String name) {
        return browser.waitFor(driver -> {
            List<Map<String, Object>> open = browser.call(
                    "POST", ENGINE + "/task", Map.of("processInstanceBusinessKey", key, "taskDefinitionKey", name));
            return open.isEmpty() ? null : (String) open.get(0).get("id");
        });
    }

    int fiscalYear() {
        var clock = browser.<Map<String, String>>call("GET", OURS + "/rehearsal/clock", null);
        return FiscalYear.of(java.time.LocalDate.parse(clock.get("now").substring(0, 10)))
                        .year()
                + 1;
    }

    private void submit(String path, Map<String, ?> form) {
        try {
            var submission = Map.of(
                    "type", "Json", "value", json.writeValueAsString(form), "valueInfo", Map.of("transient", true));
            browser.call("POST", path, Map.of("variables", Map.of("submission", submission)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
