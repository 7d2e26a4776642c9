package org.sammachip.report.xlsx;

/** @param width in characters of the default font; long texts wrap within it */
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
}
