package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.print.PrintOptions;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.project.ProjectKey;
import org.sammachip.rehearsal.Rehearse;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ตรวจสอบประวัติ as a province's auditor reads it: an ended case, a running one with names masked and told, findings. */
@RehearsalServer
class AuditPagesTests {

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final By VERIFIED = By.cssSelector(".sm-verification.sm-holds");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    String server;

    @BeforeEach
    void server() {
        server = "http://localhost:" + port;
    }

    @Test
    void showsAnEndedCaseToWhoeverFollowsALinkThroughSigningIn() {
        var key = givenUp();
        try (var browser = Browser.atSignIn(server)) {
            browser.open(COCKPIT + "#/audit-case?key=" + key);
            browser.signIn("auditor-34", "sammachip");

            assertThat(text(browser, ".sm-file-head")).contains("บ้านยุติ หมู่ที่ 21", "ยกเลิก", key);
            assertThat(text(browser, ".sm-line")).contains("ยกเลิกโครงการ", "รับทราบแนวทาง", "ลงทะเบียนโครงการ");
            assertThat(browser.waitFor(visibilityOfElementLocated(VERIFIED)).getText())
                    .contains("ลำดับบันทึกครบถ้วน");
            assertThat(Accessibility.faults(browser, "main.sm-page")).isEmpty();
            browser.screenshot("audit-ended");

            part(browser, "แผนผังการทำงาน");
            browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-diagram .sm-ran-done")));
            assertThat(browser.driver().findElements(By.cssSelector(".sm-drawn .bjs-powered-by")))
                    .as("bpmn.io's mark")
                    .hasSize(1);
            assertThat(classOf(browser, "studyGuidelines")).contains("sm-ran-done");
            assertThat(classOf(browser, "definePlan")).contains("sm-ran-canceled");
            assertThat(classOf(browser, "holdForum")).contains("sm-ran-never");
            click(browser, By.cssSelector("[data-element-id=studyGuidelines]"));
            assertThat(text(browser, ".sm-element")).contains("ศึกษาแนวทาง", "1 ครั้ง", "ใช้เวลารวม");
            click(browser, By.cssSelector(".sm-element .btn"));
            browser.waitFor(visibilityOfElementLocated(By.cssSelector("[data-element-id=acknowledgeGuidelines]")));
            assertThat(text(browser, ".sm-table")).contains("อ่านและรับทราบแนวทาง", "งานของเจ้าหน้าที่", "ทำแล้ว");
            assertThat(Accessibility.faults(browser, "main.sm-page")).isEmpty();

            part(browser, "แบบฟอร์มที่ส่ง");
            browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-sent")));
            assertThat(text(browser, "#sm-audit-part")).contains("อ่านและรับทราบแนวทาง");
            click(browser, By.cssSelector(".sm-sent summary"));
            part(browser, "การตัดสินใจ");
            assertThat(text(browser, ".sm-nothing")).contains("คำแนะนำของตารางตัดสินใจ");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void masksNamesOfARunningCaseUntilAReasonIsGivenAndThenGivesAwayTheBundle() throws IOException {
        var key = Practice.until("agreeGoals", "rice-season.json", server);
        try (var browser = Browser.signedInAs("auditor-34", server)) {
            browser.open(COCKPIT + "#/audit");
            browser.waitFor(elementToBeClickable(By.id("sm-audit-text"))).sendKeys(key, Keys.ENTER);
            var found = browser.waitFor(driver -> only(driver.findElements(By.cssSelector("sm-audit-search tbody a"))));
            assertThat(Accessibility.faults(browser, "main.sm-page")).isEmpty();
            found.click();

            assertThat(text(browser, ".sm-file-head")).contains("บ้านนาคำ", "ดำเนินการอยู่", "ขั้นที่ 4 เวทีชี้แจง");
            assertThat(browser.driver().findElements(By.cssSelector(".sm-bundle")))
                    .isEmpty();
            var told = told(browser);
            assertThat(told).contains("หัวหน้าครัวเรือน", "น", "***").doesNotContain("ปิ่น", "สายธารทอง");
            browser.screenshot("audit-masked");

            browser.waitFor(elementToBeClickable(By.cssSelector(".sm-disclosure button")))
                    .click();
            browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-disclosure textarea")))
                    .sendKeys("ตรวจสอบข้อร้องเรียนเรื่องรายชื่อครัวเรือน");
            click(browser, By.cssSelector(".sm-disclosure .btn-primary"));

            browser.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-bundle")));
            assertThat(told(browser)).contains("นางปิ่น สายธารทอง");
            browser.screenshot("audit-told");
            try (var paper = Loader.loadPDF(Base64.getDecoder()
                    .decode(((PrintsPage) browser.driver())
                            .print(new PrintOptions())
                            .getContent()))) {
                assertThat(paper.getNumberOfPages())
                        .as("printed whole, not only what the screen holds")
                        .isGreaterThan(2);
            }
            assertThat(browser.script("""
                    async () => (await import('/camunda/lib/sammachip/fetched.js')).fetched('/audit/projects/none/nothing')
                      .then(() => 'found', error => error.sentences.join())""")).isEqualTo("ไม่พบข้อมูลนี้ กรุณาโหลดหน้าใหม่");
            var bundle = (Map<String, Object>) browser.script("""
                    async () => {
                      const answer = await fetch(document.querySelector('.sm-bundle').href);
                      const bytes = new Uint8Array(await answer.arrayBuffer());
                      return {status: answer.status, begin: String.fromCharCode(bytes[0], bytes[1]), name: answer.headers.get('Content-Disposition')};
                    }""");
            assertThat(bundle).containsEntry("status", 200L).containsEntry("begin", "PK");
            assertThat((String) bundle.get("name")).contains("attachment", key);

            browser.show(Browser.PHONE);
            assertThat(browser.overflows()).isFalse();
            browser.screenshot("audit-phone");
        }
    }

    @Test
    void everybodyCanReadThePageOfPasswords() {
        try (var browser = Browser.signedInAs("auditor-34", server)) {
            browser.open("/password");
            browser.waitFor(visibilityOfElementLocated(By.cssSelector("input[type=password]")));
            assertThat(Accessibility.faults(browser)).isEmpty();
            browser.show(Browser.PHONE);
            assertThat(browser.overflows()).isFalse();
            assertThat(Accessibility.faults(browser)).isEmpty();
            browser.screenshot("password-phone");
        }
    }

    @Test
    void leadsFromAFindingToItsCase() {
        var year = FiscalYear.of(LocalDate.now(clock)).year();
        var key = new ProjectKey("SMC-" + year + "-341405-22");
        var day = LocalDate.now(clock).minusDays(3);
        new RecordedVillage(jdbc, key).held("FORUM", day, day.minusDays(1), "1000", "900");
        try (var browser = Browser.signedInAs("auditor-34", server)) {
            browser.open(COCKPIT + "#/audit-findings");
            var question = browser.waitFor(elementToBeClickable(
                    By.xpath("//summary[contains(., 'แจ้งล่วงหน้าไม่ถึงสามวัน โดยไม่มีผู้ผ่อนผัน')]")));
            question.click();
            var row = By.xpath("//sm-audit-findings//tr[contains(., '" + key.value() + "')]");
            assertThat(browser.waitFor(visibilityOfElementLocated(row)).getText())
                    .contains("บ้านทดสอบ");
            assertThat(Accessibility.faults(browser, "main.sm-page")).isEmpty();
            browser.screenshot("audit-findings");

            browser.driver().findElement(row).findElement(By.tagName("a")).click();

            assertThat(text(browser, ".sm-file-head")).contains("บ้านทดสอบ", key.value());
            browser.driver().navigate().back();
            browser.waitFor(visibilityOfElementLocated(row));
        }
    }

    /** What the registration of households changed, as the reader may see it. */
    private static String told(Browser browser) {
        var entry = By.xpath("//li[contains(@class, 'sm-entry')][contains(., 'ลงทะเบียนครัวเรือน')][.//details]");
        browser.waitFor(visibilityOfElementLocated(entry));
        click(browser, By.xpath("//li[contains(., 'ลงทะเบียนครัวเรือน')]//details/summary"));
        return browser.waitFor(driver -> driver.findElements(By.cssSelector(".sm-act .sm-change")).stream()
                .map(change -> change.getText())
                .reduce("", String::concat)
                .transform(text -> text.isEmpty() ? null : text));
    }

    private String givenUp() {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Rehearse.run(List.of("src/test/resources/browser/given-up.json", "--url", server), stream, stream);
        var played = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(played).isZero();
        return played.strip().substring(0, 18);
    }

    private static void part(Browser browser, String label) {
        click(browser, By.xpath("//nav[@class='sm-menu']/button[.='" + label + "']"));
    }

    private static void click(Browser browser, By what) {
        var element = browser.waitFor(elementToBeClickable(what));
        browser.script("async element => element.scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private static String classOf(Browser browser, String element) {
        return browser.driver()
                .findElement(By.cssSelector(".sm-diagram [data-element-id=" + element + "]"))
                .getDomAttribute("class");
    }

    private static <T> T only(List<T> found) {
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String text(Browser browser, String selector) {
        return browser.waitFor(visibilityOfElementLocated(By.cssSelector(selector)))
                .getText();
    }
}
