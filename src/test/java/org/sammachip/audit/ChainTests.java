package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.SammachipTest;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever alters the change log is found, also the owner of the database whom no trigger stops. */
@SammachipTest
class ChainTests {

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
        for (int i = 1; i <= 3; i++) {
            jdbc.sql("""
                            insert into household (project_key, house_number, head, members, birth_year,
                                current_occupation, baseline_income, occupation, version)
                            values (?, ?, 'นายทดสอบ', 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 0)""").params(project.value(), "" + i).update();
            jdbc.sql("select audit.access('READ', ?, 'แฟ้มโครงการ', '{\"page\": 1}')")
                    .param(project.value())
                    .query(Long.class)
                    .single();
        }
        assertThat(faults()).isEmpty();
    }

    record Column(String table, String name, String type) {}

    @Test
    void findsEachColumnOfEachRowKindThatWasAltered() {
        var columns = jdbc.sql("""
                        select table_name "table", column_name "name", udt_name type from information_schema.columns
                        where table_schema = 'audit' and table_name in ('act', 'change', 'personal', 'access', 'chain')
                        order by table_name, ordinal_position""").query(Column.class).list();
        assertThat(columns).hasSizeGreaterThan(30);

        assertThat(columns).allSatisfy(column -> {
            for (var row : List.of("min(ctid::text)", "max(ctid::text)")) {
                var altered =
                        "alter table audit.act alter id drop identity if exists; update audit.%1$s set %2$s = %3$s where ctid::text = (select %4$s from audit.%1$s)"
                                .formatted(column.table(), column.name(), other(column), row);
                assertThat(faultsAfter(altered)).as(altered).isNotEmpty();
            }
        });
    }

    /** Another value of the same type, where there was none too. */
    private static String other(Column column) {
        var name = column.name();
        return switch (column.type()) {
            case "int8", "int4" -> "coalesce(%s, 0) + 100000".formatted(name);
            case "text" -> "coalesce(%s, '') || 'x'".formatted(name);
            case "bpchar" -> "case %s when 'I' then 'U' else 'I' end".formatted(name);
            case "timestamptz" -> "%s + interval '1 microsecond'".formatted(name);
            case "bytea" -> "coalesce(set_byte(%1$s, 0, get_byte(%1$s, 0) # 1), '\\x00')".formatted(name);
            case "jsonb" -> "%s || '{\"x\": 1}'".formatted(name);
            case "xid8" -> "'99999'";
            default -> throw new AssertionError(column);
        };
    }

    @Test
    void findsAnEntryThatWasRemovedWhereverItStood() {
        for (int seq = 1; seq <= 4; seq++) {
            assertThat(faultsAfter(removed(seq))).as("entry " + seq).isNotEmpty();
        }
    }

    @Test
    void findsAnEntryThatWasRemovedThoughTheRestWasCountedAnew() {
        assertThat(faultsAfter(removed(2)
                        + "; update audit.act set seq = seq - 1 where seq > 2 and chain like 'SMC%'"
                        + "; update audit.chain set length = length - 1 where name like 'SMC%'"))
                .isNotEmpty();
    }

    @Test
    void findsATailThatWasCutOffThoughTheChainsEndWasMovedAsSoonAsItWasPublished() {
        var cut = removed(4) + """
                ; update audit.chain c set length = 3, head = a.hash, sealed_at = a.written_at
                from audit.act a where a.seq = 3 and a.chain = c.name and c.name like 'SMC%'""";
        assertThat(faultsAfter(cut)).isEmpty();

        publish(5);

        assertThat(faultsAfter(cut)).containsExactly("PUBLISHED");
    }

    @Test
    void findsAPastThatWasWrittenAnewAndChainedAnewAfterItWasPublished() {
        publish(5);

        assertThat(faultsAfter("""
                        update audit.act set person = 'somebody' where seq = 4 and chain like 'SMC%'
                        ; update audit.act a set hash = audit.hash(a) where seq = 4 and chain like 'SMC%'
                        ; update audit.chain c set head = a.hash
                        from audit.act a where a.seq = 4 and a.chain = c.name and c.name like 'SMC%'""")).containsExactly("PUBLISHED");
    }

    @Test
    void findsEntriesThatWereInsertedOrSwapped() {
        assertThat(faultsAfter("""
                        insert into audit.act (chain, at, written_at, db_user, tx, seq, previous, hash)
                        select chain, at, written_at, db_user, tx, seq + 1, hash, hash from audit.act where seq = 4""")).isNotEmpty();
        assertThat(faultsAfter("""
                        insert into audit.act (chain, at, written_at, db_user, tx)
                        select chain, at, written_at, db_user, tx from audit.act where seq = 4""")).isNotEmpty();
        assertThat(faultsAfter("update audit.change set line = 2 where act = (select max(act) from audit.change)"))
                .isNotEmpty();
        assertThat(
                        faultsAfter(
                                "insert into audit.change select act, 2, table_name, row_key, operation, facts from audit.change"))
                .isNotEmpty();
        assertThat(faultsAfter("""
                        drop index audit.act_seq
                        ; update audit.act set seq = 5 - seq where seq in (2, 3) and chain like 'SMC%'""")).isNotEmpty();
    }

    @Test
    void findsWholeTablesThatWereEmptied() {
        for (var table : List.of("act", "change", "personal", "access", "chain")) {
            assertThat(faultsAfter("delete from audit." + table)).as(table).isNotEmpty();
        }
    }

    @Test
    void tellsWhereAChainBreaks() {
        transaction.executeWithoutResult(status -> {
            DatabaseOwner.run(jdbc, "update audit.act set at = now() where seq = 3 and chain like 'SMC%'");
            assertThat(jdbc.sql("select seq || ' ' || what from audit.verify(?)")
                            .param(project.value())
                            .query(String.class)
                            .list())
                    .containsExactly("3 ALTERED");
            status.setRollbackOnly();
        });
    }

    @Test
    void stillHoldsWhenPersonalContentWasErasedWithAReason() {
        int erased = jdbc.sql("""
                        select audit.forget('ครบกำหนดเก็บ', array_agg(act), array_agg(line)) from audit.change
                        where table_name = 'household'""").query(Integer.class).single();

        assertThat(erased).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from audit.personal p join audit.act a on a.id = p.act where a.chain = ?")
                        .param(project.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(faults()).isEmpty();
        assertThat(jdbc.sql("select facts #>> '{reason,1}' from audit.change where operation = 'D'")
                        .query(String.class)
                        .list())
                .containsExactly("ครบกำหนดเก็บ", "ครบกำหนดเก็บ", "ครบกำหนดเก็บ");
    }

    @Test
    void findsPersonalContentThatWasErasedInSilence() {
        assertThat(faultsAfter("delete from audit.personal where content -> 'head' is not null"))
                .containsExactly("FORGOTTEN");
    }

    @Test
    void whatAnErasingTransactionWroteItselfIsErasedWithIt() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update household set head = '-'").update();
            jdbc.sql("""
                            select audit.forget('ลบตามคำขอ', array_agg(act), array_agg(line)) from audit.change
                            where table_name = 'household'""").query(Integer.class).single();
        });

        assertThat(jdbc.sql("select count(*) from audit.personal where content -> 'head' is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(faults()).isEmpty();
    }

    @Test
    void entriesOfTheAccessLogGoWhenTheirTimeIsOverAndTheirLinksStay() {
        assertThat(forgetAccess("2026-10-05T09:00:00+07", 9)).isZero();
        assertThat(forgetAccess("2026-10-06T09:00:00+07", 2)).isEqualTo(2);
        assertThat(faults()).isEmpty();
        assertThat(forgetAccess("2026-10-06T09:00:00+07", 2)).isEqualTo(1);
        assertThat(forgetAccess("2026-10-06T09:00:00+07", 2)).isZero();

        assertThat(faults()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit.access")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void publishesOnceADayAndOnlyWhatMoved() {
        assertThat(publish(5)).isTrue();
        assertThat(publish(5)).isFalse();
        assertThat(published(5)).hasSize(3).anyMatch(line -> line.startsWith("2026-10-05 " + project + " 4 "));

        jdbc.sql("update project set budget = 1").update();
        assertThat(publish(6)).isTrue();

        assertThat(published(6)).hasSize(2).last().asString().startsWith("2026-10-06 " + project + " 5 ");
        assertThat(jdbc.sql(
                                "select count(*) from audit.published_head h where chain = '*' and head <> (audit.total(day)).head")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(faults()).isEmpty();
    }

    private static String removed(int seq) {
        return """
                delete from audit.personal where act in (select id from audit.act where seq = %1$d and chain like 'SMC%%')
                ; delete from audit.change where act in (select id from audit.act where seq = %1$d and chain like 'SMC%%')
                ; delete from audit.act where seq = %1$d and chain like 'SMC%%'""".formatted(seq);
    }

    private boolean publish(int day) {
        return jdbc.sql("select audit.publish(?)")
                .param(LocalDate.of(2026, 10, day))
                .query(Boolean.class)
                .single();
    }

    private List<String> published(int day) {
        return jdbc.sql("select audit.text(h) from audit.published_head h where day = ? order by chain")
                .param(LocalDate.of(2026, 10, day))
                .query(String.class)
                .list();
    }

    private int forgetAccess(String before, int most) {
        return jdbc.sql("select audit.forget_access(?::timestamptz, ?)")
                .params(before, most)
                .query(Integer.class)
                .single();
    }

    private List<String> faultsAfter(String altered) {
        return transaction.execute(status -> {
            DatabaseOwner.run(jdbc, altered);
            status.setRollbackOnly();
            return faults();
        });
    }

    private List<String> faults() {
        return jdbc.sql("select what from audit.verify()").query(String.class).list();
    }
}
