package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.sammachip.RehearsalServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Thai is what everybody sees first, whatever their browser speaks; English is one click away, and so is the way back. */
@RehearsalServer
class LanguageTests {

    private static final By ENGLISH = By.cssSelector(".sm-language button[lang=en]");
    private static final By THAI = By.cssSelector(".sm-language button[lang=th]");

    /** What stands where a text is missing. */
    private static final String NAME_OF_A_TEXT = "[A-Z]{3,}_[A-Z]{3,}";

    @LocalServerPort
    int port;

    @Test
    void speaksThaiToAnEnglishBrowserUntilEnglishIsChosen() {
        try (var browser = Browser.signedInAs("manager-3414", server())) {
            assertThat((String) ((JavascriptExecutor) browser.driver()).executeScript("return navigator.language"))
                    .startsWith("en");
            shows(browser, "เริ่มเรื่องใหม่");

            click(browser, ENGLISH);
            shows(browser, "Start process");
            browser.waitFor(
                    driver -> !driver.findElements(By.cssSelector(".sort-by")).isEmpty());
            assertThat(browser.text()).doesNotContainPattern(NAME_OF_A_TEXT);
            browser.screenshot("tasklist-english");
            browser.open("/camunda/app/cockpit/default/");
            shows(browser, "Running Process Instances");

            click(browser, THAI);
            shows(browser, "กระบวนการ");
            browser.screenshot("cockpit");
            browser.open("/camunda/app/tasklist/default/");
            shows(browser, "เริ่มเรื่องใหม่");
            browser.screenshot("tasklist");
        }
    }

    @Test
    void asksForNameAndPasswordInEitherLanguageAndNeverInTheApplicationsOwnForm() {
        try (var browser = Browser.atSignIn(server())) {
            shows(browser, "รหัสผ่าน");
            browser.screenshot("login");
            click(browser, By.linkText("English"));
            shows(browser, "Password");
            browser.signIn("manager-3414", "wrong");
            shows(browser, "Wrong user name or password");
            click(browser, By.linkText("ไทย"));
            browser.show(Browser.PHONE);
            browser.signIn("manager-3414", "wrong");
            shows(browser, "ไม่ถูกต้อง");
            assertThat(browser.overflows()).isFalse();
            browser.screenshot("login-phone");

            browser.signIn("admin", "sammachip");
            browser.waitFor(driver -> driver.getCurrentUrl().contains("/camunda/app/welcome"));
            for (var app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
                browser.open("/camunda/app/" + app + "/default/#/login");
                browser.waitFor(
                        driver -> URI.create(driver.getCurrentUrl()).getPath().equals("/login"));
            }
        }
    }

    @Test
    void explainsARefusedPageInBothLanguages() {
        try (var browser = Browser.signedInAs("officer-3414", server())) {
            browser.show(Browser.PHONE);
            browser.open("/camunda/app/admin/default/");
            assertThat(browser.text()).contains("ไม่มีสิทธิ์เปิดหน้านี้", "may not open this page");
            browser.screenshot("refused-page-phone");
            browser.open("/no-such-page");
            assertThat(browser.text()).contains("ไม่พบหน้านี้", "no such page");
        }
    }

    @Test
    void asksNobodyElseForAnything() {
        try (var browser = Browser.atSignIn(server())) {
            asksOnlyUs(browser);
            browser.signIn("admin", "sammachip");
            for (var app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
                browser.open("/camunda/app/" + app + "/default/");
                browser.waitFor(driver -> !driver.findElements(THAI).isEmpty());
                shows(browser, "ซ้อมระบบ");
                asksOnlyUs(browser);
                assertThat(browser.text())
                        .doesNotContain("migrate to Camunda 8")
                        .doesNotContainPattern(NAME_OF_A_TEXT)
                        .contains("Camunda Platform");
                browser.screenshot("app-" + app);
            }
        }
    }

    private void asksOnlyUs(Browser browser) {
        assertThat(browser.requests())
                .anyMatch(request -> request.endsWith(".woff2"))
                .allMatch(request -> request.startsWith(server()) || request.startsWith("data:"));
    }

    private void shows(Browser browser, String words) {
        browser.waitFor(driver -> browser.text().contains(words));
    }

    private void click(Browser browser, By place) {
        browser.waitFor(driver ->
                        driver.findElements(place).stream().findFirst().orElse(null))
                .click();
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
