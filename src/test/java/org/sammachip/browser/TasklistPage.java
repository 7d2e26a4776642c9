package org.sammachip.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Tasklist as one person sees it: open a task or a start form, send it, read what is refused. */
class TasklistPage {

    private static final By FORM = By.cssSelector("form.sm-ready");
    private static final By REFUSAL = By.cssSelector(".sm-refusal");

    private final Browser browser;

    TasklistPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens a task by Tasklist's own link to it, and takes it by the form's own button when it is nobody's. */
    FormPage openTask(String taskId) {
        browser.driver().get("about:blank"); // the page before may still be changing its address
        browser.open("/camunda/app/tasklist/default/#/?task=" + taskId);
        browser.waitFor(visibilityOfElementLocated(FORM));
        browser.waitFor(driver -> !driver.findElements(
                        By.cssSelector("button.claim, button.unclaim, .assignee .glyphicon-remove"))
                .isEmpty());
        var claim = browser.driver().findElements(By.cssSelector(".sm-claim button"));
        if (!claim.isEmpty()) {
            claim.get(0).click();
            browser.waitFor(visibilityOfElementLocated(By.cssSelector("button.unclaim")));
        }
        browser.waitFor(
                driver -> driver.findElements(By.cssSelector(".disabled-form")).isEmpty());
        return new FormPage(browser);
    }

    /** Opens a start form the way people do: start process, then its name. */
    FormPage openStart(String processName) {
        browser.open("/camunda/app/tasklist/default/");
        browser.waitFor(elementToBeClickable(By.cssSelector(".start-process-action a")))
                .click();
        var process = By.xpath("//ul[contains(@class,'processes')]//a[normalize-space()='" + processName + "']");
        browser.waitFor(
                driver -> { // Tasklist ignores a click while it still fills the list
                    driver.findElements(process).stream()
                            .filter(WebElement::isDisplayed)
                            .forEach(WebElement::click);
                    return driver.findElements(FORM).stream().anyMatch(WebElement::isDisplayed);
                });
        return new FormPage(browser);
    }

    /** Sends the form and waits until Tasklist has put it away. */
    void send() {
        press();
        browser.waitFor(driver ->
                !refusal().isEmpty() || driver.findElements(FORM).stream().noneMatch(WebElement::isDisplayed));
        if (!refusal().isEmpty()) {
            throw new AssertionError("Refused: " + refusal());
        }
    }

    /** Sends a form that the server must refuse, and returns the sentences. */
    List<String> sendRefused() {
        press();
        browser.waitFor(presenceOfElementLocated(REFUSAL));
        return refusal();
    }

    /** Words at the top of the list of tasks, for instance of the filters. */
    String text() {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    private void press() {
        var button = browser.driver().findElements(By.cssSelector("button.btn-primary[type=submit]")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button to send the form"));
        browser.waitFor(driver -> {
            if (!button.isEnabled()) {
                var missing = driver.findElements(By.cssSelector(".sm-missing"));
                if (!missing.isEmpty()) {
                    throw new AssertionError(missing.get(0).getText());
                }
            }
            return button.isEnabled();
        });
        browser.script("async element => element.scrollIntoView({block: 'center'})", button);
        browser.waitFor(elementToBeClickable(button)).click();
    }

    private List<String> refusal() {
        return browser.driver().findElements(By.cssSelector(".sm-refusal li")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
