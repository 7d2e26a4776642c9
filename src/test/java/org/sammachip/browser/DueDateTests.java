package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.sammachip.RehearsalServer;
import org.sammachip.thai.ThaiDate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators choose due and follow-up dates in the Buddhist era; the engine keeps the same day. */
@RehearsalServer
class DueDateTests {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    /** 29 February, the ends of a fiscal and of a calendar year. */
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2027, 9, 30),
            LocalDate.of(2027, 10, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1));

    @LocalServerPort
    int port;

    @Test
    void keepsTheDayThatWasChosenInTheBuddhistEra() {
        var server = "http://localhost:" + port;
        var key = Practice.until("acknowledgeGuidelines", "rice-season.json", server);
        try (var browser = Browser.signedInAs("admin", server)) {
            List<Map<String, Object>> open = browser.call("POST", TASKS, Map.of("processInstanceBusinessKey", key));
            var task = (String) open.get(0).get("id");
            look(browser, task);

            for (var day : EDGES) {
                choose(browser, ".due-date", day);
                browser.waitFor(driver -> kept(browser, task, "due").equals(day));
                browser.waitFor(driver -> shown(browser, ".due-date").equals(ThaiDate.shortForm(day)));
            }
            choose(browser, ".followup-date", EDGES.get(0));
            browser.waitFor(driver -> kept(browser, task, "followUp").equals(EDGES.get(0)));
            assertThat(shown(browser, ".followup-date")).isEqualTo("29 ก.พ. 2571");
            browser.screenshot("due-date");
            readsButCannotChange(server, task, "29 ก.พ. 2571");
        }
    }

    /** Whoever does the task is not offered what the service would refuse. */
    private static void readsButCannotChange(String server, String task, String followUp) {
        try (var browser = Browser.signedInAs("officer-3414", server)) {
            look(browser, task);
            browser.waitFor(driver -> shown(browser, ".followup-date").equals(followUp));
            assertThat(browser.driver().findElements(By.cssSelector(".task-card .meta a[class*=reset-]")))
                    .noneMatch(org.openqa.selenium.WebElement::isDisplayed);
            browser.screenshot("due-date-officer");
        }
    }

    /** Without claiming it. An administrator gets the card, and the form only for a reason given. */
    private static void look(Browser browser, String task) {
        browser.open("/camunda/app/tasklist/default/#/?task=" + task);
        browser.driver().navigate().refresh();
        browser.waitFor(visibilityOfElementLocated(By.cssSelector(".task-card .due-date")));
    }

    /** Year, month and day, each from its own page of the calendar. */
    private static void choose(Browser browser, String field, LocalDate day) {
        click(
                browser,
                By.cssSelector(".task-card " + field + " .view-value span, .task-card " + field + " .view-value a"));
        click(browser, By.cssSelector(".uib-daypicker .uib-title"));
        click(browser, By.cssSelector(".uib-monthpicker .uib-title"));
        click(browser, labelled(String.valueOf(ThaiDate.buddhistYear(day.getYear()))));
        click(browser, labelled(ThaiDate.longForm(day).split(" ")[1]));
        browser.screenshot("due-date-calendar");
        click(
                browser,
                By.xpath("//td[contains(@class,'uib-day')]//span[not(contains(@class,'text-muted')) and text()='%02d']"
                        .formatted(day.getDayOfMonth())));
        click(browser, By.cssSelector(".btn-group.datepicker-control .glyphicon-ok"));
    }

    private static By labelled(String label) {
        return By.xpath("//table[@role='grid']//button//span[normalize-space()='" + label + "']");
    }

    private static void click(Browser browser, By place) {
        browser.waitFor(driver -> driver.findElements(place).stream()
                        .filter(org.openqa.selenium.WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null))
                .click();
    }

    private static LocalDate kept(Browser browser, String task, String date) {
        Map<String, Object> answer = browser.call("GET", TASKS + task, null);
        return answer.get(date) == null
                ? LocalDate.MIN
                : OffsetDateTime.parse(
                                (String) answer.get(date), DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ"))
                        .atZoneSameInstant(ZoneId.of("Asia/Bangkok"))
                        .toLocalDate();
    }

    private static String shown(Browser browser, String field) {
        return browser.driver()
                .findElement(By.cssSelector(".task-card " + field + " .view-value"))
                .getText()
                .strip();
    }
}
