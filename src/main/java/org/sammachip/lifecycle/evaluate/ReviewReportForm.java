package org.sammachip.lifecycle.evaluate;

import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.Approval;
import org.springframework.stereotype.Component;

/**
 * Options: {@code revision}, {@code correctionReason}, {@code indicators} [{label, value, target, met}],
 * {@code differences} [{figure, before, now, change}], {@code report} {id of the document} or null.
 */
@Component
class ReviewReportForm implements TaskForm {

    private final ReportShown report;

    ReviewReportForm(ReportShown report) {
        this.report = report;
    }

    @Override
    public String task() {
        return "reviewReport";
    }

    @Override
    public Approval values(FormRequest request) {
        return new Approval(null, null);
    }

    @Override
    public ReportShown.Options options(FormRequest request) {
        return report.of(request);
    }
}
