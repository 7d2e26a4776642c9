package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.sammachip.RehearsalServer;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed is not lost: the browser dies, another device goes on, the line breaks, the session ends. */
@RehearsalServer
class DraftTests {

    private static final String OFFICER = "officer-3414";
    private static final By NOTE = By.cssSelector("[data-path=note]");
    private static final By LINE = By.cssSelector(".sm-draft-line");
    private static final By SEND = By.cssSelector(".form-actions .btn-primary");
    private static final By LOGOUT = By.cssSelector("[ng-click='logout()']");
    private static final By REFUSAL = By.cssSelector(".sm-refusal");
    private static final By VILLAGE = By.cssSelector(".sm-village");
    private static final AtomicInteger VILLAGES = new AtomicInteger(70);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String server;

    @BeforeEach
    void nameTheServer() {
        server = "http://localhost:" + port;
    }

    @Test
    void givesBackInANewBrowserWhatWasTypedBeforeTheOldOneDied() {
        String task;
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            task = registeredTask(browser);
            open(browser, task);
            browser.driver().findElement(NOTE).click();
            open(browser, task);
            assertThat(drafts(task)).as("who only looks around has no draft").isZero();
            type(browser, "ฤดูเกี่ยวข้าวเริ่มเดือนพฤศจิกายน");
            says(browser, "บันทึกร่างแล้ว");
            assertThat(storage(browser)).doesNotContain("ฤดูเกี่ยวข้าว");
            browser.die();
        }
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            open(browser, task);
            assertThat(note(browser)).isEqualTo("ฤดูเกี่ยวข้าวเริ่มเดือนพฤศจิกายน");
            assertThat(browser.text()).contains("กู้คืนฉบับร่างเมื่อ", "เริ่มใหม่จากข้อมูลเดิม");
            browser.screenshot("draft-restored");

