package org.sammachip.lifecycle.studyguidelines;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.guideline.GuidelineStudy;
import org.springframework.stereotype.Component;

/** Options: {@code guidelines} in force, each {id, fiscalYear, title, edition, link or null}. */
@Component
class AcknowledgeGuidelinesForm implements TaskForm {

    private final GuidelineStudy study;

    AcknowledgeGuidelinesForm(GuidelineStudy study) {
        this.study = study;
    }

    @Override
    public String task() {
        return "acknowledgeGuidelines";
    }

    @Override
    public Object values(FormRequest request) {
        return study.soFar(request.project());
    }

    @Override
    public Object options(FormRequest request) {
        return Map.of("guidelines", study.inForce(request.project()));
    }
}
