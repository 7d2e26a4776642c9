package org.sammachip.project.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnWordsTests {

    private static final String DRAFTED = "1. ก\n2. ข\n3. ค";

    @Test
    void takesTheNewDraftWhereNobodyTyped() {
        assertThat(OwnWords.over(DRAFTED, DRAFTED, "1. ก\n2. ข ใหม่\n3. ค")).isEqualTo("1. ก\n2. ข ใหม่\n3. ค");
    }

    @Test
    void keepsTheParagraphThatSomebodyTypedAndBringsTheOthersUpToDate() {
        assertThat(OwnWords.over(DRAFTED, "1. ก\n2. คำของฉัน\n3. ค", "1. ก\n2. ข ใหม่\n3. ค ใหม่"))
                .isEqualTo("1. ก\n2. คำของฉัน\n3. ค ใหม่");
    }

    @Test
    void leavesADeletedParagraphDeletedAlsoWhenItsDraftChanged() {
        assertThat(OwnWords.over(DRAFTED, "1. ก\n3. ค", "1. ก\n2. ข ใหม่\n3. ค"))
                .isEqualTo("1. ก\n3. ค");
    }

    @Test
    void addsWhatTheRecordLearnedSince() {
        assertThat(OwnWords.over("1. ก", "1. คำของฉัน\n2. เพิ่มเอง", "1. ก\n2. ข"))
                .isEqualTo("1. คำของฉัน\n2. เพิ่มเอง\n3. ข");
    }

    @Test
    void keepsWhatTheRecordNowNumbersOtherwise() {
        assertThat(OwnWords.over("1. ก", "1. ก\n2. ของฉัน", "1. ใหม่\n2. ก")).isEqualTo("1. ก\n2. ของฉัน\n3. ใหม่");
    }

    @Test
    void comparesTextWithoutNumbersByItsPosition() {
        assertThat(OwnWords.over("ต้น\nปลาย 2 ครัวเรือน", "ต้นของฉัน\nปลาย 2 ครัวเรือน", "ต้น\nปลาย 3 ครัวเรือน"))
                .isEqualTo("ต้นของฉัน\nปลาย 3 ครัวเรือน");
    }

    @Test
    void leavesAClearedTextClearAndOffersADraftWhereThereWasNone() {
        assertThat(OwnWords.over(DRAFTED, null, "1. ก\n2. ง")).isNull();
        assertThat(OwnWords.over(null, null, "1. ก")).isEqualTo("1. ก");
        assertThat(OwnWords.over(null, "ของฉัน", "1. ก")).isEqualTo("ของฉัน");
    }
}
