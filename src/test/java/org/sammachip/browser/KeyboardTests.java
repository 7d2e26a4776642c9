package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.sammachip.RehearsalServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever cannot use a mouse takes a task, fills a form with rows and sends it. */
@RehearsalServer
class KeyboardTests {

    private static final By FORM = By.cssSelector("form.sm-ready");

    @LocalServerPort
    int port;

    @Test
    void draftsAPlanWithoutAMouse() {
        try (var browser = Browser.signedInAs("officer-3414", "http://localhost:" + port)) {
            var desk = new Desk(browser);
            var key = desk.toBePlanned(31);
            int year = desk.fiscalYear();
            var keyboard = new Keyboard(browser);
            browser.open("/camunda/app/tasklist/default/#/?task=" + desk.task(key, "draftPlan"));
            browser.driver().navigate().refresh();
            browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-claim button")));

            keyboard.tabTo(".sm-claim button").press(Keys.ENTER);
            browser.waitFor(invisibilityOfElementLocated(By.cssSelector(".sm-claim button")));
            plan(keyboard, "activities[0].", 1, "12/1/" + year);
            plan(keyboard, "activities[1].", 2, "9/2/" + year);
            plan(keyboard, "activities[2].", 3, "9/3/" + year);
            keyboard.tabTo(".sm-add").press(Keys.ENTER);
            keyboard.tabTo("table[data-rows=activities] tr:nth-child(4) .sm-remove button")
                    .press(Keys.SPACE);
            browser.waitFor(driver -> keyboard.focused().getAccessibleName().equals("ลบกิจกรรมที่ 3"));
            keyboard.tabToField("firstRoundOn").type("23/3/" + year);
            keyboard.tabToField("roundIntervalDays").type("30");
            keyboard.tabToField("rounds").type("๑");
            browser.screenshot("keyboard-plan");
            keyboard.tabTo("button.btn-primary[type=submit]").press(Keys.ENTER);

            browser.waitFor(invisibilityOfElementLocated(FORM));
            assertThat(desk.task(key, "approvePlan")).isNotNull();
        }
    }

    private static void plan(Keyboard keyboard, String row, int kind, String day) {
        keyboard.tabToField(row + "kind").choose(kind);
        keyboard.tabToField(row + "topic").type("ทอเสื่อกก");
        keyboard.tabToField(row + "plannedOn").type(day);
        keyboard.tabToField(row + "place").type("ศาลากลางบ้าน");
        keyboard.tabToField(row + "budget").type("๑,๒๐๐ บาท");
    }
}
