package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTests {

    @Test
    void endsAParagraphWhereAnyProgramWould() {
        assertThat(TypedText.paragraphs("ก\r\nข\u000bค\u2028ง\u0085จ\fฉ"))
                .containsExactly("ก", "ข", "ค", "ง", "จ", "ฉ");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(TypedText.line("\ufeffน้ำ\u200bใส\u00ad \u0007\u202eก\u2060\ue123 \ud83d\ude4f\ufe0f\ud800"))
                .isEqualTo("น้ำใส ก");
    }

    @Test
    void writesTheLettersOfOldFontsAsLetters() {
        assertThat(TypedText.line("ที\uf70a ป\uf710น ญ\uf718 ป\uf702\uf714")).isEqualTo("ที่ ปัน ญุ ปี้");
    }

    @Test
    void keepsOneSpaceOfAnyKind() {
        assertThat(TypedText.line("ก\u00a0 \tข\u3000ค\n ง")).isEqualTo("ก ข ค ง");
    }
}
