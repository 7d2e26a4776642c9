package org.sammachip.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps people from using what is open, by the rules of WCAG 2.1 A and AA, as axe-core finds it. */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** Serious and critical faults, each with the elements that have it. */
    static List<String> faults(Browser browser) {
        return faults(browser, "form.sm-ready");
    }

    /** Of the part of the page that the selector names. */
    static List<String> faults(Browser browser, String part) {
        return new AxeBuilder()
                .include(part).withTags(WCAG).analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Accessibility::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .map(html -> "\n    " + html.substring(0, Math.min(html.length(), 300)))
                .limit(5)
                .collect(Collectors.joining("", rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp(), ""));
    }
}
