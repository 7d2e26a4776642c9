package org.sammachip.worker;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.report.ReportData;
import org.sammachip.report.xlsx.EvaluationWorkbook;
import org.sammachip.thai.ThaiDate;

/**
 * The evaluation report of one revision and its twin as a workbook: for the officer to review and the manager to approve,
 * and once more with the approval in it.
 */
@WorkerComponent
class EvaluationReportTopic implements Topic {

    private static final String KIND = "EVALUATION_REPORT";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Server server;
    private final Printer printer;

    EvaluationReportTopic(Server server, Printer printer) {
        this.server = server;
        this.printer = printer;
    }

    @Override
    public String name() {
        return "evaluation.report";
    }

    @Override
    public ProcessVariable<?> variable() {
        return ProcessVariable.REVISION;
    }

    @Override
    public List<MadeDocument> make(ExternalTask task) {
        var key = task.getBusinessKey();
        int revision = task.<Number>getVariable(variable().key()).intValue();
        var report = server.report(key, revision);
        var photos = ReportPhotos.fetch(report, photo -> server.photo(key, photo));
        var pdf = printer.print("evaluation-report", photos.shown(), photos.pictures());
        var workbook = EvaluationWorkbook.of(report, server.rawRows(key));
        var name = "รายงานผลการประเมิน %s ฉบับที่ %d%s"
                .formatted(key, revision, state(report.data().revision()));
        return List.of(
                new MadeDocument(KIND, null, revision, name + ".pdf", pdf.templateVersion(), pdf.pdf()),
                new MadeDocument(KIND, null, revision, name + ".xlsx", null, workbook));
    }

    /** Of results that were returned there are several reports: the day of collection tells them apart. */
    private static String state(ReportData.Revision revision) {
        var collected = LocalDate.ofInstant(revision.collectedAt(), BANGKOK);
        return revision.approved() ? " อนุมัติแล้ว" : " เสนอพิจารณา " + ThaiDate.shortForm(collected);
    }
}
