package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.sammachip.RehearsalServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the fields of a form do with what people type and paste, on the plan of one village. */
@RehearsalServer
class FormFieldTests {

    @LocalServerPort
    int port;

    private static int village = 40;

    private Browser browser;
    private int year;

    @BeforeEach
    void opensThePlan() {
        browser = Browser.signedInAs("officer-3414", "http://localhost:" + port);
        var desk = new Desk(browser);
        var key = desk.toBePlanned(++village);
        year = desk.fiscalYear();
        new TasklistPage(browser).openTask(desk.task(key, "draftPlan"));
        for (var remove = By.cssSelector("table[data-rows=activities] .sm-remove button");
                !browser.driver().findElements(remove).isEmpty(); ) {
            browser.driver().findElement(remove).click();
        }
        browser.driver().findElement(By.cssSelector(".sm-add")).click();
    }

    @AfterEach
    void leaves() {
        browser.close();
    }

    @Test
    void saysBelowAFieldWhatIsWrongAndWhatIsExpected() {
        says("activities[0].plannedOn", "31/2/" + year, "“วันที่จัด” ไม่มีวันนี้ในปฏิทิน");
        says("activities[0].budget", "พันสอง", "“งบประมาณ” ต้องเป็นจำนวนเงิน มีสตางค์ได้ 2 ตำแหน่ง เช่น 1,200.50");
        says("activities[0].budget", "-5", "“งบประมาณ” ต้องไม่ติดลบ");
        says("activities[0].hours", "100", "“ชั่วโมง” ต้องอยู่ระหว่าง 0.5 ถึง 99");
        says("activities[0].topic", "ก".repeat(201), "“เรื่อง” ยาวได้ไม่เกิน 200 ตัวอักษร ขณะนี้ 201");

        type("activities[0].budget", "1200.5 บาท");
        browser.waitFor(driver -> field("activities[0].budget").getDomAttribute("aria-invalid") == null);
        assertThat(field("activities[0].budget").getDomProperty("value")).isEqualTo("1,200.50");
    }

    @Test
    void leadsFromWhatIsMissingToItsField() {
        browser.waitFor(driver -> driver.findElements(By.cssSelector(".sm-missing .sm-jump")).stream()
                        .filter(button -> button.getText().equals("เรื่อง (แถวที่ 1)"))
                        .findFirst()
                        .orElse(null))
                .click();

        browser.waitFor(
                driver -> driver.switchTo().activeElement().equals(field("activities[0].topic")) ? Boolean.TRUE : null);
        browser.waitFor(driver -> described("activities[0].topic").contains("กรุณากรอก"));
    }

    @Test
    void leadsFromARefusalToItsField() {
        paste("activities[0].kind", """
                เวทีชี้แจง\tชี้แจง\t12/1/%1$d\tศาลา\t3\t1000
                TRAINING\tทอเสื่อ\t9/2/%1$d\tศาลา\t3\t1000
                ศึกษาดูงาน\tดูงาน\t9/3/%2$d\tศูนย์เรียนรู้\t3\t1000
                """.formatted(year, year + 2));
        type("firstRoundOn", "23/3/" + year);
        type("roundIntervalDays", "30");
        type("rounds", "1");
        assertThat(new TasklistPage(browser).sendRefused())
                .anyMatch(sentence -> sentence.contains("อยู่นอกปีงบประมาณ"));

        browser.driver().findElement(By.cssSelector(".sm-refusal .sm-jump")).click();

        browser.waitFor(driver ->
                driver.switchTo().activeElement().equals(field("activities[2].plannedOn")) ? Boolean.TRUE : null);
        browser.waitFor(driver -> described("activities[2].plannedOn").contains("อยู่นอกปีงบประมาณ"));
        browser.screenshot("refused-field");
    }

