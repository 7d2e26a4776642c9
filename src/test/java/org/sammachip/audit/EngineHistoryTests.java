package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's history of what is over is not altered unseen. */
@SammachipTest
class EngineHistoryTests {

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identities;

    ProjectKey project;

    @BeforeEach
    void aCaseWhoseFirstStepIsOver() {
        project = people.asOfficer().register();
        var guidelines = jdbc.sql("select json_agg(id)::text from guideline where fiscal_year = 2570")
                .query(String.class)
                .single();
        people.complete("acknowledgeGuidelines", "{\"acknowledged\": %s, \"note\": \"-\"}".formatted(guidelines));
    }

    @Test
    void theEngineItselfAltersNothingThatIsOver() {
        var started = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.value())
                .rootProcessInstances()
                .singleResult();
        runtime.deleteProcessInstance(started.getId(), "cancelled");

        assertThat(altered()).isZero();
    }

    @Test
    void whoTurnsBackTheEndOfATaskIsWrittenDownInItsProject() {
        identities.clearAuthentication();
        jdbc.sql("""
                        update act_hi_taskinst set end_time_ = end_time_ - interval '3 days'
                        where task_def_key_ = 'acknowledgeGuidelines'""").update();

        assertThat(newest())
                .contains(
                        entry("chain", project.value()),
                        entry("table_name", "act_hi_taskinst"),
                        entry("operation", "U"),
                        entry("facts", "{end_time_}"));
        assertThat(byHand()).contains("ประวัติงาน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"act_hi_op_log", "act_hi_taskinst", "act_hi_actinst", "act_hi_procinst"})
    void whatIsDeletedIsWrittenDown(String table) {
        int gone = jdbc.sql("delete from " + table + " where proc_inst_id_ is not null")
                .update();

        assertThat(gone).isPositive();
        assertThat(altered()).isEqualTo(gone);
        assertThat(newest()).contains(entry("chain", project.value()), entry("operation", "D"));
    }

    @Test
    void anAdministratorWhoDeletesTheHistoryOfACaseIsNamed() {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.value())
                .rootProcessInstances()
                .singleResult();
        runtime.deleteProcessInstance(running.getId(), "cancelled");
        people.as("admin", Role.ADMINISTRATOR);

        history.deleteHistoricProcessInstance(running.getId());

        assertThat(newest()).contains(entry("operation", "D"), entry("person", "admin"));
    }

    @Test
    void whoHidesACaseFromItsHistoryIsWrittenDownInItsProject() {
        jdbc.sql("update act_hi_procinst set business_key_ = 'gone' where business_key_ = ?")
                .param(project.value())
                .update();

        assertThat(newest())
                .contains(
                        entry("chain", project.value()),
                        entry("table_name", "act_hi_procinst"),
                        entry("facts", "{business_key_}"));
    }

    @Test
    void whoAltersADeployedModelIsWrittenDown() {
        var model = "deployment_id_ is not null and name_ like '%01-study-guidelines.bpmn'";
        jdbc.sql("update act_ge_bytearray set bytes_ = bytes_ || '\\x20' where " + model)
                .update();
        assertThat(newest()).contains(entry("chain", "office"), entry("facts", "{bytes_}"));

        jdbc.sql("update act_ge_bytearray set bytes_ = substr(bytes_, 1, length(bytes_) - 1) where " + model)
                .update();
        assertThat(newest()).contains(entry("table_name", "act_ge_bytearray"), entry("facts", "{bytes_}"));
    }

    @Test
    void nobodyMakesItsTimeComeFirst() {
        jdbc.sql("update act_hi_taskinst set removal_time_ = '2020-01-01'").update();

        assertThat(newest()).contains(entry("facts", "{removal_time_}"));
    }

    @Test
    void theEnginesOwnCleanUpIsNoAlteration() {
        jdbc.sql("update act_hi_op_log set removal_time_ = now() - interval '1 day'")
                .update();
        var before = altered();

        jdbc.sql("delete from act_hi_op_log where removal_time_ < now()").update();

        assertThat(altered()).isEqualTo(before);
    }

    private long altered() {
        return jdbc.sql(
                        "select count(*) from audit.change where table_name like 'act\\_hi\\_%' or table_name = 'act_ge_bytearray'")
                .query(Long.class)
                .single();
    }

    private String byHand() {
        return jdbc.sql("select what from finding_by_hand order by act desc limit 1")
                .query(String.class)
                .single();
    }

    private Map<String, Object> newest() {
        return jdbc.sql("""
                        select a.chain, a.person, c.table_name, c.operation, array(select jsonb_object_keys(c.facts))::text facts
                        from audit.change c join audit.act a on a.id = c.act order by c.act desc, c.line desc limit 1""").query().singleRow();
    }
}
