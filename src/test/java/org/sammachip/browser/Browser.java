package org.sammachip.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of its own, in Thailand, signed in as one person. */
class Browser implements AutoCloseable {

    static final Dimension DESKTOP = new Dimension(1600, 1000);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final ChromeDriver driver;
    private final String server;
    private final Path profile;

    private Browser(String server) {
        this.server = server;
        try {
            Files.createDirectories(SCREENSHOTS);
            profile = Files.createTempDirectory("sammachip-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var options = new ChromeOptions()
                .setBinary(installed("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
                .addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync")
                .addArguments("--disable-dev-shm-usage", "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(installed("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"))
                        .toFile())
                .build();
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Bangkok"));
        show(DESKTOP);
    }

    private static String installed(String... places) {
        for (var place : places) {
            if (Files.isExecutable(Path.of(place))) {
                return place;
            }
        }
        throw new IllegalStateException(
                "Chromium and its driver are missing: apt-get install chromium chromium-driver");
    }

    static Browser signedInAs(String user, String server) {
        var browser = atSignIn(server);
        browser.signIn(user, "sammachip");
        browser.waitFor(driver -> driver.getCurrentUrl().contains("/camunda/app/"));
        return browser;
    }

    static Browser atSignIn(String server) {
        var browser = new Browser(server);
        browser.open("/login");
        return browser;
    }

    void signIn(String user, String password) {
        driver.findElement(By.id("username")).sendKeys(user);
        driver.findElement(By.id("password")).sendKeys(password);
        driver.findElement(By.cssSelector("button[type=submit]")).click();
    }

    WebDriver driver() {
        return driver;
    }

    void open(String path) {
        driver.get(server + path);
    }

    <T> T waitFor(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(condition);
    }

    /** Runs a script whose value is a promise, and waits for it. */
    Object script(String promise, Object... arguments) {
        return driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; (" + promise
                        + ")(...arguments).then(done, error => done({failed: String(error)}));",
                arguments);
    }

    /** Sends JSON to the service within the browser's session and returns the JSON of the answer. */
    @SuppressWarnings("unchecked")
    <T> T call(String method, String path, Object body) {
        var answer = (Map<String, Object>) script("""
                async (method, path, body) => {
                  const token = (document.cookie.match(/XSRF-TOKEN=([^;]+)/) || [])[1];
                  const answer = await fetch(path, {method, credentials: 'same-origin',
                    headers: {'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token},
                    body: body ? JSON.stringify(body) : undefined});
                  const text = await answer.text();
                  return answer.ok ? {json: text ? JSON.parse(text) : null} : {failed: answer.status + ' ' + text};
                }""", method, path, body);
        if (answer.containsKey("failed")) {
            throw new IllegalStateException(method + " " + path + ": " + answer.get("failed"));
        }
        return (T) answer.get("json");
    }

    /** Everything that the page asked for, with its own address. */
    @SuppressWarnings("unchecked")
    List<String> requests() {
        return (List<String>) driver.executeScript(
                "return [location.href, ...performance.getEntriesByType('resource').map(request => request.name)]");
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    void show(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", size.getWidth(),
                        "height", size.getHeight(),
                        "deviceScaleFactor", 1,
                        "mobile", size.equals(PHONE)));
    }

    /** Whether the page is wider than the window, so that one must scroll sideways. */
    boolean overflows() {
        return (Boolean) driver.executeScript("return document.scrollingElement.scrollWidth > window.innerWidth + 1"
                + " || Array.from(document.querySelectorAll('form[sm-form]')).some(form =>"
                + " form.getBoundingClientRect().right > window.innerWidth + 1)");
    }

    /** What the page's scripts complained about. */
    String console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    void screenshot(String name) {
        try {
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the browser as a crash or an empty battery does: nothing of its pages runs any more. */
    void die() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("--user-data-dir=" + profile))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Cuts the line to the server, or mends it. */
    void connected(boolean connected) {
        line(!connected, 0);
    }

    /** Leaves a line to the server that moves nothing for a long time. */
    void hang() {
        line(false, 90_000);
    }

    private void line(boolean offline, int latency) {
        var network = Map.<String, Object>of(
                "offline", offline, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1);
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.emulateNetworkConditions", network);
    }

    @Override
    public void close() {
        driver.quit();
        org.springframework.util.FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
