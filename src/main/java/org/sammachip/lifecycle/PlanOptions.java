package org.sammachip.lifecycle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.plan.FarmingSeason;
import org.sammachip.project.plan.PlanDraft;
import org.sammachip.thai.FiscalYear;

/** What forms about a plan offer. */
public final class PlanOptions {

    private PlanOptions() {}

    /**
     * To write one: {@code kinds} and {@code works} as {value, label}, {@code firstDay} and {@code lastDay} of the
     * fiscal year; without a year, no days.
     */
    public static Map<String, Object> toWrite(FiscalYear year) {
        var options = new LinkedHashMap<String, Object>();
        options.put("kinds", Choice.of(Activity.Kind.class, Activity.Kind::thai));
        options.put("works", Choice.of(FarmingSeason.Work.class, FarmingSeason.Work::thai));
        if (year != null) {
            options.put("firstDay", year.firstDay());
            options.put("lastDay", year.lastDay());
        }
        return options;
    }

    /** To decide about one: {@code plan}, {@code roundDates}, {@code activityBudget}, {@code materialBudget} in baht. */
    public static Map<String, Object> toDecide(PlanDraft draft) {
        var options = new LinkedHashMap<String, Object>();
        options.put("plan", draft);
        options.put("roundDates", draft.roundDates());
        options.put("activityBudget", draft.activityBudget());
        options.put("materialBudget", draft.materialBudget());
        return options;
    }
}
