package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** The evaluation report of one revision, for the officer to review and the manager to approve. */
@WorkerComponent
class EvaluationReportTopic implements Topic {

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
        int revision = task.<Number>getVariable(variable().key()).intValue();
        var report = server.report(task.getBusinessKey(), revision);
        var name = "รายงานผลการประเมิน %s ฉบับที่ %d.pdf".formatted(task.getBusinessKey(), revision);
        var pdf = printer.print("evaluation-report", report);
        return List.of(new MadeDocument("EVALUATION_REPORT", null, revision, name, pdf.templateVersion(), pdf.pdf()));
    }
}
