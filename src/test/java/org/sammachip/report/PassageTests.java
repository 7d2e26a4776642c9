package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTests {

    @Test
    void keepsNumberedLinesTogetherAndTheirDetailsBelowThem() {
        assertThat(Passage.of("ดังนี้\n1. ก\n- ข้อย่อย\n1.1 ข้อย่อย\n2.ข\n\nจบ"))
                .containsExactly(
                        new Passage("ดังนี้", List.of()),
                        new Passage(
                                null,
                                List.of(
                                        new Passage.Point(1, "ก", List.of("- ข้อย่อย", "1.1 ข้อย่อย")),
                                        new Passage.Point(2, "ข", List.of()))),
                        new Passage("จบ", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3. ก", "3.ก", "3) ก", "(3) ก", "๓. ก", " ๓)  ก "})
    void readsANumberAsPeopleWriteIt(String line) {
        assertThat(Passage.of(line)).containsExactly(new Passage(null, List.of(new Passage.Point(3, "ก", List.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5 กิโลกรัม", "2560 เป็นปีแรก", "12 ครัวเรือน"})
    void takesNoQuantityForANumber(String line) {
        assertThat(Passage.of(line)).containsExactly(new Passage(line, List.of()));
    }

    @Test
    void saysNothingForNothing() {
        assertThat(Passage.of(null)).isEmpty();
        assertThat(Passage.of(" \n\u200b\n1.\n")).isEmpty();
    }
}
