package org.sammachip.project.evaluation;

/**
 * The texts of a knowledge record, one paragraph a line, points numbered “1. …”. A text that nobody wrote is null.
 *
 * @param lessons are the evaluation report's, not the knowledge record's
 */
public record KnowledgeTexts(
        String lessons, String background, String methods, String obstacles, String solutions, String strategies) {

    static KnowledgeTexts of(Revision revision) {
        return new KnowledgeTexts(
                revision.lessons(),
                revision.background(),
                revision.methods(),
                revision.obstacles(),
                revision.solutions(),
                revision.strategies());
    }

    /** The officer's own words, and where nobody typed what is drafted now. */
    KnowledgeTexts over(KnowledgeTexts drafted, KnowledgeTexts now) {
        return new KnowledgeTexts(
                OwnWords.over(drafted.lessons, lessons, now.lessons),
                OwnWords.over(drafted.background, background, now.background),
                OwnWords.over(drafted.methods, methods, now.methods),
                OwnWords.over(drafted.obstacles, obstacles, now.obstacles),
                OwnWords.over(drafted.solutions, solutions, now.solutions),
                OwnWords.over(drafted.strategies, strategies, now.strategies));
    }
}
