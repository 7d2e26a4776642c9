package org.sammachip.report.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many projects lie where: by status, by step at hand, by result; and what the households work at. */
final class Distribution {

    /** @param below the first percentage that no longer belongs to it; null of the last */
    record Class(String name, BigDecimal below) {

        static Class below(String name, int percent) {
            return new Class(name, BigDecimal.valueOf(percent));
        }
    }

    static final List<Class> PRACTISING = List.of(
            Class.below("ต่ำกว่าร้อยละ 50", 50),
            Class.below("ร้อยละ 50 ถึงต่ำกว่า 70", 70),
            Class.below("ร้อยละ 70 ถึงต่ำกว่า 85", 85),
            Class.below("ร้อยละ 85 ถึงต่ำกว่า 95 (ถึงเป้า)", 95),
            new Class("ร้อยละ 95 ขึ้นไป (ถึงเป้า)", null));

    static final List<Class> INCOME = List.of(
            Class.below("ลดลง", 0),
            Class.below("ร้อยละ 0 ถึงต่ำกว่า 3", 3),
            Class.below("ร้อยละ 3 ถึงต่ำกว่า 10 (ถึงเป้า)", 10),
            Class.below("ร้อยละ 10 ถึงต่ำกว่า 20 (ถึงเป้า)", 20),
            new Class("ร้อยละ 20 ขึ้นไป (ถึงเป้า)", null));

    /** Of one occupation, over all evaluated projects. */
    static final class Work {
        int projects;
        int households;
        int practising;
    }

    /** Occupations are typed by people: however many there are, no more are told apart. */
    static final int MOST_OCCUPATIONS = 2_000;

    static final String OTHERS = "อาชีพอื่น ๆ";

    private static final int STEPS = 10;

    final int[] steps = new int[STEPS + 1];
    final int[] practising = new int[PRACTISING.size()];
    final int[] income = new int[INCOME.size()];
    int notEvaluated;
    int notPaired;
    private final Map<String, Work> occupations = new HashMap<>();

    void add(RollUpRow row) {
        steps[row.steps().isEmpty() ? 0 : row.steps().get(0)]++;
        if (!row.isEvaluated() || row.practising().of() == 0) {
            notEvaluated++;
        } else {
            practising[
                    at(
                            PRACTISING,
                            part(row.practising().count(), row.practising().of()))]++;
        }
        if (!row.isEvaluated() || row.income().paired() == 0) {
            notPaired++;
        } else {
            income[at(INCOME, change(row))]++;
        }
        row.occupations().forEach(of -> {
            var known = occupations.containsKey(of.occupation()) || occupations.size() < MOST_OCCUPATIONS;
            var work = occupations.computeIfAbsent(known ? of.occupation() : OTHERS, name -> new Work());
            work.projects++;
            work.households += of.households();
            work.practising += of.practising();
        });
    }

    /** Those of most households first. */
    Map<String, Work> occupations() {
        return occupations.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Work> entry) -> entry.getValue().households)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .collect(LinkedHashMap::new, (map, e) -> map.put(e.getKey(), e.getValue()), Map::putAll);
    }

    /** The steps' counts, the first step first. */
    int[] running() {
        return Arrays.copyOfRange(steps, 1, steps.length);
    }

    /** Exact: a class ends where a target lies, and rounding lifts nobody over it. */
    private static Function<BigDecimal, Boolean> part(int count, int of) {
        return below -> BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(below.multiply(BigDecimal.valueOf(of)))
                < 0;
    }

    private static Function<BigDecimal, Boolean> change(RollUpRow row) {
        var before = row.income().baseline();
        var change = row.income().endline().subtract(before).multiply(BigDecimal.valueOf(100));
        return below -> change.compareTo(below.multiply(before)) < 0;
    }

    private static int at(List<Class> classes, Function<BigDecimal, Boolean> isBelow) {
        int i = 0;
        while (classes.get(i).below() != null && !isBelow.apply(classes.get(i).below())) {
            i++;
        }
        return i;
    }
}
