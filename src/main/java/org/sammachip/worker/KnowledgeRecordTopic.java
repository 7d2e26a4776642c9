package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** The knowledge record (บันทึกองค์ความรู้) of the approved evaluation, in the form of the department. */
@WorkerComponent
class KnowledgeRecordTopic implements Topic {

    private final Server server;
    private final Printer printer;

    KnowledgeRecordTopic(Server server, Printer printer) {
        this.server = server;
        this.printer = printer;
    }

    @Override
    public String name() {
        return "knowledge.record";
    }

    @Override
    public ProcessVariable<?> variable() {
        return ProcessVariable.REVISION;
    }

    @Override
    public List<MadeDocument> make(ExternalTask task) {
        int revision = task.<Number>getVariable(variable().key()).intValue();
        var record = server.knowledge(task.getBusinessKey(), revision);
        var name = "บันทึกองค์ความรู้ %s ฉบับที่ %d.pdf".formatted(task.getBusinessKey(), revision);
        var pdf = printer.print("knowledge-record", record);
        return List.of(new MadeDocument("KNOWLEDGE_RECORD", null, revision, name, pdf.templateVersion(), pdf.pdf()));
    }
}
