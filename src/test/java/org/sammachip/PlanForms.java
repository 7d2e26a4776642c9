package org.sammachip;

/** Plan forms for tests, for the project of {@link CaseDriver#registered()}. */
public final class PlanForms {

    private PlanForms() {}

    /** A whole plan that keeps every rule: forum in January 2570, two trainings, a study visit, three rounds. */
    public static String plan() {
        return plan(
                activity("FORUM", "2027-01-07"),
                activity("TRAINING", "2027-01-26"),
                activity("TRAINING", "2027-02-04"),
                activity("STUDY_VISIT", "2027-03-02"),
                activity("GROUP_MEETING", "2027-03-16"),
                activity("DEMONSTRATION", "2027-04-08"));
    }

    public static String plan(String... activities) {
        return """
                {"activities": [%s], "firstRoundOn": "2027-02-24", "roundIntervalDays": 45, "rounds": 3,
                 "materials": [{"occupation": "ทอเสื่อกก", "item": "ต้นกก", "unit": "มัด", "quantity": 100, "unitPrice": 50}],
                 "seasons": [{"crop": "ข้าวนาปี", "work": "HARVEST", "fromMonth": 11, "toMonth": 12}]}""".formatted(String.join(", ", activities));
    }

    public static String activity(String kind, String day) {
        return """
                {"kind": "%s", "topic": "ทอเสื่อกก", "plannedOn": "%s", "place": "ศาลากลางบ้าน", "hours": 6,
                 "budget": 5000, "occupation": "ทอเสื่อกก"}""".formatted(kind, day);
    }
}
