package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.SammachipTest;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was changed while the triggers were off leaves a chain that holds, and a record that is not what it tells. */
@SammachipTest
class RecordBesideLogTests {

    private static final String HOUSEHOLD = """
            insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                baseline_income, occupation, version)
            values ('%s', '%d', 'นายทดสอบ', 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 0)""";

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    ProjectKey project;

    @BeforeEach
    void changeThisAndThat() {
        project = people.asOfficer().registered();
        jdbc.sql(HOUSEHOLD.formatted(project, 1)).update();
        jdbc.sql(HOUSEHOLD.formatted(project, 2)).update();
        jdbc.sql("update household set baseline_income = 5500.5 where house_number = '1'")
                .update();
        assertThat(differences(project.value())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update household set baseline_income = 1 where house_number = '1'|household baseline_income ALTERED",
                "update household set head = 'นายอื่น' where house_number = '2'|household head ALTERED",
                "update household set override_reason = 'x' where house_number = '2'|household override_reason ALTERED",
                "update project set ended_at = now()|project ended_at ALTERED",
                "delete from household where house_number = '2'|household - REMOVED",
            })
    void tellWhatWasChangedUnseen(String sql, String difference) {
        assertThat(differencesAfter(sql, project.value())).containsExactly(difference);
    }

    @Test
    void tellOfARowThatCameUnseen() {
        assertThat(differencesAfter(HOUSEHOLD.formatted(project, 3), project.value()))
                .containsExactly("household - ADDED");
    }

    @Test
    void tellOfARowThatCameBackUnseen() {
        jdbc.sql("delete from household where house_number = '2'").update();
        assertThat(differences(project.value())).isEmpty();
        assertThat(differencesAfter(HOUSEHOLD.formatted(project, 2), project.value()))
                .containsExactly("household - ADDED");
    }

    @Test
    void tellOfRightsThatWereGivenUnseen() {
        jdbc.sql("insert into act_id_group (id_) values ('unseen')").update();
        assertThat(differencesAfter(
                        "insert into act_id_user (id_) values ('ghost')"
                                + "; insert into act_id_membership values ('ghost', 'unseen')",
                        "office"))
                .contains("act_id_user - ADDED", "act_id_membership - ADDED");
    }

    @Test
    void areStillOneWhenPersonalContentWasErased() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update project set status = 'CLOSED'").update();
            jdbc.sql("update household set head = '-'").update();
            jdbc.sql("reset role").update();
            jdbc.sql("""
                            select audit.forget('x', array_agg(act), array_agg(line)) from audit.change
                            where table_name = 'household'""").query(Integer.class).single();
            jdbc.sql("set role sammachip_app").update();
        });
        assertThat(differences(project.value())).isEmpty();
    }

    private List<String> differences(String chain) {
        return jdbc.sql("select concat_ws(' ', table_name, coalesce(column_name, '-'), what) from audit.differs(?)")
                .param(chain)
                .query(String.class)
                .list();
    }

    private List<String> differencesAfter(String sql, String chain) {
        return transaction.execute(status -> {
            DatabaseOwner.run(jdbc, sql);
            status.setRollbackOnly();
            return differences(chain);
        });
    }
}
