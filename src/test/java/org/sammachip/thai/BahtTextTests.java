package org.sammachip.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BahtTextTests {

    @ParameterizedTest
    @CsvSource({
        "0, ศูนย์บาทถ้วน",
        "0.00, ศูนย์บาทถ้วน",
        "0.01, หนึ่งสตางค์",
        "0.21, ยี่สิบเอ็ดสตางค์",
        "1, หนึ่งบาทถ้วน",
        "1.50, หนึ่งบาทห้าสิบสตางค์",
        "10, สิบบาทถ้วน",
        "11, สิบเอ็ดบาทถ้วน",
        "11.11, สิบเอ็ดบาทสิบเอ็ดสตางค์",
        "20, ยี่สิบบาทถ้วน",
        "21, ยี่สิบเอ็ดบาทถ้วน",
        "22, ยี่สิบสองบาทถ้วน",
        "31, สามสิบเอ็ดบาทถ้วน",
        "100, หนึ่งร้อยบาทถ้วน",
        "101, หนึ่งร้อยเอ็ดบาทถ้วน",
        "110, หนึ่งร้อยสิบบาทถ้วน",
        "121.25, หนึ่งร้อยยี่สิบเอ็ดบาทยี่สิบห้าสตางค์",
        "1001, หนึ่งพันเอ็ดบาทถ้วน",
        "4850.50, สี่พันแปดร้อยห้าสิบบาทห้าสิบสตางค์",
        "10010, หนึ่งหมื่นสิบบาทถ้วน",
        "123456, หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหกบาทถ้วน",
        "1E+5, หนึ่งแสนบาทถ้วน",
        "200000.000, สองแสนบาทถ้วน",
        "1000000, หนึ่งล้านบาทถ้วน",
        "1000001, หนึ่งล้านเอ็ดบาทถ้วน",
        "2000000, สองล้านบาทถ้วน",
        "11000000, สิบเอ็ดล้านบาทถ้วน",
        "21000021.01, ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาทหนึ่งสตางค์",
        "101000101, หนึ่งร้อยเอ็ดล้านหนึ่งร้อยเอ็ดบาทถ้วน",
        "1000000000000, หนึ่งล้านล้านบาทถ้วน",
        "1000001000001, หนึ่งล้านเอ็ดล้านเอ็ดบาทถ้วน"
    })
    void writesMoneyAsReceiptsDo(BigDecimal baht, String words) {
        assertThat(BahtText.of(baht)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "0.005"})
    void refusesWhatNoReceiptMaySay(BigDecimal baht) {
        assertThatIllegalArgumentException().isThrownBy(() -> BahtText.of(baht));
    }
}
