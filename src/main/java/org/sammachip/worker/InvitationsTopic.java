package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** Letters of invitation to an activity: one per household and per leader, in one file. */
@WorkerComponent
class InvitationsTopic implements Topic {

    private final Server server;
    private final Printer printer;

    InvitationsTopic(Server server, Printer printer) {
        this.server = server;
        this.printer = printer;
    }

    @Override
    public String name() {
        return "activity.invitations";
    }

    @Override
    public ProcessVariable<?> variable() {
        return ProcessVariable.ACTIVITY_ID;
    }

    @Override
    public List<MadeDocument> make(ExternalTask task) {
        long activity = task.<Number>getVariable(variable().key()).longValue();
        var invitations = server.invitations(task.getBusinessKey(), activity);
        var name = "หนังสือเชิญ %s %s.pdf".formatted(task.getBusinessKey(), invitations.shortDay());
        var pdf = printer.print("invitations", invitations);
        return List.of(
                new MadeDocument("INVITATIONS", String.valueOf(activity), 1, name, pdf.templateVersion(), pdf.pdf()));
    }
}
