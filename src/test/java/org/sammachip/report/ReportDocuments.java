package org.sammachip.report;

import java.math.BigDecimal;
import java.util.List;
import org.sammachip.project.evaluation.IncomeChange;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.project.evaluation.Share;

/** Reports that are like another one but for one thing. */
public final class ReportDocuments {

    private ReportDocuments() {}

    /** Before anybody decided. */
    public static ReportData proposed(ReportData d) {
        var r = d.revision();
        var open = new ReportData.Revision(
                r.number(), "COLLECTED", r.correctionReason(), r.collectedBy(), r.collectedAt(), null, null);
        return with(d, d.households(), d.photos(), open, List.of());
    }

    public static ReportData withHouseholds(ReportData d, List<ReportData.Household> households) {
        return with(d, households, d.photos(), d.revision(), d.approvals());
    }

    public static ReportData withPhotos(ReportData d, List<ReportData.Photo> photos) {
        return with(d, d.households(), photos, d.revision(), d.approvals());
    }

    private static ReportData with(
            ReportData d,
            List<ReportData.Household> households,
            List<ReportData.Photo> photos,
            ReportData.Revision revision,
            List<ReportData.Approval> approvals) {
        return new ReportData(
                d.project(),
                d.profile(),
                d.plan(),
                d.goals(),
                d.steps(),
                d.activities(),
                households,
                d.groups(),
                d.materials(),
                d.rounds(),
                d.obstacles(),
                photos,
                d.indicators(),
                d.differences(),
                d.knowledge(),
                revision,
                approvals);
    }

    /** A village in which nothing was recorded. */
    public static ReportData empty(ReportData d) {
        var nothing = new Share(0, 0, null, null, null);
        var zero = BigDecimal.ZERO;
        return new ReportData(
                d.project(),
                null,
                new ReportData.Plan(null, 20, 0, null, null, null, 0, zero),
                List.of(),
                d.steps().stream()
                        .map(step -> new ReportData.Step(
                                step.number(), step.slug(), step.title(), null, null, null, null, null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Indicators(
                        new Share(0, 0, null, new BigDecimal("85"), null),
                        new IncomeChange(0, 0, 0, zero, zero, null, new BigDecimal("3"), null),
                        new Indicators.Groups(0, 0),
                        List.of(),
                        new Indicators.Attendance(0, 0, 0, nothing),
                        new Indicators.LeadTime(nothing, 0),
                        new Indicators.Money(zero, zero, zero, zero, zero, null)),
                List.of(),
                new ReportData.Knowledge(null, null, null, null, null, null),
                new ReportData.Revision(
                        1,
                        "COLLECTED",
                        null,
                        d.revision().collectedBy(),
                        d.revision().collectedAt(),
                        null,
                        null),
                List.of());
    }
}
