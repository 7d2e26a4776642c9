package org.sammachip.project.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was drafted for each revision, so that the officer's own words can be told from the draft's. */
@Repository
class KnowledgeDrafts {

    private final KnowledgeDraft draft;
    private final ObjectMapper json;
    private final JdbcClient jdbc;

    KnowledgeDrafts(KnowledgeDraft draft, ObjectMapper json, JdbcClient jdbc) {
        this.draft = draft;
        this.json = json;
        this.jdbc = jdbc;
    }

    KnowledgeTexts now(ProjectKey key) {
        return draft.of(key);
    }

    void keep(ProjectKey key, int revision) {
        try {
            jdbc.sql("update evaluation set drafted = ?::jsonb where project_key = ? and revision = ?")
                    .params(json.writeValueAsString(draft.of(key)), key.value(), revision)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the draft of the knowledge record cannot be written", e);
        }
    }

    /** The officer's words, with the record's newest where the officer left the draft alone. */
    KnowledgeTexts broughtUpToDate(ProjectKey key, Revision revision) {
        var typed = KnowledgeTexts.of(revision);
        return jdbc.sql("""
                        select drafted::text from evaluation
                        where project_key = ? and revision = ? and drafted is not null""")
                .params(key.value(), revision.revision())
                .query(String.class)
                .optional()
                .map(drafted -> typed.over(read(drafted), draft.of(key)))
                .orElse(typed);
    }

    /** The officer's words; the draft only for what every record has, where an old revision has nothing. */
    KnowledgeTexts complete(ProjectKey key, Revision revision) {
        var typed = KnowledgeTexts.of(revision);
        if (typed.background() != null && typed.methods() != null && typed.strategies() != null) {
            return typed;
        }
        var now = draft.of(key);
        return new KnowledgeTexts(
                typed.lessons(),
                typed.background() == null ? now.background() : typed.background(),
                typed.methods() == null ? now.methods() : typed.methods(),
                typed.obstacles(),
                typed.solutions(),
                typed.strategies() == null ? now.strategies() : typed.strategies());
    }

    private KnowledgeTexts read(String drafted) {
        try {
            return json.readValue(drafted, KnowledgeTexts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the draft of the knowledge record cannot be read", e);
        }
    }
}
