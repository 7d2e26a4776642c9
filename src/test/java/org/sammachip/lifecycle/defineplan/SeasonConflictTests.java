package org.sammachip.lifecycle.defineplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The table {@code seasonConflict}, row by row and at the borders of each row. */
@SammachipTest
class SeasonConflictTests {

    private static final String IN = "ตรงกับฤดูเก็บเกี่ยวของหมู่บ้าน ครัวเรือนมาร่วมได้ไม่เต็มที่";
    private static final String OUT = "อยู่นอกฤดูเก็บเกี่ยวของหมู่บ้าน จัดกิจกรรมได้";

    @Autowired
    SeasonConflictTable table;

    @ParameterizedTest(name = "month {0} in a harvest from {1} to {2}: {3}")
    @CsvSource({
        "11, 11, 12, true",
        "12, 11, 12, true",
        "7, 5, 9, true",
        "10, 11, 12, false",
        "1, 11, 12, false",
        "4, 5, 9, false",
        "3, 3, 3, true",
        "12, 12, 1, true",
        "11, 10, 2, true",
        "1, 12, 1, true",
        "2, 10, 2, true",
        "2, 12, 1, false",
        "11, 12, 1, false",
    })
    void answers(int month, int from, int to, boolean conflict) {
        var answer = table.of(month, from, to);

        assertThat(answer.conflict()).isEqualTo(conflict);
        assertThat(answer.reason()).isEqualTo(conflict ? IN : OUT);
    }
}
