package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.report.rollup.RollUpWorkbook;

/** The roll-up of an area and a year that a manager asked for: row by row from the server into the file. */
@WorkerComponent
class RollUpTopic implements Topic {

    private final Server server;

    RollUpTopic(Server server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "rollup.workbook";
    }

    @Override
    public ProcessVariable<?> variable() {
        return ProcessVariable.ORDER_ID;
    }

    @Override
    public List<MadeDocument> make(ExternalTask task) {
        long order = task.<Number>getVariable(variable().key()).longValue();
        try (var workbook = new RollUpWorkbook(percent -> server.progress(order, percent))) {
            server.rollUp(order, workbook);
            var content = workbook.toBytes();
            return List.of(new MadeDocument("ROLL_UP", null, 1, workbook.fileName(), null, content));
        }
    }
}
