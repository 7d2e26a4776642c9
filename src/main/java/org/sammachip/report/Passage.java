package org.sammachip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph that somebody typed, or several numbered points in a row.
 *
 * @param text null where there are points
 * @param points empty where there is a text
 */
public record Passage(String text, List<Point> points) {

    /**
     * @param number as typed, so that a reference to “ข้อ 3” stays right
     * @param details lines below the point, such as “3.1 …” or “- …”
     */
    public record Point(int number, String text, List<String> details) {}

    /** “1.ก”, “๒) ข” or “(3) ค”; not “1.5 กิโลกรัม”, nor a point that says nothing. */
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\p{Nd}{1,2})[.)](?!\\p{Nd})\\s*(\\S.*)");

    private static final Pattern EMPTY = Pattern.compile("\\(?\\p{Nd}{1,2}[.)]");

    private static final Pattern DETAIL = Pattern.compile("[-–•*]\\s*\\S.*|\\p{Nd}{1,2}\\.\\p{Nd}{1,2}\\S?\\s.*");

    /** @param typed one paragraph a line; may be null */
    public static List<Passage> of(String typed) {
        var passages = new ArrayList<Passage>();
        for (var line : TypedText.paragraphs(typed)) {
            var number = NUMBERED.matcher(line);
            var points = passages.isEmpty()
                    ? List.<Point>of()
                    : passages.get(passages.size() - 1).points();
            if (number.matches()) {
                if (points.isEmpty()) {
                    points = new ArrayList<>();
                    passages.add(new Passage(null, points));
                }
                points.add(new Point(Integer.parseInt(number.group(1)), number.group(2), new ArrayList<>()));
            } else if (!points.isEmpty() && DETAIL.matcher(line).matches()) {
                points.get(points.size() - 1).details().add(line);
            } else if (!EMPTY.matcher(line).matches()) {
                passages.add(new Passage(line, List.of()));
            }
        }
        return passages;
    }
}
