package org.sammachip.report.rollup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sammachip.report.xlsx.Column;

/** The sums of the parts of an area, by code. */
final class Areas {

    private static final int NAME_WIDTH = 30;

    /** @param name Thai */
    record Part(String name, Sums sums) {}

    private final String word;
    private final int digits;
    private final Function<RollUpRow, String> name;
    private final Map<String, Part> parts = new TreeMap<>();

    private Areas(String word, int digits, Function<RollUpRow, String> name) {
        this.word = word;
        this.digits = digits;
        this.name = name;
    }

    /** The coarsest parts first: what charts show. */
    static List<Areas> within(RollUpArea area) {
        return switch (area.level()) {
            case COUNTRY ->
                List.of(
                        new Areas("จังหวัด", 2, RollUpRow::province),
                        new Areas("อำเภอ", 4, row -> row.district() + " จ." + row.province()));
            case PROVINCE -> List.of(new Areas("อำเภอ", 4, RollUpRow::district));
            case DISTRICT -> List.of(new Areas("ตำบล", 6, RollUpRow::subdistrict));
        };
    }

    void add(RollUpRow row) {
        parts.computeIfAbsent(row.areaCode(digits), code -> new Part(name.apply(row), new Sums()))
                .sums()
                .add(row);
    }

    /** จังหวัด, อำเภอ or ตำบล. */
    String word() {
        return word;
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** The name first. */
    List<Column> columns(List<Column> others) {
        return Stream.concat(Stream.of(Column.text(word, NAME_WIDTH)), others.stream())
                .toList();
    }

    String[] names() {
        return parts.values().stream().map(Part::name).toArray(String[]::new);
    }

    Number[] each(Function<Sums, Number> figure) {
        return parts.values().stream().map(part -> figure.apply(part.sums())).toArray(Number[]::new);
    }
}
