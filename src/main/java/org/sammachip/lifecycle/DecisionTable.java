package org.sammachip.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sammachip.project.Advice;

/** The decision tables of {@code bpmn/*.dmn}: their inputs, and the output that is their answer. */
public enum DecisionTable {
    SEASON_CONFLICT(
            "seasonConflict",
            "conflict",
            DecisionInput.number("month", 1, 12),
            DecisionInput.number("harvestFrom", 1, 12),
            DecisionInput.number("harvestTo", 1, 12)),
    SAGE_SELECTION(
            "sageSelection",
            "score",
            DecisionInput.number("yearsOfPractice", 0, 90),
            DecisionInput.yesNo("succeededThemselves"),
            DecisionInput.yesNo("taughtBefore")),
    TRANSFER_MODE("transferMode", "mode", DecisionInput.yesNo("taughtBefore")),
    OCCUPATION_FIT(
            "occupationFit", "occupations", DecisionInput.number("age", 0, 120), DecisionInput.yesNo("healthLimit")),
    OBSTACLE_ADVICE(
            "obstacleAdvice",
            "advice",
            DecisionInput.oneOf(
                    "category",
                    "HARVEST_SEASON",
                    "SAGE_TEACHING",
                    "AGE_OR_HEALTH",
                    "MONEY",
                    "MARKET",
                    "MATERIALS",
                    "WEATHER",
                    "OTHER"));

    private final String key;
    private final String answer;
    private final List<DecisionInput> inputs;

    DecisionTable(String key, String answer, DecisionInput... inputs) {
        this.key = key;
        this.answer = answer;
        this.inputs = List.of(inputs);
    }

    /** Id of the decision in its model. */
    public String key() {
        return key;
    }

    /** Name of the output that is the answer; another, {@code reason}, explains it unless it is one in words. */
    String answer() {
        return answer;
    }

    List<DecisionInput> inputs() {
        return inputs;
    }

    Advice combine(List<MatchedRule> rules) {
        var numbers = rules.stream().allMatch(rule -> rule.outputs().get(answer) instanceof Number);
        var combined = numbers
                ? String.valueOf(
                        rules.stream().mapToInt(rule -> rule.number(answer)).sum())
                : joined(rules.stream().map(rule -> rule.text(answer)).toList(), ", ");
        var reason = joined(rules.stream().map(MatchedRule::reason).toList(), " ");
        return new Advice(combined, reason.isEmpty() ? combined : reason); // an advice in words is its own reason
    }

    static String keys() {
        return Arrays.stream(values()).map(DecisionTable::key).collect(Collectors.joining(", "));
    }

    private static String joined(List<String> texts, String separator) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(separator));
    }
}
