package org.sammachip.report.pdf;

import com.openhtmltopdf.css.parser.CSSErrorHandler;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Refuses style that the layout would silently skip: a page without its style is half a document. */
final class StyleCheck {

    private static final Pattern STYLE =
            Pattern.compile("<style\\b[^>]*[^/]>(.*?)</style>|<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile(" at line (\\d+)\\.");

    /** Of these faults alone the parser counts lines from 0. */
    private static final String IGNORED = "Ignoring declaration.";

    private StyleCheck() {}

    /** @throws BrokenTemplate naming the line of the file */
    static void check(DocumentFile file) {
        var text = file.text();
        for (var style = STYLE.matcher(text); style.find(); ) {
            int group = style.group(1) == null ? 2 : 1;
            int above = (int) text.substring(0, style.start(group)).lines().count() - 1;
            check(file, style.group(group), Math.max(above, 0));
        }
    }

    /** Whether the layout understands all of an element's {@code style}. */
    static boolean isUnderstood(String declarations) {
        var faults = new ArrayList<String>();
        parse("style", "* { " + declarations + " }", (uri, message) -> faults.add(message));
        return faults.isEmpty();
    }

    private static void check(DocumentFile file, String css, int linesAbove) {
        parse(file.place(), css, (uri, message) -> {
            var line = LINE.matcher(message);
            int number = line.find()
                    ? Integer.parseInt(line.group(1)) + linesAbove + (message.endsWith(IGNORED) ? 1 : 0)
                    : 0;
            var fault = line.replaceFirst(".").replaceAll(" (Ignoring|Skipping) [^.]*\\.$", "");
            throw new BrokenTemplate(
                    new TemplatePlace(file.place(), number),
                    "its style is not understood. " + fault.replaceAll("\\.$", ""),
                    "เขียนรูปแบบ (CSS) ผิด",
                    null);
        });
    }

    private static void parse(String place, String css, CSSErrorHandler faults) {
        try {
            new CSSParser(faults).parseStylesheet(place, StylesheetInfo.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
