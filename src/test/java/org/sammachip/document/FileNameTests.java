package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void saysAThaiNameForEveryBrowserAndTheRestOfItForOldPrograms() {
        assertThat(FileName.header("ใบ SMC-2570-341401-07 ๒ (1).pdf", true))
                .isEqualTo("attachment; filename=\"document SMC-2570-341401-07 (1).pdf\";"
                        + " filename*=UTF-8''%E0%B9%83%E0%B8%9A%20SMC-2570-341401-07%20%E0%B9%92%20%281%29.pdf");
    }

    @Test
    void leavesNothingThatCouldEndTheNameOrLookEncoded() {
        assertThat(FileName.header("a\"b\\c%41*.pdf", false))
                .isEqualTo("inline; filename=\"a b c 41*.pdf\"; filename*=UTF-8''a%22b%5Cc%2541%2A.pdf");
    }

    @Test
    void findsANameWhereNoneIsLeft() {
        assertThat(FileName.header("รายงาน.xlsx", true)).startsWith("attachment; filename=\"document.xlsx\";");
        assertThat(FileName.header("report 2.pdf", false)).startsWith("inline; filename=\"report 2.pdf\";");
        assertThat(FileName.header("รายงาน", false)).startsWith("inline; filename=\"document\";");
    }
}
