package org.sammachip.lifecycle.evaluate;

import java.util.List;
import org.sammachip.access.UserNames;
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
 * occupation}], {@code owner} of the knowledge record, {@code positions} to suggest.
 */
@Component
class CollectResultsForm implements TaskForm {

    /** Of the civil servants who write knowledge records. */
    private static final List<String> POSITIONS = List.of(
            "นักวิชาการพัฒนาชุมชนปฏิบัติการ",
            "นักวิชาการพัฒนาชุมชนชำนาญการ",
            "นักวิชาการพัฒนาชุมชนชำนาญการพิเศษ",
            "เจ้าพนักงานพัฒนาชุมชนปฏิบัติงาน",
            "เจ้าพนักงานพัฒนาชุมชนชำนาญงาน");

    record Options(
            List<Subjects.Household> households, List<Subjects.Group> groups, String owner, List<String> positions) {}

    private final EvaluationRecord record;
    private final Subjects subjects;
    private final UserNames names;

    CollectResultsForm(EvaluationRecord record, Subjects subjects, UserNames names) {
        this.record = record;
        this.subjects = subjects;
        this.names = names;
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
        var key = request.project();
        return new Options(
                subjects.households(key), subjects.groups(key), names.of(record.knowledgeOwner(key)), POSITIONS);
    }

    @Override
    public String comment(FormRequest request) {
        return record.latest(request.project())
                .filter(latest -> latest.status() == Revision.Status.RETURNED)
                .map(Revision::comment)
                .orElse(null);
    }
}
