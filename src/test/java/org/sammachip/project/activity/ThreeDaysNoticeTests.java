package org.sammachip.project.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThreeDaysNoticeTests {

    static final LocalDate ACTIVITY = LocalDate.of(2027, 1, 20);

    final ThreeDaysNotice notice = new ThreeDaysNotice(new ActivitySettings(10, 3));

    @Test
    void passesAnActivityToldThreeDaysAhead() {
        assertThat(notice.kept(LocalDate.of(2027, 1, 17), ACTIVITY)).isTrue();
    }

    @Test
    void passesAnActivityToldWeeksAhead() {
        assertThat(notice.kept(LocalDate.of(2027, 1, 2), ACTIVITY)).isTrue();
    }

    @Test
    void refusesAnActivityToldTwoDaysAhead() {
        assertThat(notice.kept(LocalDate.of(2027, 1, 18), ACTIVITY)).isFalse();
    }

    @Test
    void countsCalendarDaysAcrossTheNewYear() {
        assertThat(notice.latest(LocalDate.of(2027, 1, 2))).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void followsTheConfiguredNumberOfDays() {
        assertThat(new ThreeDaysNotice(new ActivitySettings(10, 5)).latest(ACTIVITY))
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }
}
