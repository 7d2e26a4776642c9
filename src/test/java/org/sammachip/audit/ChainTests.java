package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

        publish();

        assertThat(faultsAfter(cut)).containsExactly("PUBLISHED");
    }

    @Test
    void findsAPastThatWasWrittenAnewAndChainedAnewAfterItWasPublished() {
        publish();

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
        jdbc.sql("update project set status = 'CLOSED'").update();

        assertThat(forget("ครบกำหนดเก็บ")).isEqualTo(3);

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
    void nothingOfARunningProjectIsForgottenWhoeverAsks() {
        assertThatThrownBy(() -> forget("x")).rootCause().hasMessageContaining("has not ended");
        assertThatThrownBy(
                        () -> jdbc.sql("select audit.forget('x', array_agg(act), array_agg(line)) from audit.personal")
                                .query(Integer.class)
                                .single())
                .rootCause()
                .hasMessageContaining("permission denied for function forget");
    }

    @Test
    void findsPersonalContentThatWasErasedInSilence() {
        assertThat(faultsAfter("delete from audit.personal where content -> 'head' is not null"))
                .containsExactly("FORGOTTEN");
    }

    @Test
    void whatAnErasingTransactionWroteItselfIsErasedWithIt() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update project set status = 'CLOSED'").update();
            jdbc.sql("update household set head = '-'").update();
            forget("ลบตามคำขอ");
        });

        assertThat(jdbc.sql("select count(*) from audit.personal where content -> 'head' is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(faults()).isEmpty();
    }

    @Test
    void entriesOfTheAccessLogGoWhenTheirTimeIsOverAndTheirLinksStay() {
        read(200);
        read(200);
        read(100);

        assertThat(forgetAccess(300, 9)).isZero();
        assertThat(forgetAccess(95, 2)).isEqualTo(2);
        assertThat(faults()).isEmpty();
        assertThat(forgetAccess(95, 2)).isEqualTo(1);
        assertThat(forgetAccess(95, 2)).isZero();

        assertThat(faults()).isEmpty();
        assertThat(entries()).isEqualTo(3);
    }

    @Test
    void noEntryOfTheAccessLogGoesWithinNinetyDaysWhateverIsAskedFor() {
        read(91);
        read(89);

        assertThat(forgetAccess(-3_000_000, 1_000_000)).isEqualTo(1);
        assertThat(entries()).isEqualTo(4);
        assertThat(forgetAccess(-3_000_000, 1_000_000)).isZero();

        assertThat(faults()).isEmpty();
        assertThat(faultsAfter(
                        "delete from audit.access; delete from audit.personal where content -> 'subject' is not null"))
                .as("an unbounded wish makes no later deletion lawful")
                .isNotEmpty();
    }

    @Test
    void publishesOnceADayAndOnlyWhatMoved() {
        assertThat(publish()).isTrue();
        assertThat(publish()).isFalse();
        assertThat(published()).hasSize(3).anyMatch(line -> line.contains(" " + project + " 4 "));

        DatabaseOwner.run(jdbc, "update audit.published_head set day = day - 1");
        jdbc.sql("update project set budget = 1").update();
        assertThat(publish()).isTrue();

        assertThat(published()).hasSize(5).last().asString().contains(" " + project + " 5 ");
        assertThat(faults()).isEmpty();
    }

    @Test
    void publishesTodayThoughAWrongClockPublishedADayThatIsToCome() {
        assertThat(publish()).isTrue();
        DatabaseOwner.run(jdbc, "update audit.published_head set day = '9999-12-31'");

        assertThat(publish()).isTrue();
    }

    @Test
    void findsAPublishedHeadThatWasRemovedOrAltered() {
        publish();

        assertThat(faultsAfter("delete from audit.published_head where chain like 'SMC%'"))
                .containsExactly("PUBLISHED");
        assertThat(faultsAfter("delete from audit.published_head where chain = '*'"))
                .containsExactly("PUBLISHED");
        assertThat(faultsAfter("update audit.published_head set length = 9 where chain = '*'"))
                .containsExactly("PUBLISHED");
    }

    /** Somebody read something so many days ago, by the database's own clock. */
    private void read(int daysAgo) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select audit.access('READ', null, 'แฟ้มโครงการ', '{}')")
                    .query(Long.class)
                    .single();
            DatabaseOwner.run(
                    jdbc,
                    "update audit.act set written_at = written_at - interval '%d days' where seq is null"
                            .formatted(daysAgo));
        });
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit.access")
                .query(Integer.class)
                .single();
    }

    /** What the log holds of households, as the owner's functions do it. */
    private int forget(String reason) {
        return transaction.execute(status -> {
            jdbc.sql("reset role").update();
            int gone = jdbc.sql("""
                            select audit.forget(?, array_agg(act), array_agg(line)) from audit.change
                            where table_name = 'household'""").param(reason).query(Integer.class).single();
            jdbc.sql("set role sammachip_app").update();
            return gone;
        });
    }

    private static String removed(int seq) {
        return """
                delete from audit.personal where act in (select id from audit.act where seq = %1$d and chain like 'SMC%%')
                ; delete from audit.change where act in (select id from audit.act where seq = %1$d and chain like 'SMC%%')
                ; delete from audit.act where seq = %1$d and chain like 'SMC%%'""".formatted(seq);
    }

    private boolean publish() {
        return jdbc.sql("select audit.publish()").query(Boolean.class).single();
    }

    private List<String> published() {
        return jdbc.sql("select audit.text(h) from audit.published_head h order by day, chain")
                .query(String.class)
                .list();
    }

    private int forgetAccess(int daysAgo, int most) {
        return jdbc.sql("select audit.forget_access(now() - ? * interval '1 day', ?)")
                .params(daysAgo, most)
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
