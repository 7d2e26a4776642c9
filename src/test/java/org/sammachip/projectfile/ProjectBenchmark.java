package org.sammachip.projectfile;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.Country;
import org.sammachip.DatabaseOwner;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what searching and opening a project's file cost beside 23,589 projects with 20 households each, a year of the
 * whole country; not part of the suite. {@code mvn test -Dtest=ProjectBenchmark}.
 */
@SammachipTest
class ProjectBenchmark {

    private static final int PROJECTS = 23_589;
    private static final int TURNS = 30;

    @Autowired
    ProjectFileController projects;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void printsWhatSearchAndFileCost() {
        DatabaseOwner.unlogged(jdbc, () -> Country.insert(jdbc, PROJECTS));
        var file = people.asOfficer().register().value();
        villageLife(file);
        DatabaseOwner.run(jdbc, "analyze");
        var district = new String[] {"3414"};
        var province = codes("province_code = '34'");
        var country = codes("true");
        for (var q : new String[] {"", "หนอง", "ปิ่น 17", "SMC-2570-3414", "ไม่มีใครชื่อนี้"}) {
            people.as("officer", Role.OFFICER, district);
            print("district  “" + q + "”", () -> projects.search(new ProjectSearch.Asked(q, null, null, 0)));
            people.as("province", Role.PROVINCE_MANAGER, province);
            print("province  “" + q + "”", () -> projects.search(new ProjectSearch.Asked(q, null, null, 0)));
            people.as("auditor", Role.AUDITOR, country);
            print("country   “" + q + "”", () -> projects.search(new ProjectSearch.Asked(q, null, null, 0)));
        }
        people.asOfficer();
        print("file of 20 households, 12 rounds, 8 activities", () -> projects.file(file));
    }

    private static void print(String what, Runnable task) {
        task.run();
        var millis = IntStream.range(0, TURNS)
                .mapToDouble(turn -> {
                    var start = System.nanoTime();
                    task.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "%-50s median %6.1f ms, slowest %6.1f ms%n",
                what, millis[TURNS / 2], Arrays.stream(millis).max().orElse(0));
    }

    private String[] codes(String where) {
        return jdbc.sql("select code from district where " + where)
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private void villageLife(String key) {
        jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                            baseline_income, occupation, version)
                        select ?, n::text, 'นางใจ ดี' || n, 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 1
                        from generate_series(1, 20) n""").param(key).update();
        jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, told_on,
                            told_how, cost, version)
                        select ?, 'TRAINING', 'ทอเสื่อกก ' || n, date '2027-01-05' + n * 7, 'ศาลากลางบ้าน', 6, 5000, 'HELD',
                            date '2027-01-01' + n * 7, '{LINE}', 4800, 1 from generate_series(1, 8) n""").param(key).update();
        jdbc.sql("""
                        insert into attendance (activity_id, household_id, presence)
                        select a.id, h.id, 'PRESENT' from activity a join household h on h.project_key = a.project_key
                        where a.project_key = ?""").param(key).update();
        jdbc.sql("""
                        insert into follow_up_round (project_key, round, planned_on, visited_on, status)
                        select ?, n, date '2027-02-01' + n * 14, date '2027-02-01' + n * 14, 'VISITED'
                        from generate_series(1, 12) n""").param(key).update();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, practises, income, encouragement)
                        select r.project_key, r.round, h.id, 'VISITED', true, 5000 + r.round * 50, 'ให้กำลังใจ'
                        from follow_up_round r join household h on h.project_key = r.project_key
                        where r.project_key = ?""").param(key).update();
    }
}
