package org.sammachip.report.xlsx;

/**
 * @param title a line break in it stands in the heading
 * @param width in characters of the default font, at least; long texts wrap within it
 */
public record Column(String title, int width, Kind kind) {

    public static Column text(String title, int width) {
        return new Column(title, width, Kind.TEXT);
    }

    public static Column count(String title) {
        return new Column(title, 13, Kind.COUNT);
    }

    public static Column money(String title) {
        return new Column(title, 17, Kind.MONEY);
    }

    public static Column percent(String title) {
        return new Column(title, 13, Kind.PERCENT);
    }

    public static Column date(String title) {
        return new Column(title, 24, Kind.DATE);
    }

    /** As it stands in the heading: a unit has a line of its own, so that no program has to break a word. */
    String heading() {
        return title.replace(" (", "\n(").replace(": ", ":\n");
    }
}
