package org.sammachip.lifecycle;

import java.util.List;
import java.util.function.Function;
import org.sammachip.problem.Refusal;

/** An input of a decision table as a form sends it: text, to be read as what the table expects. */
record DecisionInput(String name, String expected, Function<String, Object> reading) {

    static DecisionInput number(String name, int least, int most) {
        return new DecisionInput(name, "ต้องเป็นจำนวนเต็มตั้งแต่ %d ถึง %d".formatted(least, most), typed -> {
            if (!typed.matches("\\d{1,9}")) {
                return null;
            }
            int value = Integer.parseInt(typed);
            return value < least || value > most ? null : value;
        });
    }

    static DecisionInput yesNo(String name) {
        return new DecisionInput(
                name,
                "ต้องเป็น true หรือ false",
                typed -> List.of("true", "false").contains(typed) ? Boolean.valueOf(typed) : null);
    }

    static DecisionInput oneOf(String name, String... values) {
        return new DecisionInput(
                name,
                "ต้องเป็นหนึ่งใน " + String.join(", ", values),
                typed -> List.of(values).contains(typed) ? typed : null);
    }

    /** @throws Refusal if nothing was typed, or something that the table does not expect */
    Object read(String typed) {
        var value = typed == null ? null : reading.apply(typed.strip());
        if (value == null) {
            var given = typed == null || typed.isBlank() ? "ยังไม่ได้กรอก " : "“" + typed + "” ";
            throw Refusal.of(name, "ช่อง “" + FieldNames.thai(name) + "” " + given + expected);
        }
        return value;
    }
}
