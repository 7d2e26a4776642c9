package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.project.ProjectKey;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** รายงานภาพรวม as a district's manager asks for it: from the click to the workbook, made by the worker. */
@RehearsalServer
class RollUpPageTests {

    private static final By READY = By.cssSelector("sm-order .sm-order-link");

    /** Whatever the page says of the order, however short. */
    private static final String WATCH = """
            async () => {
              window.said = new Set();
              const note = () => document.querySelectorAll('sm-order .sm-order-state').forEach(place => {
                window.said.add(place.textContent.trim());
                if (place.querySelector('progress')) { window.said.add('progress'); }
              });
              new MutationObserver(note).observe(document.querySelector('sm-order'), {childList: true, subtree: true});
            }""";

    private static final String SAVE = """
            async () => {
              const answer = await fetch(document.querySelector('sm-order .sm-order-link').href);
              const bytes = new Uint8Array(await answer.arrayBuffer());
              return {name: answer.headers.get('Content-Disposition'), content: btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))};
            }""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @SuppressWarnings("unchecked")
    void leadsAManagerFromTheClickOverItsProgressToTheWorkbook() throws Exception {
        var year = FiscalYear.of(LocalDate.now(clock)).year();
        var key = new ProjectKey("SMC-" + year + "-341402-77");
        new RecordedVillage(jdbc, key).households(2);
        try (var browser = Browser.signedInAs("manager-3414", "http://localhost:" + port)) {
            browser.open("/camunda/app/tasklist/default/#/roll-ups");
            browser.waitFor(visibilityOfElementLocated(By.cssSelector("sm-order button")));
            assertThat(Accessibility.faults(browser, "main.sm-page")).isEmpty();
            browser.script(WATCH);
            browser.driver().findElement(By.cssSelector("sm-order button")).click();

            browser.waitFor(visibilityOfElementLocated(READY));

            assertThat(browser.script("async () => [...window.said].join('|')"))
                    .asString()
                    .contains("กำลังสั่ง…", "progress");
            browser.waitFor(visibilityOfElementLocated(By.cssSelector("sm-roll-ups table .sm-order-link")));
            assertThat(Accessibility.faults(browser, "main.sm-page")).isEmpty();
            var saved = (Map<String, String>) browser.script(SAVE);
            assertThat(URLDecoder.decode(saved.get("name"), StandardCharsets.UTF_8))
                    .contains(
                            "attachment",
                            "รายงานภาพรวม อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี ปีงบประมาณ " + year + ".xlsx");
            try (var workbook = new XSSFWorkbook(
                    new ByteArrayInputStream(Base64.getDecoder().decode(saved.get("content"))))) {
                assertThat(workbook.getSheet("โครงการ"))
                        .anyMatch(row -> row.getCell(0).getStringCellValue().equals(key.value()));
            }
            browser.screenshot("roll-ups");
            browser.show(Browser.PHONE);
            assertThat(browser.overflows()).isFalse();
            browser.screenshot("roll-ups-phone");
        }
    }
}
