package org.sammachip.householdimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sammachip.problem.Refusal;

class TurnsTests {

    private final Turns turns = new Turns(1, 0);

    @Test
    void refusesWhoeverComesWhileAllAreTaken() throws Exception {
        turns.take(() -> {
            assertThatThrownBy(() -> turns.take(() -> "second"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("มีผู้นำเข้าไฟล์พร้อมกันหลายคน กรุณารอสักครู่แล้วนำเข้าใหม่");
            return "first";
        });
        assertThat(turns.take(() -> "later")).isEqualTo("later");
    }

    @Test
    void giveTheTurnBackWhenAFileIsRefused() throws Exception {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw WorkbookCheck.broken();
                }))
                .isInstanceOf(Refusal.class);
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }
}