    @Test
    void pastesRowsFromASpreadsheet() {
        paste("activities[0].kind", """
                เวทีชี้แจง\tชี้แจงโครงการ\t๑๒/๑/%1$d\tศาลากลางบ้าน\t๓\t2,000 บาท
                TRAINING\t"ทอเสื่อกก ""ลายขิด"\""\t9 ก.พ. %2$d\tศาลากลางบ้าน\t6\t3200\tทอเสื่อกก
                สัมมนา\tดูงาน\t31/2/%1$d\tศูนย์เรียนรู้\tหก\t5,200\tทอเสื่อกก\tเกินมา
                """.formatted(year, year - 543));

        var told = browser.waitFor(driver -> driver.findElements(By.cssSelector(".sm-pasted")).stream()
                .findFirst()
                .orElse(null));
        browser.screenshot("pasted-rows");
        assertThat(told.getText())
                .contains(
                        "วางแล้ว 3 แถว",
                        "แถวที่ 3 “ประเภท” อ่าน “สัมมนา” ไม่ได้",
                        "“วันที่จัด” อ่าน “31/2/",
                        "“ชั่วโมง” อ่าน “หก”",
                        "เกินมา");
        assertThat(value("activities[0].kind")).isEqualTo("string:FORUM");
        assertThat(value("activities[0].budget")).isEqualTo("2,000");
        assertThat(value("activities[2].kind")).isEmpty();
        assertThat(value("activities[1].kind")).isEqualTo("string:TRAINING");
        assertThat(value("activities[1].topic")).isEqualTo("ทอเสื่อกก \"ลายขิด\"");
        assertThat(value("activities[1].occupation")).isEqualTo("ทอเสื่อกก");
        assertThat(read("activities[0].plannedOn")).contains("12 มกราคม " + year);
        assertThat(read("activities[1].plannedOn")).contains("9 กุมภาพันธ์ " + year);
        assertThat(browser.driver().findElement(By.cssSelector(".sm-total")).getText())
                .contains("10,400.00");
    }

    @Test
    void takesLinesForASentenceWhereTheFieldsBelowAreFilled() {
        paste("activities[0].kind", "เวทีชี้แจง\tชี้แจง\nTRAINING\tทอเสื่อ\n");
        browser.waitFor(driver -> value("activities[1].topic").equals("ทอเสื่อ"));

        assertThat(paste("activities[0].topic", "ชี้แจงโครงการ\nและรับฟังความเห็น"))
                .as("left to the browser")
                .isEqualTo(false);

        type("activities[1].topic", "");
        assertThat(paste("activities[0].topic", "ชี้แจงโครงการ\nทอเสื่อกก")).isEqualTo(true);
        browser.waitFor(driver -> value("activities[1].topic").equals("ทอเสื่อกก"));
    }

    @Test
    void takesBackWhatWasPasted() {
        type("activities[0].topic", "เวทีชี้แจง");
        paste("activities[0].topic", "ดูงาน\t31/2/%1$d\nทอเสื่อ\t9/2/%1$d\n".formatted(year));
        browser.waitFor(driver -> value("activities[1].topic").equals("ทอเสื่อ"));

        browser.driver().findElement(By.cssSelector(".sm-pasted button")).click();

        assertThat(value("activities[0].topic")).isEqualTo("เวทีชี้แจง");
        assertThat(value("activities[0].plannedOn")).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("[data-path='activities[1].topic']")))
                .isEmpty();
    }

    @Test
    void bringsBackARowThatWasRemovedByMistake() {
        type("activities[0].topic", "เวทีชี้แจง");

        browser.driver()
                .findElement(By.cssSelector("table[data-rows=activities] .sm-remove button"))
                .click();
        assertThat(browser.driver().findElements(By.cssSelector("[data-path='activities[0].topic']")))
                .isEmpty();
        browser.driver().findElement(By.cssSelector(".sm-removed button")).click();

        assertThat(value("activities[0].topic")).isEqualTo("เวทีชี้แจง");
    }

    private void says(String path, String typed, String fault) {
        type(path, typed);
        browser.waitFor(driver -> described(path).contains(fault));
    }

    /** What a screen reader says of a wrong field besides its name. */
    private String described(String path) {
        if (field(path).getDomAttribute("aria-invalid") == null) {
            return "";
        }
        var text = new StringBuilder();
        for (var id : field(path).getDomAttribute("aria-describedby").split(" ")) {
            text.append(browser.driver().findElement(By.id(id)).getText()).append(' ');
        }
        return text.toString();
    }

    private void type(String path, String text) {
        field(path).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field(path).sendKeys(text, Keys.TAB);
    }

    /** @return whether rows were filled from it */
    private Object paste(String path, String cells) {
        return browser.script("""
                async (field, text) => {
                  const clipboard = new DataTransfer();
                  clipboard.setData('text/plain', text);
                  field.focus();
                  return !field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true}));
                }""", field(path), cells);
    }

    private String value(String path) {
        return field(path).getDomProperty("value");
    }

    /** How the date that was read is written below it. */
    private String read(String path) {
        return field(path)
                .findElement(By.xpath("ancestor::sm-date"))
                .findElement(By.cssSelector(".sm-read"))
                .getText();
    }

    private WebElement field(String path) {
        return browser.driver().findElement(By.cssSelector("[data-path='" + path + "']"));
    }
}
