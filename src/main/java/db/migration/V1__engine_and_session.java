package db.migration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;

/** Creates the tables of the process engine and of the HTTP sessions from the scripts that their own jars ship. */
public class V1__engine_and_session extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            engine("engine"),
            engine("history"),
            engine("identity"),
            engine("case.engine"),
            engine("case.history"),
            engine("decision.engine"),
            engine("decision.history"),
            "org/springframework/session/jdbc/schema-postgresql.sql");

    private static String engine(String part) {
        return "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql".formatted(part);
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            for (var script : SCRIPTS) {
                statement.execute(new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8));
            }
        }
    }
}
