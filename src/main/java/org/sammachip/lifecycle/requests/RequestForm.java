package org.sammachip.lifecycle.requests;

import java.util.List;
import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.Project.Status;
import org.sammachip.project.ProjectChoice;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/** What the start forms of requests share. Options: {@code projects} in scope that the request can be about. */
abstract class RequestForm implements TaskForm {

    private final ProjectRegister projects;
    private final Status[] states;

    RequestForm(ProjectRegister projects, Status... states) {
        this.projects = projects;
        this.states = states;
    }

    final List<ProjectChoice> choices() {
        return projects.choices(states);
    }

    @Override
    public Object values(FormRequest request) {
        return new Reasoned(request.project(), "");
    }

    @Override
    public Object options(FormRequest request) {
        return Map.of("projects", choices());
    }

    /** พักโครงการ */
    @Component
    static class PauseProject extends RequestForm {

        PauseProject(ProjectRegister projects) {
            super(projects, Status.RUNNING);
        }

        @Override
        public String task() {
            return "pauseProject";
        }
    }

    /** ยกเลิกโครงการ */
    @Component
    static class StopProject extends RequestForm {

        StopProject(ProjectRegister projects) {
            super(projects, Status.RUNNING, Status.SUSPENDED);
        }

        @Override
        public String task() {
            return "stopProject";
        }
    }

    /** แก้ไขผลประเมินหลังอนุมัติ */
    @Component
    static class CorrectEvaluation extends RequestForm {

        CorrectEvaluation(ProjectRegister projects) {
            super(projects, Status.CLOSED);
        }

        @Override
        public String task() {
            return "correctEvaluation";
        }
    }
}
