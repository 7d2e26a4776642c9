package org.sammachip.audit.finding;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.Country;
import org.sammachip.DatabaseOwner;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what each finding costs of a year of the whole country: 23,589 projects with 20 households, an activity, a round
 * of visits, 30 completed tasks and 20 acts of the change log with five lines each; and what publishing and verifying all
 * their chains costs. Not part of the suite. {@code mvn test -Dtest=FindingBenchmark}.
 */
@SammachipTest
class FindingBenchmark {

    private static final int PROJECTS = 23_589;

    @Autowired
    FindingDesk findings;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void printsWhatEachFindingCosts() {
        DatabaseOwner.unlogged(jdbc, () -> {
            Country.insert(jdbc, PROJECTS);
            life();
        });
        log();
        DatabaseOwner.run(jdbc, "analyze");
        people.moveTo(LocalDate.of(2027, 9, 15)).as("admin", Role.ADMINISTRATOR);
        for (var area : List.of("00", "34", "3414")) {
            var asked = new Asked(2570, area);
            for (var finding : Finding.values()) {
                long start = System.nanoTime();
                long count = findings.count(finding, asked);
                long counted = System.nanoTime();
                int rows = findings.rows(finding, asked, null).rows().size();
                System.out.printf(
                        "%-22s of %-4s: %,9d, counted in %6.0f ms, first %2d rows in %6.0f ms%n",
                        finding.id(), area, count, (counted - start) / 1e6, rows, (System.nanoTime() - counted) / 1e6);
            }
        }
        print("publishing the heads", "select audit.publish()::text");
        print("verifying a chain", "select count(*)::text from audit.faults((select min(key) from project))");
        print("verifying all chains", "select count(*)::text from audit.verify()");
    }

    private void print(String what, String sql) {
        long start = System.nanoTime();
        var answer = jdbc.sql(sql).query(String.class).single();
        System.out.printf("%s: %s, %.1f s%n", what, answer, (System.nanoTime() - start) / 1e9);
    }

    /** Twenty acts a project; five draft the plan's materials, one changes them after the approval. */
    private void log() {
        DatabaseOwner.run(jdbc, """
                insert into audit.act (chain, at, written_at, person, db_user, instance_id, tx, seq, previous, hash)
                select key, timestamptz '2026-10-01' + n * interval '10 days', now(), 'officer3414', session_user, 'i', '1', n,
                    '\\x00', '\\x00'
                from project, generate_series(1, 20) n;
                insert into audit.change (act, line, table_name, row_key, operation, facts)
                select id, 1, case when seq < 6 or seq = 20 then 'plan_material' else 'goal' end,
                    jsonb_build_object('id', id), case when seq = 20 then 'U' else 'I' end, '{"quantity": [1, 2]}'
                from audit.act where instance_id = 'i';
                insert into audit.change (act, line, table_name, row_key, operation, facts)
                select id, line, 'attendance', jsonb_build_object('activity_id', id, 'household_id', line), 'I',
                    '{"presence": [null, "PRESENT"]}'
                from audit.act, generate_series(2, 5) line where instance_id = 'i';
                insert into audit.chain select key, 20, '\\x00', now() from project;
                insert into plan (project_key, status, author, submitted_at, decided_by, decided_at, first_round_on,
                    round_interval_days, rounds, version)
                select key, 'APPROVED', 'officer3414', '2027-01-01', 'manager3414', '2027-01-02', '2027-03-01', 30, 1, 1
                from project""");
    }

    private void life() {
        jdbc.sql("update project set status = 'CLOSED', ended_at = '2027-09-01' where village_number % 2 = 0")
                .update();
        jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, told_on,
                            told_how, cost, recorded_at, version)
                        select key, 'TRAINING', 'ทอเสื่อกก', date '2027-01-12', 'ศาลากลางบ้าน', 6, 5000, 'HELD',
                            date '2027-01-05', '{LINE}', 4800, '2027-01-12', 1 from project""").update();
        jdbc.sql("""
                        insert into attendance (activity_id, household_id, presence)
                        select a.id, h.id, 'PRESENT' from activity a join household h using (project_key)""").update();
        jdbc.sql("""
                        insert into follow_up_round (project_key, round, planned_on, told_on, visited_on, status)
                        select key, 1, date '2027-02-01', date '2027-01-20', date '2027-02-01', 'VISITED' from project""").update();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, practises, income, encouragement)
                        select project_key, 1, id, 'VISITED', true, 5000 + id % 17, 'ให้กำลังใจ' from household""").update();
        jdbc.sql("""
                        insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_,
                            start_time_, end_time_, state_)
                        select key, key, key, 'holdForum', 'holdForum:1', '2027-01-01', '2027-02-01', 'COMPLETED'
                        from project""").update();
        jdbc.sql("""
                        insert into act_hi_taskinst (id_, task_def_key_, proc_inst_id_, name_, assignee_, start_time_,
                            end_time_, delete_reason_)
                        select key || n, 'draftPlan', key, 'จัดทำแผน', 'officer3414', '2026-10-01',
                            timestamp '2026-10-01' + n * interval '9 days 3 hours', 'completed'
                        from project, generate_series(1, 30) n""").update();
    }
}
