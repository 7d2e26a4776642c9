package org.sammachip.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sammachip.RehearsalServer;
import org.sammachip.platform.security.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every sample plays from registration to closed over HTTP, and the database then holds what the case file says. */
@RehearsalServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RehearseTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private static final List<String> PLAYED = new ArrayList<>();

    static Stream<File> samples() {
        return Arrays.stream(new File("samples").listFiles((dir, name) -> name.endsWith(".json")))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Order(1)
    void playsFromRegistrationToClosed(File sample) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Rehearse.run(
                List.of(sample.getPath(), "--url", "http://localhost:" + port),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        var played = out.toString(StandardCharsets.UTF_8);
        assertThat(err.toString(StandardCharsets.UTF_8)).as(played).isEmpty();
        assertThat(code).isZero();
        assertThat(played).contains("closed", "timer     waitForLeadTime", "document  ");

        var story = new ObjectMapper().readTree(sample);
        var key = played.strip().substring(0, 18);
        PLAYED.add(key);
        assertThat(one("select status from project where key = ?", key)).isEqualTo("CLOSED");
        assertThat(rows("select head from household where project_key = ?", key))
                .containsExactlyInAnyOrderElementsOf(texts(form(story, "registerHouseholds", "households"), "head"));
        assertThat(rows("select baseline_income::text from household where project_key = ?", key))
                .containsExactlyInAnyOrderElementsOf(
                        texts(form(story, "registerHouseholds", "households"), "baselineIncome").stream()
                                .map(income ->
                                        new BigDecimal(income).setScale(2).toPlainString())
                                .toList());
        assertThat(rows("select name from person where project_key = ?", key))
                .containsExactlyInAnyOrderElementsOf(texts(form(story, "registerPeople", "people"), "name"));
        assertThat(rows("select name from occupational_group where project_key = ?", key))
                .containsExactlyInAnyOrderElementsOf(texts(form(story, "formGroups", "groups"), "name"));
        assertThat(one("select count(*)::text from follow_up_round where project_key = ? and status = 'VISITED'", key))
                .isEqualTo(String.valueOf(deeds(story, "visitHouseholds").count()));
        assertThat(one("select count(*)::text from obstacle where project_key = ? and resolved_at is null", key))
                .isEqualTo("0");
        assertThat(rows("select kind from document where project_key = ?", key))
                .contains("INVITATIONS", "EVALUATION_REPORT", "KNOWLEDGE_RECORD");
        assertThat(rows("""
                        select distinct c.table_name from audit.change c join audit.act a on a.id = c.act
                        where a.chain = ? and c.table_name like 'act_hi_%'""", key))
                .as("what the engine altered of what was over")
                .isEmpty();
    }

    @Test
    @Order(2)
    void leavesARecordThatIsWhatItsLogTells() {
        assertThat(rows(
                        "select d::text from unnest(string_to_array(?, ',')) key cross join lateral audit.differs(key) d",
                        String.join(",", PLAYED) + ",office"))
                .isEmpty();
    }

    /** Ordered by an administrator, made by the worker, stored: the figures are those frozen with each evaluation. */
    @Test
    @Order(2)
    void rollsAllUpWithTheFiguresOfTheirEvaluations() throws Exception {
        var year = PLAYED.get(0).substring(4, 8);
        var administrator = Browser.signedIn(port, "admin");
        var answer = administrator.post(
                "/camunda/api/app/document-orders",
                Map.of("kind", "ROLL_UP", "area", "00", "fiscalYear", Integer.valueOf(year)));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 202);
        var made =
                "/camunda/api/app/document-orders/" + answer.json().path("id").asText();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !administrator.get(made).json().path("documentId").isNull());

        var content = jdbc.sql("select content from document where id = ?::uuid")
                .param(administrator.get(made).json().path("documentId").asText())
                .query(byte[].class)
                .single();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var sheet = workbook.getSheet("โครงการ");
            var shown = new TreeMap<String, List<Double>>();
            for (int i = 3; i <= sheet.getLastRowNum(); i++) {
                var row = sheet.getRow(i);
                shown.put(
                        row.getCell(0).getStringCellValue(),
                        Stream.of(14, 17, 20, 21, 28, 32, 40, 43)
                                .map(column -> row.getCell(column).getNumericCellValue())
                                .toList());
            }
            assertThat(frozen(Integer.valueOf(year))).isNotEmpty().allSatisfy((key, figures) -> assertThat(shown)
                    .containsEntry(key, figures));
        }
    }

    private Map<String, List<Double>> frozen(int year) throws IOException {
        var all = new TreeMap<String, List<Double>>();
        for (var row :
                jdbc.sql("""
                        select p.key, e.indicators::text indicators from project p join evaluation e on e.project_key = p.key
                        where p.fiscal_year = ? and p.key = any(string_to_array(?, ',')) and e.status = 'APPROVED' and not exists (select from evaluation l
                            where l.project_key = p.key and l.status = 'APPROVED' and l.revision > e.revision)""").params(year, String.join(",", PLAYED)).query().listOfRows()) {
            var figures = new ObjectMapper().readTree((String) row.get("indicators"));
            all.put(
                    (String) row.get("key"),
                    Stream.of(
                                    "/practising/count",
                                    "/income/paired",
                                    "/income/baseline",
                                    "/income/endline",
                                    "/attendance/present",
                                    "/leadTime/kept/of",
                                    "/money/planned",
                                    "/money/spent")
                            .map(figure -> figures.at(figure).asDouble(-1))
                            .toList());
        }
        return all;
    }

    @Test
    @Order(3)
    void leavesNothingPersonalInTheEnginesTables() throws IOException {
        Set<String> planted = new TreeSet<>();
        for (var sample : samples().toList()) {
            var story = new ObjectMapper().readTree(sample);
            planted.addAll(texts(form(story, "registerHouseholds", "households"), "head"));
            planted.addAll(texts(form(story, "registerPeople", "people"), "name"));
            texts(form(story, "registerPeople", "people"), "phone").forEach(phone -> {
                planted.add(phone);
                planted.add(phone.replace("-", ""));
            });
            planted.addAll(unmistakable(texts(form(story, "registerHouseholds", "households"), "baselineIncome")));
            deeds(story, "visitHouseholds")
                    .map(deed -> texts(deed.path("form").path("visits").path("rows"), "income"))
                    .forEach(incomes -> planted.addAll(unmistakable(incomes)));
            planted.addAll(texts(form(story, "recordLessons", "lessons"), "responsible"));
        }
        planted.remove("null");
        var found = new TreeSet<String>();
        for (var table : rows("select tablename from pg_tables where tablename ~ ?", "^act_")) {
            for (var name : planted) {
                var hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
                if (jdbc.sql("select exists (select from %1$s where %1$s::text like :text or %1$s::text like :hex)"
                                .formatted(table))
                        .param("text", "%" + name + "%")
                        .param("hex", "%" + hex + "%")
                        .query(Boolean.class)
                        .single()) {
                    found.add(table + ": " + name);
                }
            }
        }
        assertThat(planted).hasSizeGreaterThan(90);
        assertThat(found).isEmpty();
    }

    /**
     * What only two households' rows held, health told in an obstacle and quoted in the evaluation included, is in no
     * column of any table once both are erased.
     */
    @Test
    @Order(4)
    void leavesNothingOfWhoWasErasedInAnyTable() throws IOException {
        var key = PLAYED.stream()
                .filter(each -> each.contains("-341401-"))
                .findFirst()
                .orElseThrow();
        var gone = jdbc.sql(
                        "select id from household where project_key = ? and house_number in ('131', '116') order by id")
                .param(key)
                .query(Long.class)
                .list();
        var values = told(key, true);
        var ofOthers = told(key, false);
        values.removeIf(value -> ofOthers.stream().anyMatch(other -> other.contains(value)));
        assertThat(values).contains("นางสำราญ หอมดอกจำปา", "ปวดหลังเมื่อนั่งทอนาน ทำได้ไม่เต็มวัน");
        assertThat(tablesWith(values)).contains("household", "obstacle", "evaluation", "personal");

        var manager = Browser.signedIn(port, "manager-3414");
        var administrator = Browser.signedIn(port, "admin");
        for (var household : gone) {
            assertThat(manager.post(
                                    "/camunda/api/app/privacy/projects/" + key + "/subjects/household/" + household
                                            + "/erasure",
                                    Map.of("reason", "ยื่นคำขอด้วยตนเองที่อำเภอ"))
                            .status())
                    .isEqualTo(204);
            var wish = jdbc.sql("select id from erasure where subject_id = ? and status = 'REQUESTED'")
                    .param(household)
                    .query(Long.class)
                    .single();
            var decided = administrator.post(
                    "/camunda/api/app/privacy/erasures/" + wish, Map.of("erase", true, "comment", "ครบถ้วนตามกฎหมาย"));
            assertThat(decided.status()).as(decided.body()).isEqualTo(204);
        }

        assertThat(tablesWith(values)).isEmpty();
        assertThat(rows("select what from audit.verify(?)", key)).isEmpty();
        assertThat(rows(
                        "select d.table_name || ' ' || coalesce(d.column_name, '') || d.what from audit.differs(?) d",
                        key))
                .isEmpty();
        assertThat(rows("select erased_why from document where project_key = ? and kind = 'KNOWLEDGE_RECORD'", key))
                .isNotEmpty()
                .doesNotContainNull();
    }

    /** Words in personal columns of rows that are about the two households, or about others. */
    private Set<String> told(String key, boolean theirs) {
        return new TreeSet<>(jdbc.sql("""
                        with two as (select id from household where project_key = :key and house_number in ('131', '116')),
                            row as (
                                select 'household' as table, to_jsonb(t) row, id in (select id from two) theirs
                                  from household t where project_key = :key
                                union all select 'visit', to_jsonb(t), household_id in (select id from two)
                                  from visit t where project_key = :key
                                union all select 'attendance', to_jsonb(t), household_id in (select id from two)
                                  from attendance t join activity a on a.id = activity_id where a.project_key = :key
                                union all select 'household_result', to_jsonb(t), household_id in (select id from two)
                                  from household_result t where project_key = :key
                                union all select 'obstacle', to_jsonb(t), not exists (
                                    select from obstacle_household h where h.obstacle_id = t.id
                                      and h.household_id not in (select id from two))
                                  from obstacle t where project_key = :key)
                        select distinct v.value from row r
                        join audit.logged_column c on c.table_name = r.table and c.mark = 'personal'
                        cross join lateral (select r.row ->> c.column_name) v (value)
                        where length(v.value) > 5 and v.value ~ '[ก-๎]' and (r.theirs = :theirs or not :theirs and
                            c.column_name in ('advice', 'advice_reason'))""")
                .param("key", key)
                .param("theirs", theirs)
                .query(String.class)
                .list());
    }

    /** Tables that hold one of the values in some column, whatever the catalogue says there is; files apart. */
    private List<String> tablesWith(Set<String> values) {
        var patterns = values.stream()
                .flatMap(value -> Stream.of(value, HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8))))
                .map(value -> "%" + value + "%")
                .toArray(String[]::new);
        return jdbc.sql("""
                        select format('select %L where exists (select from %I.%I where concat_ws('' '', %s) like any (:values))',
                            table_name, table_schema, table_name, string_agg(format('%I::text', column_name), ', '))
                        from information_schema.columns join pg_tables on (schemaname, tablename) = (table_schema, table_name)
                        where table_schema in ('public', 'audit') and (data_type in ('text', 'character varying', 'jsonb',
                            'ARRAY', 'USER-DEFINED') or data_type = 'bytea' and table_name like 'act_%')
                        group by table_schema, table_name""").query(String.class).list().stream()
                .flatMap(table -> jdbc.sql(table).param("values", patterns).query(String.class).list().stream())
                .toList();
    }

    /** Incomes with satang: a round number of baht may stand in an engine table for something else. */
    private static List<String> unmistakable(List<String> incomes) {
        return incomes.stream()
                .filter(income -> income.matches("\\d+\\.\\d{2}"))
                .toList();
    }

    private static Stream<JsonNode> deeds(JsonNode story, String task) {
        return StreamSupport.stream(story.path("deeds").spliterator(), false)
                .filter(deed -> deed.path("task").asText().equals(task));
    }

    private static JsonNode form(JsonNode story, String task, String table) {
        return deeds(story, task).findFirst().orElseThrow().path("form").path(table);
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }

    private String one(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(String.class).single();
    }

    private List<String> rows(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(String.class).list();
    }
}
