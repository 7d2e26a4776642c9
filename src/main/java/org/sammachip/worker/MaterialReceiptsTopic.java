package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** The receipts that households sign for materials (ใบรับวัสดุ), when somebody orders them. */
@WorkerComponent
class MaterialReceiptsTopic implements Topic {

    private final Server server;
    private final Printer printer;

    MaterialReceiptsTopic(Server server, Printer printer) {
        this.server = server;
        this.printer = printer;
    }

    @Override
    public String name() {
        return "materials.receipts";
    }

    @Override
    public ProcessVariable<?> variable() {
        return ProcessVariable.ORDER_ID;
    }

    @Override
    public List<MadeDocument> make(ExternalTask task) {
        var receipts = server.materialReceipts(task.getBusinessKey());
        var pdf = printer.print("material-receipts", receipts);
        var name = "ใบรับวัสดุ %s.pdf".formatted(task.getBusinessKey());
        return List.of(new MadeDocument("MATERIAL_RECEIPTS", null, 1, name, pdf.templateVersion(), pdf.pdf()));
    }
}
