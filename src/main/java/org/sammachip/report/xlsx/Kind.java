package org.sammachip.report.xlsx;

/** What the values of a column are, and so how they look. */
public enum Kind {
    TEXT(null),
    COUNT("#,##0"),
    MONEY("#,##0.00"),
    /** A difference with its sign. */
    CHANGE("+#,##0.00;-#,##0.00;0.00"),
    /** Given as people say it, 87.5; kept as 0.875, so that formulas are right. */
    PERCENT("0.0%"),
    /** A {@code LocalDate}, written in the Buddhist era with Arabic digits. */
    DATE("[$-107041E]d mmmm yyyy"),
    /** An {@code Instant}, in Bangkok. */
    MOMENT("[$-107041E]d mmm yyyy hh:mm");

    private final String format;

    Kind(String format) {
        this.format = format;
    }

    /** For a cell that is of another kind than its column. */
    public Value of(Object value) {
        return new Value(this, value);
    }

    String format() {
        return format;
    }

    /** A value that knows its kind. */
    public record Value(Kind kind, Object value) {}
}
