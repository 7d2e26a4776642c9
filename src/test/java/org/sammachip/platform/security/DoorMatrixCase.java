package org.sammachip.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sammachip.rehearsal.Rehearse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case at whose doors everybody knocks: played until its first visits, with a draft, photo and order of its own. */
class DoorMatrixCase {

    static final String VILLAGE = "บ้านหลังประตู";

    private final JdbcClient jdbc;
    private final String key;

    private DoorMatrixCase(JdbcClient jdbc, String key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    static DoorMatrixCase played(int port, JdbcClient jdbc) throws IOException {
        var story = (ObjectNode)
                new ObjectMapper().readTree(Path.of("samples/rice-season.json").toFile());
        ((ObjectNode) story.path("registration")).put("villageNumber", 41).put("villageName", VILLAGE);
        var file = Files.createTempFile("doors", ".json");
        Files.writeString(file, story.toString());
        var out = new ByteArrayOutputStream();
        var told = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Rehearse.run(
                List.of(file.toString(), "--url", "http://localhost:" + port, "--until", "visitHouseholds"),
                told,
                told);
        Files.delete(file);
        if (code != 0) {
            throw new AssertionError(out.toString(StandardCharsets.UTF_8));
        }
        var key = out.toString(StandardCharsets.UTF_8).strip().substring(0, 18);
        return new DoorMatrixCase(jdbc, key);
    }

    String key() {
        return key;
    }

    String task() {
        return ids().get("task");
    }

    Map<String, String> ids() {
        return new DoorMatrixIds(jdbc, key).byWord();
    }

    /** Who lives there: names, and by what to reach them. */
    Set<String> people() {
        var people = new TreeSet<String>();
        people.addAll(all("select head from household where project_key = :key"));
        people.addAll(all("select helper from household where project_key = :key and helper is not null"));
        people.addAll(all("select phone from person where project_key = :key and phone is not null"));
        people.addAll(all("select name from person where project_key = :key"));
        return people;
    }

    /** What tells of the case: its key and village, who lives there, and the ids that lead to it. */
    Set<String> marks() {
        var marks = new TreeSet<>(Set.of(key, VILLAGE));
        marks.addAll(people());
        marks.addAll(all("select id::text from document where project_key = :key"));
        marks.addAll(all("select id_ from act_hi_procinst where business_key_ = :key"));
        marks.addAll(all(
                "select id_ from act_hi_taskinst where root_proc_inst_id_ = '" + ids().get("process-instance") + "'"));
        return marks;
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).param("key", key).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }
}
