package org.sammachip.report;

import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link KnowledgeRecord} from the record. */
@Component
class KnowledgeView {

    private final ProjectRegister projects;
    private final EvaluationRecord evaluations;
    private final UserNames names;

    KnowledgeView(ProjectRegister projects, EvaluationRecord evaluations, UserNames names) {
        this.projects = projects;
        this.evaluations = evaluations;
        this.names = names;
    }

    /** @throws org.sammachip.problem.Refusal when the project is out of scope or has no such revision */
    @Transactional(readOnly = true)
    KnowledgeRecord of(ProjectKey key, int number) {
        var knowledge = evaluations.knowledge(key, number);
        var heading = knowledge.heading();
        var texts = knowledge.texts();
        return new KnowledgeRecord(
                projects.summary(key),
                number,
                evaluations.revision(key, number).collectedAt(),
                TypedText.line(heading.title()),
                names.of(knowledge.owner()),
                TypedText.line(heading.position()),
                TypedText.line(heading.office()),
                TypedText.line(heading.phone()),
                Passage.of(texts.background()),
                Passage.of(texts.methods()),
                Passage.of(texts.obstacles()),
                Passage.of(texts.solutions()),
                Passage.of(texts.strategies()));
    }
}
