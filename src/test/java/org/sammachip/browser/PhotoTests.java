package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sammachip.CameraPhoto;
import org.sammachip.RehearsalServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer in the village adds photos of a phone to the record of a meeting. */
@RehearsalServer
class PhotoTests {

    private static final By TILES = By.cssSelector("form.sm-ready .sm-tile");

    /** The minute after which a silent line is given up passes in two seconds. */
    private static final String HURRY = """
            async () => {
              const later = window.setTimeout;
              window.setTimeout = (what, delay, ...told) => later(what, delay === 60000 ? 2000 : delay, ...told);
            }""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path phone;

    @Test
    void keepsTheGoodPhotosOfAHandfulAndSaysWhatIsWrongWithTheOthers() throws IOException {
        var server = "http://localhost:" + port;
        var project = Practice.until("recordActivity", "rice-season.json", server);
        try (var browser = Browser.signedInAs("officer-3414", server)) {
            browser.show(Browser.PHONE);
            openRecord(browser, project);
            choose(browser, handful());
            browser.waitFor(driver -> tiles(browser, ".sm-is-stored").size() == 3
                    && tiles(browser, ".sm-is-refused").size() == 3);

            var shown = browser.driver().findElements(TILES).stream()
                    .map(WebElement::getText)
                    .toList();
            assertThat(shown.get(0)).contains("ถ่าย 20 ก.ย. 2569 10:11 น.", "พิกัด 15.52041, 104.71234");
            assertThat(shown.get(1)).contains("cut.jpg", "มาไม่ครบทั้งภาพ");
            assertThat(shown.get(2)).contains("ถ่าย 20 ก.ย. 2569 10:30 น.", "ไม่มีพิกัดในภาพ");
            assertThat(shown.get(3)).contains("page.jpg", "เปิดเป็นภาพไม่ได้");
            assertThat(shown.get(4)).contains("huge.jpg", "ต้องไม่เกิน 40 MB");
            assertThat(shown.get(5)).contains("ไม่มีเวลาและพิกัดในภาพ");
            browser.script(
                    "async tile => tile.scrollIntoView({block: 'start'})",
                    browser.driver().findElement(TILES));
            browser.screenshot("photos-phone");
            assertThat(browser.overflows()).isFalse();

            assertThat(stored(project))
                    .containsExactly("cooked.jpg 1200x1600", "small.jpg 640x480", "drawing.jpg 200x100");
            assertThat(metadata(project)).isEmpty();

            tiles(browser, ".sm-is-stored")
                    .get(1)
                    .findElement(By.cssSelector(".sm-drop"))
                    .click();
            browser.waitFor(driver -> stored(project).size() == 2);
            assertThat(stored(project)).containsExactly("cooked.jpg 1200x1600", "drawing.jpg 200x100");
        }
    }

    @Test
    void keepsAPhotoThatWaitsForTheLineWhileAnotherOutcomeIsTappedAndSendsItAgainOverALineThatHangs()
            throws IOException {
        var server = "http://localhost:" + port;
        var project = Practice.until("recordActivity", "rice-season.json", server);
        try (var browser = Browser.signedInAs("officer-3414", server)) {
            openRecord(browser, project);
            browser.connected(false);
            choose(browser, file("field.jpg", CameraPhoto.plain(640, 480)));
            browser.waitFor(driver -> tiles(browser, ".sm-is-waiting").size() == 1);
            assertThat(leaves(browser)).isFalse();

            outcome(browser, "CANCELLED");
            browser.waitFor(driver -> driver.findElements(TILES).isEmpty());
            outcome(browser, "HELD");
            browser.waitFor(driver -> tiles(browser, ".sm-is-waiting").size() == 1);

            browser.script(HURRY);
            browser.hang();
            browser.waitFor(driver -> tiles(browser, ".sm-is-sending").size() == 1);
            browser.waitFor(driver -> tiles(browser, ".sm-is-waiting").size() == 1);
            browser.connected(true);
            browser.waitFor(driver -> tiles(browser, ".sm-is-stored").size() == 1);
            assertThat(stored(project)).containsExactly("field.jpg 640x480");
        }
    }

    private static void openRecord(Browser browser, String project) {
        List<Map<String, String>> tasks = browser.call(
                "GET",
                "/camunda/api/engine/engine/default/task?taskDefinitionKey=recordActivity"
                        + "&processInstanceBusinessKey=" + project,
                null);
        new TasklistPage(browser).openTask(tasks.get(0).get("id"));
    }

    private static void choose(Browser browser, String files) {
        browser.driver()
                .findElement(By.cssSelector("sm-photo[data-path=photoIds] .sm-gallery input"))
                .sendKeys(files);
    }

    private static void outcome(Browser browser, String outcome) {
        browser.script(
                "async radio => radio.click()",
                browser.driver().findElement(By.cssSelector("[data-path=outcome] input[value=" + outcome + "]")));
    }

    /** Whether the page would go without asking. */
    private static boolean leaves(Browser browser) {
        return (Boolean)
                browser.script("async () => window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    /** Three good photos; one that was cut off, one that is a web page, one that is far too large. */
    private String handful() throws IOException {
        var whole = CameraPhoto.plain(3000, 2000);
        return List.of(
                        file(
                                "cooked.jpg",
                                new CameraPhoto(4000, 3000)
                                        .taken("2026:09:20 10:11:12")
                                        .at(15.520413, 104.712345)
                                        .held(6)
                                        .bytes()),
                        file("cut.jpg", Arrays.copyOf(whole, whole.length / 2)),
                        file(
                                "small.jpg",
                                new CameraPhoto(640, 480)
                                        .taken("2026:09:20 10:30:00")
                                        .bytes()),
                        file("page.jpg", "<html>".getBytes(StandardCharsets.US_ASCII)),
                        file("huge.jpg", new byte[41 * 1024 * 1024]),
                        file("drawing.png", CameraPhoto.written(new java.awt.image.BufferedImage(200, 100, 2), "png")))
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(phone.resolve(name), content).toAbsolutePath().toString();
    }

    private static List<WebElement> tiles(Browser browser, String state) {
        return browser.driver().findElements(By.cssSelector("form.sm-ready .sm-tile" + state));
    }

    private List<String> stored(String project) {
        return jdbc.sql("""
                        select file_name || ' ' || width || 'x' || height from document
                        where project_key = ? and kind = 'PHOTO' order by created_at""").param(project).query(String.class).list();
    }

    /** Whatever a stored photo or thumbnail still tells of the camera. */
    private List<String> metadata(String project) {
        return jdbc.sql("""
                        select d.content || t.content from document d join document_thumbnail t on t.document_id = d.id
                        where project_key = ?""").param(project).query(byte[].class).list().stream()
                .map(file -> new String(file, StandardCharsets.ISO_8859_1))
                .filter(file -> file.contains("Exif") || file.contains("Somsri") || file.contains("2026:09:20"))
                .toList();
    }
}
