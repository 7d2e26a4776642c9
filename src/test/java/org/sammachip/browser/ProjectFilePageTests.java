package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** แฟ้มโครงการ and the search for it, as an officer and a manager see them in Tasklist and in Cockpit. */
@RehearsalServer
class ProjectFilePageTests {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String CLOSED = "SMC-2569-341402-31";
    private static final By HEAD = By.cssSelector(".sm-file-head h1");
    private static final By FOUND = By.cssSelector("sm-project-search tbody a");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    String server;

    @BeforeEach
    void aProjectOfLastYear() {
        server = "http://localhost:" + port;
        if (jdbc.sql("select 1 from project where key = ?")
                .param(CLOSED)
                .query()
                .listOfRows()
                .isEmpty()) {
            var village = new RecordedVillage(jdbc, new ProjectKey(CLOSED)).followUp(LocalDate.of(2026, 1, 20), 30, 2);
            var households = village.households(3);
            var forum = village.held("FORUM", LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 7), "1000", "950.50");
            households.forEach(household -> village.attended(forum, household, "PRESENT"));
            village.group("กลุ่มทอเสื่อกก", households);
            jdbc.sql("update household set head = 'นางญี่ปุ่น ฐานกู้' where id = ?")
                    .param(households.get(0))
                    .update();
            jdbc.sql("""
                            update project set status = 'CLOSED', ended_at = '2026-08-01', village_name = 'บ้านน้ำปลีก'
                            where key = ?""").param(CLOSED).update();
        }
    }

    @Test
    void leadsAnOfficerFromATaskToItsProjectAndBack() {
        var key = Practice.until("visitHouseholds", "rice-season.json", server);
        try (var browser = Browser.signedInAs("officer-3414", server)) {
            var task = browser.<List<Map<String, Object>>>call(
                            "GET", "/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + key, null)
                    .get(0)
                    .get("id");
            browser.open(TASKLIST + "#/?task=" + task);
            browser.driver().navigate().refresh();
            browser.waitFor(elementToBeClickable(By.cssSelector(".task-actions .sm-file-link")))
                    .click();

            assertThat(browser.waitFor(visibilityOfElementLocated(HEAD)).getText())
                    .isEqualTo("บ้านนาคำ หมู่ที่ 5");
            assertThat(texts(browser, ".sm-step.sm-now .sm-step-name"))
                    .containsExactly("6. ศึกษาดูงาน", "9. ติดตามเยี่ยมเยียน");
            assertThat(text(browser, "#sm-overview")).contains("เยี่ยมและให้กำลังใจครัวเรือน", "คงเหลือ");
            browser.screenshot("project-file");
            browser.driver()
                    .findElement(By.cssSelector("[aria-controls=sm-households]"))
                    .sendKeys(Keys.ENTER);
            assertThat(text(browser, "#sm-households")).contains("นางปิ่น สายธารทอง", "5,100");
            browser.screenshot("project-file-households");
            ordersAListToSign(browser);
            everySectionOnAPhone(browser);

            browser.driver().navigate().back();
            browser.waitFor(visibilityOfElementLocated(By.cssSelector("form.sm-ready")));
        }
    }

    @SuppressWarnings("unchecked")
    private static void ordersAListToSign(Browser browser) {
        browser.driver()
                .findElement(By.cssSelector("[aria-controls=sm-documents]"))
                .sendKeys(Keys.ENTER);
        var sheet = By.cssSelector("sm-order[kind=ATTENDANCE_SHEET]");
        browser.waitFor(elementToBeClickable(sheet));
        var said = (List<String>) browser.script("""
                async order => {
                  const place = order.querySelector('.sm-order-state');
                  const said = [];
                  new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true });
                  const ready = new Promise(done => order.addEventListener('sammachip.ordered', done));
                  order.querySelector('button').click();
                  await ready;
                  return said;
                }""", browser.driver().findElement(sheet));
        assertThat(said).anyMatch(sentence -> sentence.contains("รอจัดทำ…"));
        assertThat(text(browser, "sm-order .sm-order-link")).isEqualTo("เปิดใบลงทะเบียน");
        browser.screenshot("project-file-documents");

        browser.script(
                "async order => order.setAttribute('subject', '999')",
                browser.driver().findElement(sheet));
        browser.waitFor(driver ->
                driver.findElements(By.cssSelector("sm-order .sm-order-link")).isEmpty());
        browser.driver().findElement(sheet).findElement(By.tagName("button")).click();
        assertThat(text(browser, "sm-order .sm-order-failed")).startsWith("ไม่พบกิจกรรมนี้ในโครงการ");
    }

    private static void everySectionOnAPhone(Browser browser) {
        browser.show(Browser.PHONE);
        browser.waitFor(visibilityOfElementLocated(By.cssSelector("#sm-history")));
        browser.screenshot("project-file-phone");
        for (var button : browser.driver().findElements(By.cssSelector(".sm-menu button"))) {
            browser.script("async button => button.click()", button);
            assertThat(browser.overflows()).as(button.getText()).isFalse();
        }
        browser.script("async () => document.querySelector('[aria-controls=sm-households]').click()");
        browser.screenshot("project-file-households-phone");
        browser.show(Browser.DESKTOP);
    }

    @Test
    void findsAClosedProjectByAHouseholdsHead() {
        try (var browser = Browser.signedInAs("officer-3414", server)) {
            browser.waitFor(elementToBeClickable(By.cssSelector(".sm-projects-link")))
                    .click();
            browser.waitFor(visibilityOfElementLocated(By.id("sm-q"))).sendKeys("ญี่ปุ่น", Keys.ENTER);
            var found = browser.waitFor(driver -> only(driver.findElements(FOUND)));
            assertThat(URLDecoder.decode(browser.driver().getCurrentUrl(), StandardCharsets.UTF_8))
                    .as("keeps no names")
                    .doesNotContain("ญี่ปุ่น");
            assertThat(text(browser, "sm-project-search tbody")).contains("น้ำปลีก หมู่ที่ 31", "นางญี่ปุ่น ฐานกู้");
            browser.screenshot("project-search");
            browser.show(Browser.PHONE);
            assertThat(browser.overflows()).isFalse();
            browser.screenshot("project-search-phone");
            browser.show(Browser.DESKTOP);

            found.click();
            browser.waitFor(visibilityOfElementLocated(HEAD));
            assertThat(text(browser, ".sm-file-head")).contains("ปิดโครงการ", "ปีงบประมาณ 2569");
            assertThat(text(browser, "#sm-overview")).contains("โครงการสิ้นสุดแล้ว ไม่มีงานค้าง");
            browser.screenshot("project-file-closed");

            browser.driver().navigate().back();
            browser.waitFor(visibilityOfElementLocated(FOUND));
            assertThat(browser.driver().findElement(By.id("sm-q")).getDomProperty("value"))
                    .isEqualTo("ญี่ปุ่น");
        }
    }

    @Test
    void showsAManagerTheSameInCockpit() {
        try (var browser = Browser.signedInAs("manager-3414", server)) {
            browser.open(COCKPIT + "#/projects");
            browser.waitFor(visibilityOfElementLocated(By.id("sm-q"))).sendKeys(CLOSED, Keys.ENTER);
            browser.waitFor(driver -> only(driver.findElements(FOUND))).click();
            assertThat(browser.waitFor(visibilityOfElementLocated(HEAD)).getText())
                    .contains("น้ำปลีก");
            browser.screenshot("project-file-cockpit");
        }
    }

    @Test
    void keepsALinkThroughSigningInAndRefusesAnotherDistrict() {
        try (var browser = Browser.atSignIn(server)) {
            browser.open(TASKLIST + "#/project?key=" + CLOSED);
            browser.signIn("officer-3407", "sammachip");

            var failure = browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-failure")));

            assertThat(failure.getText()).contains("ไม่พบโครงการ " + CLOSED + " ในเขตที่ท่านรับผิดชอบ");
            browser.screenshot("project-file-refused");
        }
    }

    /** Once the search has left one. */
    private static WebElement only(List<WebElement> found) {
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String text(Browser browser, String selector) {
        return browser.waitFor(visibilityOfElementLocated(By.cssSelector(selector)))
                .getText();
    }

    private static List<String> texts(Browser browser, String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }
}
