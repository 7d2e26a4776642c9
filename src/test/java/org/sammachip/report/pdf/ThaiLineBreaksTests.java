package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiLineBreaksTests {

    private static String broken(String text) {
        return broken(text, ThaiPages.LINE_BREAKS.of(text));
    }

    private static String broken(String text, BitSet at) {
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
    @CsvSource({
        "หากท่านไม่สามารถเข้าร่วมได้, หาก|ท่าน|ไม่|สามารถ|เข้าร่วม|ได้",
        "ในวันพุธที่ ๒๐ มกราคม ๒๕๗๐, ใน|วันพุธที่_๒๐_มกราคม |๒๕๗๐",
        "อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี, อำเภอม่วงสามสิบ |จังหวัดอุบลราชธานี",
        "สำนักงานพัฒนาชุมชนอำเภอม่วงสามสิบ, สำนักงานพัฒนาชุมชน|อำเภอม่วงสามสิบ",
        "ณ ศาลากลางบ้านหนองขุ่น หมู่ที่ 7, ณ |ศาลากลางบ้านหนองขุ่น |หมู่ที่_7",
        "โครงการ ปีงบประมาณ พ.ศ. 2570, โครงการ |ปีงบประมาณ_พ.ศ._2570",
        "จากปีงบประมาณ ๒๕๗๐, จาก|ปีงบประมาณ_๒๕๗๐",
        "การถ่ายทอดความรู้และการใช้รายได้, การถ่ายทอด|ความรู้|และ|การใช้|รายได้",
        "เพราะ ........................................, เพราะ |........................................",
    })
    void keepsAPhraseWhole(String text, String lines) {
        assertThat(broken(ThaiText.glued(text)).replace('\u00a0', '_')).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "นางกตัญญู ศรีปทุมมาศ, นางกตัญญู |ศรีปทุมมาศ",
        "โสภาพันธ์งาม, โสภาพันธ์งาม",
    })
    void breaksANameAtItsSpaces(String name, String lines) {
        assertThat(broken(name, ThaiPages.LINE_BREAKS.ofName(name))).isEqualTo(lines);
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
        var breaker = new ClusterLineBreaker(ThaiPages.LINE_BREAKS, Set.of());
        breaker.setText(ThaiClusters.encode("ที่น้ำ"));

        assertThat(breaker.next()).isEqualTo(1);
        assertThat(breaker.next()).isEqualTo(2);
        assertThat(breaker.next()).isEqualTo(-1);
    }
}
