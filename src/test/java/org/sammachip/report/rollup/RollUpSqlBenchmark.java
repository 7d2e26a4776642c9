package org.sammachip.report.rollup;

import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sammachip.Country;
import org.sammachip.DatabaseOwner;
import org.sammachip.SammachipTest;
import org.sammachip.project.evaluation.Indicators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what reading the roll-up of a country costs the server: 23,589 projects with 20 households, an activity that all
 * were invited to and a round of visits each; half of them evaluated. Not part of the suite.
 * {@code mvn test -Dtest=RollUpSqlBenchmark}.
 */
@SammachipTest
class RollUpSqlBenchmark {

    private static final int PROJECTS = 23_589;
    private static final int TURNS = 3;

    @Autowired
    RollUps rollUps;

    @Autowired
    JdbcClient jdbc;

    @Test
    void printsWhatReadingCosts() throws Exception {
        DatabaseOwner.unlogged(jdbc, () -> Country.insert(jdbc, PROJECTS));
        DatabaseOwner.unlogged(jdbc, this::life);
        DatabaseOwner.run(jdbc, "analyze");
        for (var area : List.of("00", "34", "3414")) {
            for (int turn = 1; turn <= TURNS; turn++) {
                print(new RollUpArea(area, area), turn);
            }
        }
    }

    private void print(RollUpArea area, int turn) throws Exception {
        var sink = new Counting();
        long start = System.nanoTime();
        rollUps.write(area, 2570, "", sink);
        System.out.printf(
                "read model of area %-4s turn %d: %6.0f ms, first bytes after %5.0f ms, %.1f MB%n",
                area.code(), turn, (System.nanoTime() - start) / 1e6, (sink.first - start) / 1e6, sink.bytes / 1e6);
    }

    private static final class Counting extends OutputStream {
        private long bytes;
        private long first;

        @Override
        public void write(int b) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) {
            first = bytes == 0 ? System.nanoTime() : first;
            bytes += length;
        }
    }

    private void life() {
        jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, told_on,
                            told_how, cost, version)
                        select key, 'TRAINING', 'ทอเสื่อกก', date '2027-01-12', 'ศาลากลางบ้าน', 6, 5000, 'HELD',
                            date '2027-01-05', '{LINE}', 4800, 1 from project""").update();
        jdbc.sql("""
                        insert into attendance (activity_id, household_id, presence)
                        select a.id, h.id, 'PRESENT' from activity a join household h using (project_key)""").update();
        jdbc.sql("""
                        insert into follow_up_round (project_key, round, planned_on, visited_on, status)
                        select key, 1, date '2027-02-01', date '2027-02-01', 'VISITED' from project""").update();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, practises, income, encouragement)
                        select project_key, 1, id, 'VISITED', true, 5000, 'ให้กำลังใจ' from household""").update();
        var row = SampleRollUp.row(0, 34, 0);
        var figures = new Indicators(
                row.practising(),
                row.income(),
                new Indicators.Groups(row.groups(), row.groupsAlive()),
                row.occupations(),
                row.attendance(),
                row.leadTime(),
                row.money());
        jdbc.sql("""
                        insert into evaluation (project_key, revision, status, lessons, collected_by, collected_at,
                            indicators, version)
                        select key, 1, 'COLLECTED', 'บทเรียน', 'officer3414', now(), ?::jsonb, 1 from project
                        where village_number % 2 = 0""").param(SampleRollUp.JSON.valueToTree(figures).toString()).update();
    }
}
