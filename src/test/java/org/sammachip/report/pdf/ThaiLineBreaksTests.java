package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiLineBreaksTests {

    private static String broken(String text) {
        var at = ThaiPages.LINE_BREAKS.of(text);
        var lines = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            lines.append(i > 0 && at.get(i) ? "|" : "").append(text.charAt(i));
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "ประชาชนภาคการเกษตร, ประชาชน|ภาค|การเกษตร",
        "ส่งเสริมสัมมาชีพชุมชนอย่างต่อเนื่อง, ส่งเสริม|สัมมาชีพชุมชน|อย่าง|ต่อเนื่อง",
    })
    void endsALineBetweenWords(String text, String lines) {
        assertThat(broken(text)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "กระทรวงมหาดไทย",
                "ครัวเรือนเป้าหมาย",
                "ก๊วยเตี๋ยว",
                "ญี่ปุ่น",
                "กตัญญู",
                "ผู้ใหญ่",
                "เพื่อ",
                "น้ำ",
                "ศึกษาดูงาน",
                "กลุ่มอาชีพ",
                "ปิ่น",
                "ป้ำ"
            })
    void cutsNoWordOfTheHouse(String word) {
        assertThat(broken(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"งานนั้นๆ", "โครงการฯ", "(ร่าง)", "“เวที”", "หมู่ที่\u00a07", "3\u00a0วัน"})
    void keepsWhatBelongsTogether(String text) {
        var pieces = broken(text).split("\\|");

        assertThat(Arrays.stream(pieces).filter(piece -> "ๆฯ)”\u00a0".indexOf(piece.charAt(0)) >= 0))
                .isEmpty();
        assertThat(Arrays.stream(pieces).filter(piece -> "(“\u00a0".indexOf(piece.charAt(piece.length() - 1)) >= 0))
                .isEmpty();
    }

    @Test
    void neverPartsAConsonantFromItsMarks() {
        var everything = ThaiClusters.all().stream().collect(Collectors.joining());
        var at = ThaiPages.LINE_BREAKS.of(everything);

        for (int i = 1; i < everything.length(); i++) {
            assertThat(at.get(i) && ThaiClusters.isMark(everything.charAt(i))).isFalse();
        }
    }

    @Test
    void countsBreaksInClusterCodesForTheLayout() {
        var breaker = new ClusterLineBreaker(ThaiPages.LINE_BREAKS);
        breaker.setText(ThaiClusters.encode("ที่น้ำ"));

        assertThat(breaker.next()).isEqualTo(1);
        assertThat(breaker.next()).isEqualTo(2);
        assertThat(breaker.next()).isEqualTo(-1);
    }
}
