package org.sammachip.lifecycle.holdforum;

/** Submissions of the household form. */
final class RegisteredVillage {

    private RegisteredVillage() {}

    static String household(int number) {
        return """
                {"houseNumber": "%d", "head": "นายตัวอย่าง คนที่ %d", "members": 4, "birthYear": 2530,
                 "healthLimit": null, "currentOccupation": "ทำนา", "baselineIncome": 6500.50, "interest": "ผัก",
                 "occupation": "ปลูกผักปลอดสารพิษ", "overrideReason": null, "helper": null}""".formatted(number, number);
    }

    static String submission(int count) {
        return submission(count, null);
    }

    /** As many households, the first replaced by this one. */
    static String submission(int count, String first) {
        var rows = new StringBuilder(first == null ? household(1) : first);
        for (int i = 2; i <= count; i++) {
            rows.append(", ").append(household(i));
        }
        return "{\"households\": [" + rows + "], \"countReason\": null}";
    }
}
