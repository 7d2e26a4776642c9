package org.sammachip.thai;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts the days on which Thai government offices work: no Saturdays, no Sundays, no day of the holiday list. */
public final class WorkingDays {

    private final NavigableMap<LocalDate, String> holidays;

    private WorkingDays(Map<LocalDate, String> holidays) {
        this.holidays = new TreeMap<>(holidays);
    }

    /**
     * Reads a list with one {@code yyyy-MM-dd,name} a line (Gregorian); {@code #} begins a comment, the header line
     * {@code date,name} may be present.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static WorkingDays of(Stream<String> lines) {
        var holidays = new TreeMap<LocalDate, String>();
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.equals("date,name"))
                .forEach(line -> {
                    var column = line.split(",", 2);
                    if (column.length < 2 || column[1].isBlank()) {
                        throw new IllegalArgumentException("a holiday without a name: “" + line + "”");
                    }
                    holidays.put(date(column[0], line), column[1].strip());
                });
        return new WorkingDays(holidays);
    }

    private static LocalDate date(String text, String line) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a holiday without a date (yyyy-MM-dd): “" + line + "”", e);
        }
    }

    public boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(date);
    }

    /** All days of the list, also those on weekends. */
    public Set<LocalDate> holidays() {
        return Collections.unmodifiableSet(holidays.keySet());
    }

    /** Thai name of the public holiday on that day. */
    public Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    /**
     * The {@code days}-th working day after {@code from} (before it when negative); 0 gives {@code from} itself or the
     * next working day.
     */
    public LocalDate plus(LocalDate from, int days) {
        var step = days < 0 ? -1 : 1;
        var date = from;
        if (days == 0) {
            while (!isWorkingDay(date)) {
                date = date.plusDays(1);
            }
        }
        for (int left = Math.abs(days); left > 0; ) {
            date = date.plusDays(step);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    /** The last day that the list knows; after it only weekends are skipped. */
    public Optional<LocalDate> knownUntil() {
        return holidays.isEmpty() ? Optional.empty() : Optional.of(holidays.lastKey());
    }
}
