package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.SammachipTest;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A date typed in either era is the same day; a date that is neither is refused with a sentence. */
@SammachipTest
class FormDatesTests {

    record Form(LocalDate plannedOn, Integer rounds, Boolean approved) {}

    @Autowired
    Submissions submissions;

    @ParameterizedTest
    @CsvSource({
        "2570-01-20, 2027-01-20",
        "2027-01-20, 2027-01-20",
        "2567-02-29, 2024-02-29",
        "2569-09-30, 2026-09-30",
        "2569-10-01, 2026-10-01",
        "2569-12-31, 2026-12-31"
    })
    void readsEitherEra(String typed, LocalDate day) {
        assertThat(read("{\"plannedOn\":\"%s\"}".formatted(typed)).plannedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3113-01-20", "1500-01-20"})
    void refusesAYearOfNeitherEra(String typed) {
        assertThatThrownBy(() -> read("{\"plannedOn\":\"%s\"}".formatted(typed)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("เป็นไปไม่ได้")
                .hasMessageContaining("ต้องเป็นปี พ.ศ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2570-02-29", "2570-13-01"})
    void refusesADayThatDoesNotExist(String typed) {
        assertThatThrownBy(() -> read("{\"plannedOn\":\"%s\"}".formatted(typed)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่มีในปฏิทิน");
    }

    /** The table that the fields of the forms are tested with as well. */
    @ParameterizedTest
    @MethodSource("typedDates")
    void readsADateAsTheFieldsOfTheFormsDo(String sent, LocalDate day) {
        var json = "{\"plannedOn\":\"%s\"}".formatted(sent);
        if (day == null) {
            assertThatThrownBy(() -> read(json)).isInstanceOf(Refusal.class);
        } else {
            assertThat(read(json).plannedOn()).isEqualTo(day);
        }
    }

    static Stream<Arguments> typedDates() throws IOException {
        try (var table = FormDatesTests.class.getResourceAsStream("/typed-dates.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(table).spliterator(), false)
                    .filter(row -> row.has("sent"))
                    .map(row -> Arguments.of(
                            row.path("sent").asText(),
                            row.path("day").isNull()
                                    ? null
                                    : LocalDate.parse(row.path("day").asText())));
        }
    }

    @Test
    void refusesTextWhereANumberBelongs() {
        assertThatThrownBy(() -> read("{\"rounds\":\"สี่\"}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“สี่” ต้องเป็นตัวเลข");
    }

    @Test
    void refusesAFieldThatTheFormDoesNotHave() {
        assertThatThrownBy(() -> read("{\"colour\":\"แดง\"}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่ใช่ข้อมูลของแบบฟอร์มนี้");
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> read("{")).isInstanceOf(Refusal.class).hasMessageContaining("อ่านไม่ได้");
    }

    @Test
    void refusesAFormThatIsNull() {
        assertThatThrownBy(() -> read("null"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบข้อมูลของแบบฟอร์ม");
    }

    private Form read(String json) {
        return submissions.parse(json, Form.class);
    }
}
