package org.sammachip.audit.history;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.Country;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what the timeline of a case with more than 5,000 entries costs, and the search over ten years of the whole
 * country; not part of the suite. {@code mvn test -Dtest=TimelineBenchmark}.
 */
@SammachipTest
class TimelineBenchmark {

    private static final int TURNS = 30;

    @Autowired
    TimelineController audit;

    @Autowired
    CaseController cases;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void printsWhatTheFirstPageCosts() {
        var key = people.asOfficer().register(CaseDriver.registration(18)).value();
        life(key);
        jdbc.sql("analyze").update();
        people.as("auditor", Role.AUDITOR, "3414");

        System.out.println(jdbc.sql("select count(*) from audit.act where chain = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                + " acts and "
                + jdbc.sql("select count(*) from act_hi_taskinst")
                        .query(Long.class)
                        .single()
                + " tasks, two entries each");
        print("first page with filters", () -> page(key, asked(null, null, null)));
        var next = page(key, asked(null, null, null)).next();
        print("second page", () -> page(key, asked(next, null, null)));
        print("one person", () -> page(key, asked(null, "officer3414", null)));
        print("one kind", () -> page(key, asked(null, null, Kind.DOCUMENT)));
        print("a kind that never came", () -> page(key, asked(null, null, Kind.INCIDENT)));
        print("case with models", () -> cases.one(key));
    }

    @Test
    void printsWhatTheSearchCosts() {
        Country.insertYears(jdbc, 23_589, 10);
        jdbc.sql("analyze").update();
        System.out.println(
                jdbc.sql("select count(*) from project").query(Long.class).single() + " projects");
        for (var districts : new String[][] {{"3414"}, codes("province_code = '34'"), codes("true")}) {
            people.as("auditor", Role.AUDITOR, districts);
            search(districts.length + " districts, all", null, null, null, null, null);
            search(districts.length + " districts, words", "หนองบัว", null, null, null, null);
            search(districts.length + " districts, words of none", "ไม่มีใครชื่อนี้", null, null, null, null);
            search(districts.length + " districts, a year", null, 2565, null, null, null);
            search(districts.length + " districts, cancelled", null, null, "CANCELLED", null, null);
            search(districts.length + " districts, overdue", null, null, null, true, null);
            search(districts.length + " districts, waived", null, null, null, null, true);
        }
    }

    private void search(String what, String text, Integer year, String status, Boolean overdue, Boolean waived) {
        print(
                what,
                () -> cases.search(new CaseSearch.Asked(
                        text, null, null, year, status, null, overdue, waived, null, null, null, null, null)));
    }

    private String[] codes(String where) {
        return jdbc.sql("select code from district where " + where)
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private Timeline.Page page(String key, Timeline.Asked asked) {
        return audit.timeline(key, asked);
    }

    private static Timeline.Asked asked(String cursor, String person, Kind kind) {
        return new Timeline.Asked(cursor, 50, null, person, null, kind, null, null);
    }

    private void life(String key) {
        jdbc.sql("""
                        reset role;
                        with done as (insert into audit.act (chain, at, written_at, person, db_user, tx, seq, previous, hash)
                            select ?, timestamptz '2026-10-06' + n * interval '1 hour', now(), 'officer3414', 'postgres', '1', 100 + n,
                                decode('00', 'hex'), decode('00', 'hex') from generate_series(1, 3500) n returning id)
                        insert into audit.change (act, line, table_name, row_key, operation, facts)
                        select id, line, (array['household', 'visit', 'document'])[1 + id % 3], '{"id": 1}', 'U',
                            '{"occupation": ["ก", "ข"]}' from done, generate_series(1, 3) line;
                        set role sammachip_app""").param(key).update();
        jdbc.sql("""
                        insert into act_hi_taskinst (id_, task_def_key_, proc_inst_id_, name_, assignee_, start_time_, end_time_,
                            delete_reason_, due_date_)
                        select 'task' || n, 'recordActivity', i.id_, 'บันทึกผลกิจกรรม', 'officer3414',
                            timestamp '2026-10-06' + n * interval '2 hours', timestamp '2026-10-06' + n * interval '3 hours',
                            'completed', timestamp '2026-10-09'
                        from act_hi_procinst i, generate_series(1, 1000) n
                        where i.business_key_ = ? and i.proc_def_key_ = 'communityProject'""").param(key).update();
        jdbc.sql("""
                        insert into act_hi_op_log (id_, operation_id_, task_id_, proc_inst_id_, user_id_, timestamp_,
                            operation_type_, entity_type_)
                        select 'op' || id_, 'op' || id_, id_, proc_inst_id_, 'officer3414', start_time_, 'Claim', 'Task'
                        from act_hi_taskinst where id_ like 'task%'""").update();
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
                "%-45s median %6.1f ms, slowest %6.1f ms%n",
                what, millis[TURNS / 2], Arrays.stream(millis).max().orElse(0));
    }
}
