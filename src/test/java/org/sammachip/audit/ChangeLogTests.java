package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.PlanForms;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** The database writes down every change, whoever makes it. */
@SammachipTest
class ChangeLogTests {

    /** Tables whose changes nobody will ask for, and why. */
    private static final Map<String, String> UNLOGGED = Map.of(
            "draft", "what is typed counts when it is sent",
            "document_thumbnail", "made again from the photo at will",
            "worker_attempt", "what workers count among themselves",
            "rehearsal_clock", "no rehearsal proves anything",
            "sign_in_seal", "made once, by the migration",
            "sign_in_guess", "refused sign-ins stand in the access log",
            "sign_in_device", "sign-ins stand in the access log",
            "spring_session", "sign-ins stand in the access log",
            "spring_session_attributes", "the same",
            "flyway_schema_history", "the owner's");

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IdentityService identities;

    @Autowired
    DataSource database;

    ProjectKey project;

    @BeforeEach
    void register() {
        project = people.asOfficer().registered();
    }

    @Test
    void aSubmittedFormIsOneActOfThePersonInItsTaskAndStep() {
        var step = people.step("definePlan", project);
        people.complete("draftPlan", PlanForms.plan());

        var act = newestAct();
        assertThat(act)
                .contains(
                        entry("person", "officer3414"),
                        entry("task", "draftPlan"),
                        entry("activity", "draftPlan"),
                        entry("step", "definePlan"),
                        entry("instance_id", step.getId()),
                        entry("db_user", "postgres"));
        assertThat(act.get("task_id")).isNotNull();
        assertThat(act.get("at").toString()).startsWith("2026-10-05 09:00:00");
        assertThat(jdbc.sql("select distinct table_name from audit.change where act = ?")
                        .param(act.get("id"))
                        .query(String.class)
                        .list())
                .contains("plan", "plan_material", "farming_season", "activity");
    }

    @Test
    void aStepCalledByTheMapIsNamedThoughItsModelsRunDeepBelow() {
        people.register(CaseDriver.registration(9));
        assertThat(newestAct()).contains(entry("step", "communityProject"), entry("person", "officer3414"));

        var guidelines = jdbc.sql("select json_agg(id)::text from guideline where fiscal_year = 2570")
                .query(String.class)
                .single();
        people.complete("acknowledgeGuidelines", "{\"acknowledged\": %s, \"note\": \"-\"}".formatted(guidelines));

        assertThat(newestAct()).contains(entry("step", "studyGuidelines"), entry("task", "acknowledgeGuidelines"));
    }

    @Test
    void aChangeTellsFromAndToOfWhatChangedAlone() {
        jdbc.sql("update project set budget = 120000, version = version + 1 where key = ?")
                .param(project.value())
                .update();

        assertThat(newestLine())
                .contains(
                        entry("table_name", "project"),
                        entry("operation", "U"),
                        entry("row_key", "{\"key\": \"" + project.value() + "\"}"),
                        entry("facts", "{\"budget\": [100000.00, 120000.00]}"));
    }

    @Test
    void changesOfSeveralProjectsInOneStatementAreWrittenDownInEach() {
        var other = people.registered(2570, 8);

        jdbc.sql("update project set budget = budget + 1").update();

        assertThat(jdbc.sql("select chain from audit.act order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(project.value(), other.value());
    }

    @Test
    void whatBelongsToAnActivityIsWrittenDownInItsProject() {
        long activity = jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, version)
                        values (?, 'FORUM', 'เวที', '2027-01-08', 'ศาลา', 3, 0, 'PLANNED', 0) returning id""").param(project.value()).query(Long.class).single();

        jdbc.sql("insert into question (activity_id, question, answer) values (?, 'ทำไม', 'เพราะ')")
                .param(activity)
                .update();

        assertThat(newestAct()).contains(entry("chain", project.value()));
        assertThat(newestLine()).contains(entry("table_name", "question"));
    }

    @Test
    void whatIsDeletedTogetherWithItsActivityIsWrittenDownInItsProjectToo() {
        jdbc.sql("""
                        with a as (insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status,
                                version)
                            values (?, 'FORUM', 'เวที', '2027-01-08', 'ศาลา', 3, 0, 'PLANNED', 0) returning id)
                        insert into question (activity_id, question, answer) select id, 'ทำไม', 'เพราะ' from a""").param(project.value()).update();

        jdbc.sql("with q as (delete from question) delete from activity").update();

        assertThat(jdbc.sql("select distinct chain from audit.act")
                        .query(String.class)
                        .list())
                .containsExactly(project.value());
        assertThat(jdbc.sql("select table_name from audit.change where operation = 'D' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("activity", "question");
    }

    @Test
    void whatIsPersonalStandsApart() {
        household("12/3", "นายสมชาย ใจดี");

        assertThat(newestLine().get("facts").toString()).doesNotContain("สมชาย", "12/3", "1970");
        assertThat(jdbc.sql("select content::text from audit.personal")
                        .query(String.class)
                        .single())
                .contains("นายสมชาย ใจดี", "12/3", "1970");
    }

    @Test
    void aPasswordIsNeverWrittenDownButThatItChangedIs() {
        var somebody = identities.newUser("somebody3414");
        somebody.setPassword("a-good-first-password");
        identities.saveUser(somebody);
        try {
            var known = identities.createUserQuery().userId("somebody3414").singleResult();
            known.setPassword("a-good-second-password");
            identities.saveUser(known);
        } finally {
            identities.deleteUser("somebody3414");
        }

        assertThat(newestAct()).contains(entry("chain", "office"));
        assertThat(jdbc.sql("select facts ->> 'pwd_' from audit.change where table_name = 'act_id_user' order by act")
                        .query(String.class)
                        .list())
                .containsExactly("[null, \"•••\"]", "[\"•••\", \"•••\"]", "[\"•••\", null]");
    }

    @Test
    void aFilesContentIsWrittenDownAsItsSha256() {
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        values (gen_random_uuid(), ?, 'PHOTO', 'a.jpg', 'image/jpeg', 3, repeat('0', 64), 'abc', 'x', now())""").param(project.value()).update();

