package org.sammachip.audit.finding;

import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.Country;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what each finding costs of a year of the whole country: 23,589 closed projects with 20 households, an activity,
 * a round of visits and 30 completed tasks each. Not part of the suite. {@code mvn test -Dtest=FindingBenchmark}.
 */
@SammachipTest
class FindingBenchmark {

    private static final int PROJECTS = 23_589;

    @Autowired
    FindingController findings;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void printsWhatEachFindingCosts() {
        Country.insert(jdbc, PROJECTS);
        life();
        jdbc.sql("analyze").update();
        people.as("admin", Role.ADMINISTRATOR);
        for (var area : new String[] {"00", "34", "3414"}) {
            for (var finding : Finding.values()) {
                long start = System.nanoTime();
                var page = findings.rows(finding.id(), 2570, area, null);
                long rows = System.nanoTime();
                long count = findings.all(2570, area).stream()
                        .filter(one -> one.id().equals(finding.id()))
                        .findFirst()
                        .orElseThrow()
                        .count();
                System.out.printf(
                        "finding %-22s of %-4s: page of %2d %5.0f ms; count %,9d, all counts %5.0f ms%n",
                        finding.id(),
                        area,
                        page.rows().size(),
                        (rows - start) / 1e6,
                        count,
                        (System.nanoTime() - rows) / 1e6);
            }
        }
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
