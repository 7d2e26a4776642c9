package org.sammachip.project.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of a revision: computed when its results are collected, so that report, review and approval agree. */
@Repository
class FrozenFigures {

    private final Figures figures;
    private final ObjectMapper json;
    private final JdbcClient jdbc;

    FrozenFigures(Figures figures, ObjectMapper json, JdbcClient jdbc) {
        this.figures = figures;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** Computes the figures anew, for results that were just collected. */
    void keep(ProjectKey key, int revision) {
        write(key, revision, "");
    }

    /** For a revision that was collected before figures were kept; any other is frozen already. */
    void freeze(ProjectKey key, int revision) {
        write(key, revision, " and indicators is null");
    }

    private void write(ProjectKey key, int revision, String unless) {
        try {
            jdbc.sql("update evaluation set indicators = ?::jsonb where project_key = ? and revision = ?" + unless)
                    .params(json.writeValueAsString(figures.of(key, revision)), key.value(), revision)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the indicators cannot be written", e);
        }
    }

    Indicators of(ProjectKey key, int revision) {
        return frozen(key, revision).orElseGet(() -> figures.of(key, revision));
    }

    /** What the revision changed against the one before; nothing for revision 1. */
    List<Difference> differences(ProjectKey key, int revision) {
        return revision == 1 ? List.of() : of(key, revision).differencesFrom(of(key, revision - 1));
    }

    private Optional<Indicators> frozen(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select indicators::text from evaluation
                        where project_key = ? and revision = ? and indicators is not null""")
                .params(key.value(), revision)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private Indicators read(String text) {
        try {
            return json.readValue(text, Indicators.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the frozen indicators cannot be read", e);
        }
    }
}
