package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** The knowledge record (บันทึกองค์ความรู้) of the approved evaluation, in the form of the department: as PDF, and as Word file to edit. */
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
        var name = "บันทึกองค์ความรู้ %s ฉบับที่ %d".formatted(task.getBusinessKey(), revision);
        var printed = printer.printTwice("knowledge-record", record);
        return List.of(
                made(revision, name + ".pdf", printed.templateVersion(), printed.pdf()),
                made(revision, name + ".docx", printed.templateVersion(), printed.docx()));
    }

    private static MadeDocument made(int revision, String name, String templateVersion, byte[] content) {
        return new MadeDocument("KNOWLEDGE_RECORD", null, revision, name, templateVersion, content);
    }
}
