package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private final Wording t = new Wording();

    @ParameterizedTest
    @CsvSource({
        "1250, '1,250.00', หนึ่งพันสองร้อยห้าสิบบาทถ้วน",
        "0.125, 0.13, สิบสามสตางค์",
        "19.999, 20.00, ยี่สิบบาทถ้วน",
        ", –, –"
    })
    void writesTheSameMoneyInFiguresAndWords(BigDecimal baht, String figures, String words) {
        assertThat(t.money(baht)).isEqualTo(figures);
        assertThat(t.inWords(baht)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "95, ร้อยละ 95.0, +95.0, +95.00",
        "-2.96, ร้อยละ −3.0, −3.0, −2.96",
        "0, ร้อยละ 0.0, 0.0, 0.00",
        ", –, –, –"
    })
    void writesRatesAndChangesWithTheSameNumberOfDecimals(
            BigDecimal number, String percent, String changePercent, String changeOfMoney) {
        assertThat(t.percent(number)).isEqualTo(percent);
        assertThat(t.changePercent(number)).isEqualTo(changePercent);
        assertThat(t.changeOfMoney(number)).isEqualTo(changeOfMoney);
    }
}
