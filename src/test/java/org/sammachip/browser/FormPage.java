package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * An open form, filled in by the paths that submission and refusal use, such as {@code households[3].income}. What is
 * told is written as in {@code samples/README.md}.
 */
class FormPage {

    private static final String CHECKED = """
            async path => {
              const field = document.querySelector(`form.sm-ready [data-path='${path}']`);
              return field && Array.from(field.querySelectorAll('input:checked'), radio => radio.value).join();
            }""";

    private final Browser browser;
    private final Map<String, String> chosen = new TreeMap<>();

    FormPage(Browser browser) {
        this.browser = browser;
    }

    String text() {
        return browser.driver().findElement(By.cssSelector("form.sm-ready")).getText();
    }

    /** And whatever was chosen of a few stays chosen when the fields after it are filled. */
    void fill(JsonNode told) {
        fill("", told);
        var shown = new TreeMap<>(chosen);
        shown.replaceAll((path, value) -> (String) browser.script(CHECKED, path));
        chosen.keySet().removeIf(path -> shown.get(path) == null); // a field that a later answer took away
        shown.values().removeIf(Objects::isNull);
        assertThat(shown).isEqualTo(chosen);
    }

    private void fill(String at, JsonNode told) {
        told.fields().forEachRemaining(field -> set(at + field.getKey(), field.getValue()));
    }

    private void set(String path, JsonNode told) {
        if (told.isObject() && told.has("each")) {
            table(path, told);
        } else if (told.isObject()) {
            fill(path + ".", told);
        } else if (path.endsWith("photoIds")) {
            photo();
        } else if (told.isArray() && (told.isEmpty() || told.get(0).isObject())) {
            rows(path, told);
        } else {
            field(path, told);
        }
    }

    /** A list that people make longer and shorter. */
    private void rows(String path, JsonNode told) {
        var list = browser.waitFor(presenceOfElementLocated(By.cssSelector("table[data-rows='" + path + "']")));
        while (rowsOf(list).size() > told.size()) {
            click(rowsOf(list).get(told.size()).findElement(By.cssSelector(".sm-remove button")));
        }
        while (rowsOf(list).size() < told.size()) {
            click(list.findElement(By.xpath("following-sibling::button")));
        }
        for (int i = 0; i < told.size(); i++) {
            fill(path + "[" + i + "].", told.get(i));
        }
    }

    /** A list with a row for everything that the server knows: each row alike, then some by the name they show. */
    private void table(String path, JsonNode told) {
        var rows = rowsOf(browser.waitFor(presenceOfElementLocated(By.cssSelector("table[data-rows='" + path + "']"))));
        for (int i = 0; i < rows.size(); i++) {
            unfold(rows.get(i));
            fill(path + "[" + i + "].", told.path("each"));
            var title = rows.get(i).findElement(By.cssSelector(".sm-row-title")).getText();
            for (var row : told.path("rows")) {
                if (title.contains(row.path("name").asText())) {
                    fill(
                            path + "[" + i + "].",
                            ((com.fasterxml.jackson.databind.node.ObjectNode) row.deepCopy()).without("name"));
                }
            }
        }
    }

    /** Long lists show a line for each row, and one row open. */
    private void unfold(WebElement row) {
        browser.waitFor(driver -> {
            var folded = row.findElements(By.cssSelector("button.sm-fold[aria-expanded=false]"));
            folded.forEach(this::click);
            return folded.isEmpty();
        });
    }

    private static List<WebElement> rowsOf(WebElement list) {
        return list.findElements(By.xpath("./tbody/tr"));
    }

    private void field(String path, JsonNode told) {
        var field = browser.waitFor(presenceOfElementLocated(By.cssSelector("[data-path='" + path + "']")));
        if (told.isArray()) {
            var chosen = StreamSupport.stream(told.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            for (var label : field.findElements(By.tagName("label"))) {
                var box = label.findElement(By.tagName("input"));
                boolean wanted = chosen.contains("*")
                        || chosen.contains(box.getDomProperty("value"))
                        || chosen.stream().anyMatch(label.getText()::contains);
                if (wanted != box.isSelected()) {
                    click(box);
                }
            }
        } else if (field.getTagName().equals("select")) {
            choose(field, told.asText());
        } else if (told.isBoolean() && field.getTagName().equals("input")) {
            if (field.isSelected() != told.asBoolean()) {
                click(field);
            }
        } else if (told.isBoolean()) {
            pick(path, field.findElement(By.cssSelector("input[value='" + told.asBoolean() + "']")));
        } else if ("radiogroup".equals(field.getDomAttribute("role"))) {
            pick(
                    path,
                    browser.waitFor(driver -> field.findElements(By.tagName("label")).stream()
                                    .filter(label -> label.getText().equals(told.asText())
                                            || told.asText()
                                                    .equals(label.findElement(By.tagName("input"))
                                                            .getDomProperty("value")))
                                    .findFirst()
                                    .orElse(null))
                            .findElement(By.tagName("input")));
        } else {
            type(field, told.isNull() ? "" : told.asText());
        }
    }

    private void pick(String path, WebElement radio) {
        browser.waitFor(driver -> {
            click(radio.findElement(By.xpath("..")));
            return radio.isSelected();
        });
        chosen.put(path, radio.getDomProperty("value"));
    }

    private void choose(WebElement select, String told) {
        var option = browser.waitFor(driver -> select.findElements(By.tagName("option")).stream()
                .filter(candidate -> candidate.getDomProperty("value").endsWith(":" + told)
                        || candidate.getText().contains(told))
                .findFirst()
                .orElse(null));
        option.click();
    }

    private void type(WebElement input, String told) {
        var text =
                input.getDomAttribute("sm-date-text") == null || told.isEmpty() ? told : typed(LocalDate.parse(told));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text);
    }

    /** As people type a date: day, month, Buddhist-era year. */
    private static String typed(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() + 543);
    }

    private void photo() {
        var photos = browser.driver().findElement(By.cssSelector("form.sm-ready sm-photo"));
        photos.findElement(By.cssSelector("input[type=file]"))
                .sendKeys(picture().toAbsolutePath().toString());
        browser.waitFor(driver -> !photos.findElements(By.cssSelector(".sm-thumb img, [role=alert]"))
                .isEmpty());
        var faults = photos.findElements(By.cssSelector("[role=alert]"));
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.get(0).getText());
        }
    }

    private static Path picture() {
        try {
            var file = Files.createTempFile(Path.of("target"), "photo", ".png");
            ImageIO.write(
                    new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png",
                    file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Again where what is shown moved between scrolling and the click. */
    private void click(WebElement element) {
        browser.waitFor(driver -> {
            browser.script("async element => element.scrollIntoView({block: 'center'})", element);
            try {
                element.click();
                return true;
            } catch (ElementClickInterceptedException moved) {
                return null;
            }
        });
    }
}
