package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sammachip.RehearsalServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer in a village: from the sign-in page to a sent visit on 390 × 844, never scrolling sideways. */
@RehearsalServer
class PhoneTests {

    private static final By FORM = By.cssSelector("form.sm-ready");
    private static final By CARD = By.cssSelector("ol.tasks-list > li.task");
    private static final By FILTERS = By.cssSelector(".sm-filters-toggle");
    private static final By SEND = By.cssSelector(".form-actions .btn-primary");
    private static final String VISITS = """
            {"visits": {"each": {"outcome": "NOT_MET"}, "rows": [{"name": "ปิ่น", "outcome": "VISITED", "income": 5050,
              "practises": true, "encouragement": "แนะนำการทำบัญชีครัวเรือน"}]}}""";

    /** From the tap on a card until the form can be read, in milliseconds. */
    private static final String OPENED = """
            async card => {
              const tapped = performance.now();
              card.click();
              while (!document.querySelector('form.sm-ready')) { await new Promise(then => setTimeout(then, 5)); }
              return Math.round(performance.now() - tapped);
            }""";

    private static final String CARD_OF = """
            async id => {
              const card = Array.from(document.querySelectorAll('ol.tasks-list > li.task'))
                .find(each => window.angular.element(each).scope().task.id === id);
              return card && card.offsetParent ? card.querySelector('.clickable') : null;
            }""";

    @LocalServerPort
    int port;

    @Test
    void takesAnOfficerFromTheListToASentVisit() throws IOException {
        var server = "http://localhost:" + port;
        var project = Practice.until("visitHouseholds", "rice-season.json", server);
        try (var browser = Browser.atSignIn(server)) {
            browser.show(Browser.PHONE);
            browser.signIn("officer-3414", "sammachip");
            browser.waitFor(visibilityOfElementLocated(FILTERS));
            looksRight(browser, "phone-list");
            var task = taskOf(project, browser);

            openTheVisit(browser, task);
            looksRight(browser, "phone-task");
            assertThat(visible(browser, By.cssSelector(".column-left, .column-center")))
                    .isFalse();

            browser.driver().navigate().back();
            browser.waitFor(visibilityOfElementLocated(CARD));
            browser.waitFor(driver -> visit(browser, task)).click();
            browser.waitFor(visibilityOfElementLocated(FORM));
            browser.driver().findElement(By.cssSelector(".sm-back")).click();
            browser.waitFor(visibilityOfElementLocated(CARD));
            var card = browser.waitFor(driver -> visit(browser, task));
            System.out.printf(
                    "The visit form of 20 households opens in %s ms (aim: under 1000)%n", browser.script(OPENED, card));
            claim(browser);
            isInReach(browser, SEND);
            browser.driver().findElement(By.cssSelector(".sm-date-open")).click();
            browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-calendar")));
            looksRight(browser, "phone-calendar");
            browser.driver()
                    .findElement(By.cssSelector(".sm-calendar [data-close]"))
                    .click();
            new FormPage(browser).fill(new ObjectMapper().readTree(VISITS));
            looksRight(browser, "phone-visit-filled");
            browser.waitFor(driver -> driver.findElement(SEND).isEnabled());
            browser.driver().findElement(SEND).click();
            browser.waitFor(invisibilityOfElementLocated(FORM));
            looksRight(browser, "phone-sent");
        }
    }

    /** Looks through the filters as one does, until one has the task. */
    private static void openTheVisit(Browser browser, String task) {
        browser.driver().findElement(FILTERS).click();
        int filters = browser.driver()
                .findElements(By.cssSelector(".task-filters .item"))
                .size();
        looksRight(browser, "phone-filters");
        for (int i = filters - 1; i >= 0 && visit(browser, task) == null; i--) {
            if (!visible(browser, By.cssSelector(".task-filters .item"))) {
                browser.driver().findElement(FILTERS).click();
            }
            browser.driver()
                    .findElements(By.cssSelector(".task-filters .item h4 a"))
                    .get(i)
                    .click();
            browser.waitFor(invisibilityOfElementLocated(By.cssSelector(".task-filters .item")));
            browser.waitFor(driver -> visible(browser, By.cssSelector(".tasks-list .well")) || visible(browser, CARD));
        }
        looksRight(browser, "phone-cards");
        browser.waitFor(driver -> visit(browser, task)).click();
        browser.waitFor(visibilityOfElementLocated(FORM));
    }

    private static String taskOf(String project, Browser browser) {
        var tasks = browser.<List<Map<String, Object>>>call(
                "GET",
                "/camunda/api/engine/engine/default/task?taskDefinitionKey=visitHouseholds&processInstanceBusinessKey="
                        + project,
                null);
        return (String) tasks.get(0).get("id");
    }

    /** The card of one task: cards of the same village in other years look alike. */
    private static WebElement visit(Browser browser, String task) {
        return (WebElement) browser.script(CARD_OF, task);
    }

    private static void claim(Browser browser) {
        browser.driver().findElements(By.cssSelector("button.claim")).stream()
                .findFirst()
                .ifPresent(WebElement::click);
        browser.waitFor(
                driver -> driver.findElements(By.cssSelector(".disabled-form")).isEmpty());
    }

    private static boolean visible(Browser browser, By place) {
        return browser.driver().findElements(place).stream().anyMatch(WebElement::isDisplayed);
    }

    private static void looksRight(Browser browser, String name) {
        browser.screenshot(name);
        assertThat(browser.overflows()).as("scrolls sideways: " + name).isFalse();
    }

    /** Inside the window, above the strip, and large enough for a thumb. */
    private static void isInReach(Browser browser, By place) {
        var button = browser.driver().findElement(place);
        var bottom = (Number) browser.script("async button => button.getBoundingClientRect().bottom", button);
        assertThat(bottom.doubleValue()).isLessThanOrEqualTo(844 - 28);
        assertThat(button.getSize().getHeight()).isGreaterThanOrEqualTo(44);
    }
}
