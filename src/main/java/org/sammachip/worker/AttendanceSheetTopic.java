package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** The list of names that people sign at an activity (ใบลงทะเบียน), when somebody orders it. */
@WorkerComponent
class AttendanceSheetTopic implements Topic {

    private final Server server;
    private final Printer printer;

    AttendanceSheetTopic(Server server, Printer printer) {
        this.server = server;
        this.printer = printer;
    }

    @Override
    public String name() {
        return "activity.attendance-sheet";
    }

    @Override
    public ProcessVariable<?> variable() {
        return ProcessVariable.ACTIVITY_ID;
    }

    @Override
    public List<MadeDocument> make(ExternalTask task) {
        long activity = task.<Number>getVariable(variable().key()).longValue();
        var invitations = server.invitations(task.getBusinessKey(), activity);
        var name = "ใบลงทะเบียน %s %s.pdf".formatted(task.getBusinessKey(), invitations.shortDay());
        var pdf = printer.print("attendance-sheet", invitations);
        return List.of(new MadeDocument(
                "ATTENDANCE_SHEET", String.valueOf(activity), 1, name, pdf.templateVersion(), pdf.pdf()));
    }
}