        assertThat(newestLine().get("facts").toString())
                .contains("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .doesNotContain("616263");
    }

    @Test
    void sqlByHandIsWrittenDownWithTheDatabasesUserAndNoPerson() throws SQLException {
        try (var byHand = database.unwrap(DataSource.class).getConnection();
                var statement =
                        byHand.unwrap(org.postgresql.jdbc.PgConnection.class).createStatement()) {
            statement.execute("update project set village_name = 'บ้านอื่น'");
        }

        assertThat(newestAct()).contains(entry("person", null), entry("task", null), entry("db_user", "postgres"));
        assertThat(newestLine()).contains(entry("facts", "{\"village_name\": [\"บ้านทดสอบ\", \"บ้านอื่น\"]}"));
    }

    @Test
    void whatAWorkerBringsBelongsToTheActivityThatAskedForIt() {
        DatabaseOwner.run(jdbc, """
                insert into act_ru_ext_task (id_, rev_, priority_, proc_def_key_, proc_inst_id_, act_id_)
                values ('e1', 1, 0, 'evaluate', 'i1', 'printReport')""");
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("externalTaskId", "e1"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            people.as("worker", Role.WORKER);
            jdbc.sql("update project set budget = 1").update();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        assertThat(newestAct())
                .contains(
                        entry("person", "worker"),
                        entry("step", "evaluate"),
                        entry("instance_id", "i1"),
                        entry("activity", "printReport"));
    }

    @Test
    void whoSignedInIsForgottenWithTheConnection() {
        people.asManager();
        jdbc.sql("update project set budget = 1").update();
        assertThat(newestAct()).contains(entry("person", "manager3414"));

        identities.clearAuthentication();
        for (int i = 0; i < 3; i++) {
            jdbc.sql("update project set budget = budget + 1").update();
            assertThat(newestAct()).contains(entry("person", null));
        }
    }

    @Test
    void anUpdateThatChangesNothingLeavesNoTrace() {
        int before = acts();

        jdbc.sql("update project set budget = budget, version = version + 1").update();
        jdbc.sql("update project set budget = 1 where key = 'none'").update();

        assertThat(acts()).isEqualTo(before);
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        int before = acts();

        transaction.executeWithoutResult(status -> {
            household("1", "ก");
            status.setRollbackOnly();
        });
        assertThat(acts()).isEqualTo(before);

        transaction.executeWithoutResult(status -> {
            var savepoint = status.createSavepoint();
            household("2", "ข");
            status.rollbackToSavepoint(savepoint);
            household("3", "ค");
        });
        assertThat(acts()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select content ->> 'house_number' from audit.personal")
                        .query(String.class)
                        .single())
                .contains("3");
        assertThat(faults()).isEmpty();
    }

    @Test
    void peopleWorkOnOneProjectSideBySide() throws Exception {
        int before = acts();
        var together = new CyclicBarrier(4);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var works = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> {
                        for (int k = 0; k < 5; k++) {
                            together.await(20, TimeUnit.SECONDS);
                            var number = i + "/" + k;
                            transaction.executeWithoutResult(status -> {
                                household(number, "ก");
                                jdbc.sql("insert into guideline (fiscal_year, title, edition) values (2570, ?, 'x')")
                                        .param(number)
                                        .update();
                            });
                        }
                        return null;
                    }))
                    .toList();
            for (var work : works) {
                work.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
            DatabaseOwner.run(jdbc, "delete from guideline where edition = 'x'");
        }
        assertThat(acts()).isEqualTo(before + 40);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aRestoredDatabaseWhoseTransactionsAreCountedAnewDoesNotMixActs() {
        transaction.executeWithoutResult(status -> {
            DatabaseOwner.run(jdbc, "update audit.act set tx = pg_current_xact_id()");
            household("1", "ก");
        });

        assertThat(jdbc.sql("select count(*) from audit.change where act = ?")
                        .param(newestAct().get("id"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(newestAct().get("seq"))
                .isEqualTo(jdbc.sql("select count(*) from audit.act where chain = ?")
                        .param(project.value())
                        .query(Long.class)
                        .single());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.act set person = 'x'",
                "delete from audit.act",
                "insert into audit.act (chain, at, written_at, db_user, tx) values ('x', now(), now(), 'x', '1')",
                "update audit.change set facts = '{}'",
                "delete from audit.change",
                "insert into audit.change values (1, 99, 'x', '{}', 'I', '{}', null)",
                "update audit.personal set content = '{}'",
                "delete from audit.personal",
                "update audit.chain set length = 0",
                "delete from audit.chain",
                "update audit.access set kind = 'x'",
                "delete from audit.access",
                "insert into audit.access values (1, 'READ', null, null, '{}')",
                "delete from audit.published_head",
                "truncate audit.change",
                "truncate goal",
                "alter table goal disable trigger all",
                "set session_replication_role = replica",
                "select audit.begin('x')",
                "drop function audit.seal cascade"
            })
    void theServiceMayNotAlterWhatIsWrittenDown(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("42501"));
    }

    @Test
    void notEvenTheOwnerTruncatesOrDeletesByMistake() {
        for (var sql : List.of("truncate goal", "delete from audit.change", "update audit.act set person = 'x'")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        jdbc.sql("reset role").update();
                        jdbc.sql(sql).update();
                    }))
                    .rootCause()
                    .hasMessageContaining("is refused");
        }
    }

    @Test
    void aMarkThatAMigrationGivesHoldsFromThenOn() {
        transaction.executeWithoutResult(status -> {
            DatabaseOwner.run(jdbc, """
                    comment on column goal.goal is 'เป้าหมาย [personal]';
                    do 'begin perform audit.attach_again(); end'""");

            jdbc.sql("insert into goal (project_key, goal, measure) values (?, 'ยายปิ่นมีรายได้', 'บาท')")
                    .param(project.value())
                    .update();

            assertThat(newestLine().get("facts").toString()).contains("บาท").doesNotContain("ยายปิ่น");
            status.setRollbackOnly();
        });
    }

    @Test
    void theMarksOfEveryTableAreThoseOfItsComments() {
        assertThat(jdbc.sql("""
                        select t.tgrelid::regclass::text from pg_trigger t
                        where t.tgname in ('audit_insert', 'audit_update', 'audit_delete') and t.tgnargs > 0
                          and encode(t.tgargs, 'escape') <> array_to_string(audit.arguments(t.tgrelid::regclass,
                              split_part(encode(t.tgargs, 'escape'), '\\000', 1)), '\\000') || '\\000'""").query(String.class).list()).isEmpty();
    }

    @Test
    void everyTableIsLoggedOrSaysWhyNot() {
        var tables = jdbc.sql("""
                        select tablename from pg_tables
                        where schemaname = 'public' and tablename !~ '^act_'
                          and tablename not in (select table_name from audit.logged_column)""").query(String.class).list();

        assertThat(tables).containsExactlyInAnyOrderElementsOf(UNLOGGED.keySet());
    }

    @Test
    void everyColumnOfALoggedTableIsNamedInThaiAndItsMarkIsKnown() {
        assertThat(jdbc.sql("""
                        select table_name || '.' || column_name from audit.logged_column
                        where coalesce(label, '') !~ '[ก-๙]' and label is distinct from 'SHA-256'
                           or mark not in ('personal', 'secret', 'bulk', 'unlogged')""").query(String.class).list())
                .as("columns without `comment on column`, see V131")
                .isEmpty();
        assertThat(jdbc.sql(
                                "select distinct table_name from audit.logged_column where obj_description(table_name::regclass) is null")
                        .query(String.class)
                        .list())
                .as("tables without `comment on table`")
                .isEmpty();
    }

    private void household(String houseNumber, String head) {
        jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                            baseline_income, occupation, version)
                        values (?, ?, ?, 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 0)""").params(project.value(), houseNumber, head).update();
    }

    private Map<String, Object> newestAct() {
        return jdbc.sql("select * from audit.act order by id desc limit 1")
                .query()
                .singleRow();
    }

    private Map<String, Object> newestLine() {
        return jdbc.sql("""
                        select act, table_name, row_key::text, operation::text, facts::text from audit.change
                        order by act desc, line desc limit 1""").query().singleRow();
    }

    private int acts() {
        return jdbc.sql("select count(*) from audit.act").query(Integer.class).single();
    }

    private List<String> faults() {
        return jdbc.sql("select v::text from audit.verify() v")
                .query(String.class)
                .list();
    }
}
