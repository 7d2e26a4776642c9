package org.sammachip.lifecycle;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Advice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a decision table says about what is being typed. Nothing is kept: the server asks again on submission. */
@RestController
class AdviceController {

    private final Decisions decisions;

    AdviceController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/camunda/api/app/advice/{decision}")
    Advice advice(@PathVariable String decision, @RequestParam Map<String, String> typed) {
        var table = Arrays.stream(DecisionTable.values())
                .filter(known -> known.key().equals(decision))
                .findAny()
                .orElseThrow(() -> Refusal.of(
                        "decision", "ไม่มีตารางตัดสินใจ “" + decision + "” ต้องเป็นหนึ่งใน " + DecisionTable.keys()));
        var inputs = table.inputs().stream()
                .collect(Collectors.toMap(DecisionInput::name, input -> input.read(typed.get(input.name()))));
        return decisions.advice(table, inputs);
    }
}
