package org.sammachip.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTests {

    @ParameterizedTest
    @CsvSource({
        "นางสาวสมหญิง ใจดี, ส*** จ***",
        "นายแก้ว  เพชรงาม, ก*** พ***",
        "นาง ปิ่น ใจดี, ป*** จ***",
        "สมชาย, ส***",
        "John Smith, J*** S***",
        "๑๒๓, ***"
    })
    void leavesTheFirstConsonantsAndNoTitle(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
