package org.sammachip.browser;

import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A person without a mouse: presses keys, and knows of the page only where the cursor is. */
class Keyboard {

    private static final int PATIENCE = 250;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    Keyboard press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    /** Presses Tab until the cursor is in the field of that path. */
    Keyboard tabToField(String path) {
        return tab(() -> path.equals(focused().getDomAttribute("data-path")), path);
    }

    /** Presses Tab until the cursor is on what the selector describes. */
    Keyboard tabTo(String selector) {
        return tab(() -> browser.driver().findElements(By.cssSelector(selector)).contains(focused()), selector);
    }

    private Keyboard tab(Supplier<Boolean> there, String where) {
        for (int i = 0; i < PATIENCE; i++) {
            if (there.get()) {
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + where);
    }

    /** Instead of what is in the field. */
    Keyboard type(String text) {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        return press(Keys.DELETE, text);
    }

    /** The nth option of a select, the empty one not counted. */
    Keyboard choose(int option) {
        press(Keys.HOME);
        for (int i = 0; i < option; i++) {
            press(Keys.ARROW_DOWN);
        }
        return this;
    }

    WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }
}
