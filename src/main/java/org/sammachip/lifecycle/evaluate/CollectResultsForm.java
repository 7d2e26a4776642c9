package org.sammachip.lifecycle.evaluate;

import java.util.List;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Results;
import org.sammachip.project.evaluation.Revision;
import org.sammachip.project.evaluation.Subjects;
import org.springframework.stereotype.Component;

/**
 * Prefilled from the last visits and the whole case, or with the results that are collected again. Options:
 * {@code households} [{id, houseNumber, head, occupation, baselineIncome, lastIncome}], {@code groups} [{id, name,
 * occupation}].
 */
@Component
class CollectResultsForm implements TaskForm {

    record Options(List<Subjects.Household> households, List<Subjects.Group> groups) {}

    private final EvaluationRecord record;
    private final Subjects subjects;

    CollectResultsForm(EvaluationRecord record, Subjects subjects) {
        this.record = record;
        this.subjects = subjects;
    }

    @Override
    public String task() {
        return "collectResults";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.oneRowFor("householdId", "groupId");
    }

    @Override
    public Results values(FormRequest request) {
        return record.prefilled(request.project());
    }

    @Override
    public Options options(FormRequest request) {
        return new Options(subjects.households(request.project()), subjects.groups(request.project()));
    }

    @Override
    public String comment(FormRequest request) {
        return record.latest(request.project())
                .filter(latest -> latest.status() == Revision.Status.RETURNED)
                .map(Revision::comment)
                .orElse(null);
    }
}
