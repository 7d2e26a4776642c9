package org.sammachip.project.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdNamesTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "นางปิ่น ฐานกู้, นางปิ่น  ฐานกู้ ป่วย มาไม่ได้, ครัวเรือนหนึ่ง ป่วย มาไม่ได้",
        "นางปิ่น ฐานกู้, ปิ่น ฐานกู้ ป่วย, ครัวเรือนหนึ่ง ป่วย",
        "นาง ปิ่น ฐานกู้, แจ้งนางปิ่น แล้ว, แจ้งครัวเรือนหนึ่ง แล้ว",
        "นายดี, บ้านนายดี ไกล, บ้านครัวเรือนหนึ่ง ไกล",
        "นางปิ่น ฐานกู้, แจ้งปิ่น ฐานกู้มาแล้ว, แจ้งครัวเรือนหนึ่งมาแล้ว",
        "นายดี, ทำได้ดี ขายดี, ทำได้ดี ขายดี"
    })
    void takesTheNameOutAndLeavesTheWords(String head, String note, String hidden) {
        assertThat(HouseholdNames.hidden(List.of(HouseholdNames.pattern(head)), note))
                .isEqualTo(hidden);
    }
}
