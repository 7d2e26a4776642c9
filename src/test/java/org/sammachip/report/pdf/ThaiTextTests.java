package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTests {

    @ParameterizedTest
    @CsvSource({"นํ้า, น้ำ", "นํา, นำ", "ท่ี, ที่", "เเต่, แต่", "น้ำ, น้ำ"})
    void mendsTypingFaults(String typed, String meant) {
        assertThat(ThaiText.mended(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "หมู่ที่ 7, หมู่ที่~7",
        "ล่วงหน้า 3 วัน, ล่วงหน้า 3~วัน",
        "พ.ศ. ๒๕๗๐, พ.ศ.~๒๕๗๐",
        "ต่าง ๆ, ต่าง~ๆ",
        "ผัก ฯลฯ นั้น, ผัก~ฯลฯ นั้น",
        "วันที่ 20 มกราคม 2570, วันที่~20~มกราคม 2570",
        "20 ม.ค. 2570, 20~ม.ค. 2570",
        "๒๐ มี.ค. ๒๕๗๐, ๒๐~มี.ค. ๒๕๗๐",
        "09.00 น. ณ, 09.00~น. ณ",
        "ทอเสื่อ จักสาน, ทอเสื่อ จักสาน"
    })
    void keepsNumbersWithTheirNamesAndUnits(String text, String glued) {
        assertThat(ThaiText.glued(text).replace('\u00a0', '~')).isEqualTo(glued);
    }

    @Test
    void joinsASentenceThatATemplateWraps() {
        assertThat(ThaiText.unwrapped("ขอเชิญ\n      เข้าร่วม")).isEqualTo("ขอเชิญเข้าร่วม");
        assertThat(ThaiText.unwrapped("ปี 2570\n      เวลา")).isEqualTo("ปี 2570\n      เวลา");
    }
}