            acknowledge(browser);
            send(browser);
            assertThat(drafts(task)).isZero();
        }
    }

    @Test
    void asksBeforeADeviceOverwritesWhatAnotherSavedMeanwhile() {
        try (var desk = Browser.signedInAs(OFFICER, server);
                var phone = Browser.signedInAs(OFFICER, server)) {
            phone.show(Browser.PHONE);
            var task = registeredTask(desk);
            open(desk, task);
            open(phone, task);
            type(desk, "จากโต๊ะ");
            says(desk, "บันทึกร่างแล้ว");

            type(phone, "จากโทรศัพท์");
            says(phone, "มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง");
            phone.screenshot("draft-newer-phone");
            press(phone, "ใช้ฉบับนี้");
            says(phone, "บันทึกร่างแล้ว");

            type(desk, " ต่อ");
            says(desk, "มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง");
            press(desk, "ใช้ฉบับนั้น");
            desk.waitFor(driver -> note(desk).equals("จากโทรศัพท์"));

            press(desk, "เริ่มใหม่จากข้อมูลเดิม");
            press(desk, "ลบฉบับร่าง");
            desk.waitFor(driver -> note(desk).isEmpty());
            assertThat(drafts(task)).isZero();
        }
    }

    @Test
    void keepsWhatIsTypedWithoutALineAndSendsOnceItIsBack() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var task = registeredTask(browser);
            open(browser, task);
            acknowledge(browser);
            browser.show(Browser.PHONE);
            browser.connected(false);
            type(browser, "พิมพ์ตอนไม่มีสัญญาณ");
            says(browser, "ไม่มีสัญญาณ เก็บไว้ในหน้านี้ จะส่งเองเมื่อมีสัญญาณ");
            browser.screenshot("draft-offline-phone");
            browser.connected(true);
            says(browser, "บันทึกร่างแล้ว");
            assertThat(jdbc.sql("select content ->> 'note' from draft where form = ?")
                            .param(task)
                            .query(String.class)
                            .single())
                    .isEqualTo("พิมพ์ตอนไม่มีสัญญาณ");

            browser.connected(false);
            browser.waitFor(elementToBeClickable(SEND)).click();
            says(browser, "จะส่งแบบฟอร์มให้เองเมื่อมีสัญญาณ");
            browser.screenshot("draft-sending-phone");
            browser.connected(true);
            isSent(browser);
            assertThat(drafts(task)).isZero();
        }
    }

    @Test
    void sendsARequestOnceWhenTheAnswerIsLostOnTheWay() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var village = VILLAGES.incrementAndGet();
            var form = new TasklistPage(browser).openStart("โครงการสัมมาชีพชุมชน");
            form.fill(new ObjectMapper().valueToTree(registration(browser, village)));
            browser.script("""
                    async () => {
                      const fetch = window.fetch;
                      window.sendings = 0;
                      window.fetch = async (address, how) => {
                        const answer = await fetch(address, how);
                        if (String(address).includes('submit-form')) { window.sendings += 1; throw new TypeError('lost'); }
                        return answer;
                      };
                    }""");
            browser.waitFor(elementToBeClickable(By.cssSelector(".modal-footer .btn-primary")))
                    .click();
            isSent(browser);

            assertThat(browser.script("async () => window.sendings")).isEqualTo(1L);
            assertThat(jdbc.sql("select count(*) from project where key like ?")
                            .param("%-341404-" + village)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(drafts("start:communityProject")).isZero();
        }
    }

    @Test
    void staysOpenWhenTheSessionEndsAndGoesOnAfterSigningInInAnotherTab() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var task = registeredTask(browser);
            open(browser, task);
            browser.driver().manage().deleteCookieNamed("SAMMACHIP");
            type(browser, "พิมพ์หลังหมดเวลา");
            says(browser, "หมดเวลาใช้งาน กรุณาเข้าสู่ระบบใหม่ในแท็บอื่น แล้วระบบจะบันทึกต่อ");
            browser.screenshot("draft-session-over");

            var first = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open("/login");
            browser.signIn(OFFICER, "sammachip");
            browser.waitFor(driver -> driver.getCurrentUrl().contains("/camunda/app/"));
            browser.driver().switchTo().window(first);

            says(browser, "บันทึกร่างแล้ว");
            assertThat(note(browser)).isEqualTo("พิมพ์หลังหมดเวลา");
            assertThat(drafts(task)).isEqualTo(1);
        }
    }

    @Test
    void knowsItsOwnSendingThatArrivedOnlyAfterItHadAsked() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var task = registeredTask(browser);
            open(browser, task);
            acknowledge(browser);
            type(browser, "ส่งตอนเปลี่ยนสัญญาณ");
            says(browser, "บันทึกร่างแล้ว");
            browser.script("""
                    async () => {
                      const fetch = window.fetch;
                      let sending = null;
                      window.fetch = async (address, how) => {
                        if (String(address).includes('submit-form') && !sending) {
                          sending = () => fetch(address, how);
                          throw new TypeError('lost');
                        }
                        if (how?.method === 'PUT' && sending) { await sending(); }
                        return fetch(address, how);
                      };
                    }""");
            send(browser);
            assertThat(drafts(task)).isZero();
        }
    }

    @Test
    void givesBackWhatWaitsForTheLineAndSendsNoFormThatWasLeft() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var other = registeredTask(browser);
            var task = registeredTask(browser);
            open(browser, task);
            acknowledge(browser);
            browser.script("""
                    async () => {
                      const fetch = window.fetch;
                      Object.assign(window, { cut: true, sendings: 0 });
                      window.fetch = (address, how) => {
                        if (String(address).includes('submit-form')) { window.sendings += 1; }
                        if (window.cut && String(address).includes('/app/drafts/')) { throw new TypeError('cut'); }
                        return fetch(address, how);
                      };
                    }""");
            type(browser, "พิมพ์แล้วไปงานอื่น");
            browser.waitFor(elementToBeClickable(SEND)).click();
            says(browser, "จะส่งแบบฟอร์มให้เองเมื่อมีสัญญาณ");

            goTo(browser, other);
            browser.waitFor(driver -> note(browser).isEmpty());
            browser.waitFor(driver -> browser.text().contains("ยังไม่ได้ส่งแบบฟอร์ม"));
            goTo(browser, task);
            browser.waitFor(driver -> note(browser).equals("พิมพ์แล้วไปงานอื่น"));

            browser.script("async () => { window.cut = false; window.dispatchEvent(new Event('online')); }");
            says(browser, "บันทึกร่างแล้ว");
            assertThat(drafts(task)).isEqualTo(1);
            assertThat(browser.script("async () => window.sendings")).isEqualTo(0L);
        }
    }

    @Test
    void offersTheNewerDraftAgainToWhoLeftTheFormWithoutChoosing() {
        try (var desk = Browser.signedInAs(OFFICER, server);
                var phone = Browser.signedInAs(OFFICER, server)) {
            var other = registeredTask(desk);
            var task = registeredTask(desk);
            open(desk, task);
            open(phone, task);
            type(desk, "จากโต๊ะ");
            says(desk, "บันทึกร่างแล้ว");
            type(phone, "จากโทรศัพท์");
            says(phone, "มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง");

            goTo(phone, other);
            phone.waitFor(driver -> note(phone).isEmpty());
            goTo(phone, task);
            phone.waitFor(driver -> note(phone).equals("จากโทรศัพท์"));
            says(phone, "มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง");
            press(phone, "ใช้ฉบับนั้น");
            phone.waitFor(driver -> note(phone).equals("จากโต๊ะ"));
        }
    }

    @Test
    void savesWhatIsTypedBeforeThePersonSignsOut() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var task = registeredTask(browser);
            open(browser, task);
            type(browser, "พิมพ์แล้วออกจากระบบ");
            browser.script("async link => link.click()", browser.driver().findElement(LOGOUT));
            browser.waitFor(driver -> driver.findElements(NOTE).isEmpty());
            browser.waitFor(driver -> driver.getCurrentUrl().contains("login"));
            assertThat(drafts(task)).isEqualTo(1);
        }
    }

    @Test
    void fillsARequestForTheProjectChosenLastAndTriesAgainWhatFailed() {
        try (var browser = Browser.signedInAs(OFFICER, server)) {
            var one = registeredProject(browser);
            var two = registeredProject(browser);
            new TasklistPage(browser).openStart("แจ้งปัญหาอุปสรรค");
            browser.script("""
                    async () => {
                      const { open, send } = XMLHttpRequest.prototype;
                      window.late = [];
                      XMLHttpRequest.prototype.open = function (method, address, ...more) {
                        this.asked = String(address);
                        return open.call(this, method, window.fails && this.asked.includes('projectKey') ? '/nowhere' : address, ...more);
                      };
                      XMLHttpRequest.prototype.send = function (body) {
                        const go = () => new Promise(done => { this.addEventListener('loadend', done); send.call(this, body); });
                        if (this.asked.includes('projectKey=' + window.slow)) { window.late.push(go); } else { go(); }
                      };
                    }""");
            browser.script("async slow => { window.slow = slow; }", one);
            choose(browser, one);
            choose(browser, two);
            browser.waitFor(textToBePresentInElementLocated(VILLAGE, two));
            browser.script("async () => { window.slow = null; await Promise.all(window.late.map(go => go())); }");
            assertThat(browser.driver().findElement(VILLAGE).getText()).contains(two);

            browser.script("async () => { window.fails = true; }");
            choose(browser, one);
            browser.waitFor(textToBePresentInElementLocated(REFUSAL, "เปิดแบบฟอร์มไม่ได้"));
            assertThat(chosen(browser)).endsWith(two);
            browser.script("async () => { window.fails = false; }");
            press(browser, "ลองอีกครั้ง");
            browser.waitFor(textToBePresentInElementLocated(VILLAGE, one));
            assertThat(chosen(browser)).endsWith(one);
            assertThat(browser.driver().findElements(REFUSAL)).isEmpty();
        }
    }

    private String registeredProject(Browser browser) {
        Map<String, String> project =
                browser.call("POST", "/camunda/api/app/projects", registration(browser, VILLAGES.incrementAndGet()));
        return project.get("key");
    }

    private static void choose(Browser browser, String project) {
        var option = By.cssSelector("select[data-path=projectKey] option[value$='" + project + "']");
        browser.waitFor(presenceOfElementLocated(option)).click();
    }

    private static String chosen(Browser browser) {
        return browser.driver()
                .findElement(By.cssSelector("select[data-path=projectKey]"))
                .getDomProperty("value");
    }

    /** Goes to another task in the same page, as a click in the list does. */
    private static void goTo(Browser browser, String task) {
        browser.script("async task => { location.hash = '#/?task=' + task; }", task);
    }

    private String registeredTask(Browser browser) {
        Map<String, String> project =
                browser.call("POST", "/camunda/api/app/projects", registration(browser, VILLAGES.incrementAndGet()));
        List<Map<String, Object>> tasks = browser.call(
                "POST",
                "/camunda/api/engine/engine/default/task",
                Map.of("processInstanceBusinessKey", project.get("key")));
        return (String) tasks.get(0).get("id");
    }

    private static Map<String, Object> registration(Browser browser, int village) {
        Map<String, String> clock = browser.call("GET", "/camunda/api/app/rehearsal/clock", null);
        int year = FiscalYear.of(LocalDate.parse(clock.get("now").substring(0, 10)))
                        .year()
                + 1;
        return Map.of(
                "fiscalYear",
                year,
                "subdistrictCode",
                "341404",
                "villageNumber",
                village,
                "villageName",
                "บ้านร่าง",
                "householdTarget",
                20,
                "budget",
                100000);
    }

    private static void open(Browser browser, String task) {
        new TasklistPage(browser).openTask(task);
    }

    private static void acknowledge(Browser browser) {
        var boxes = browser.driver().findElements(By.cssSelector("[data-path=acknowledged] input"));
        boxes.forEach(box -> browser.script("async box => box.click()", box));
    }

    private static void type(Browser browser, String text) {
        browser.driver().findElement(NOTE).sendKeys(text);
    }

    private static String note(Browser browser) {
        return browser.driver().findElement(NOTE).getDomProperty("value");
    }

    private static void says(Browser browser, String words) {
        browser.waitFor(textToBePresentInElementLocated(LINE, words));
    }

    private static void press(Browser browser, String button) {
        var found = By.xpath("//button[normalize-space()='" + button + "']");
        browser.waitFor(elementToBeClickable(found)).click();
    }

    private static void send(Browser browser) {
        var button = browser.waitFor(elementToBeClickable(SEND));
        browser.script("async element => element.scrollIntoView({block: 'center'})", button);
        button.click();
        isSent(browser);
    }

    private static void isSent(Browser browser) {
        browser.waitFor(
                driver -> driver.findElements(By.cssSelector("form.sm-ready")).isEmpty());
        assertThat(browser.driver().findElements(By.cssSelector(".sm-refusal"))).isEmpty();
    }

    /** Everything that the browser keeps for this site. */
    private static String storage(Browser browser) {
        return String.valueOf(browser.script("""
                async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage),
                  await indexedDB.databases(), await caches.keys().catch(() => [])])"""));
    }

    private int drafts(String form) {
        return jdbc.sql("select count(*) from draft where form = ?")
                .param(form)
                .query(Integer.class)
                .single();
    }
}
