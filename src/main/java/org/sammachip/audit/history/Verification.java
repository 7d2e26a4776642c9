package org.sammachip.audit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Checks a case's chain of acts from its beginning to its end, as the database computes it, and the record beside it. */
@Repository
class Verification {

    private final JdbcClient jdbc;

    private final UserNames names;

    Verification(JdbcClient jdbc, UserNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * @param fromRegistration whether the chain tells how the project was registered; an older project has a past that
     *     nothing proves
     * @param since when its first act was written, by the database's clock; null where there is none
     * @param fault in Thai, the first one in the chain's order, or where the record differs; null when it holds
     * @param faultAct the act that it is about; null where none is left to name
     * @param head of the chain, in hex; null before anything was logged
     * @param exports bundles that were taken away, the newest first
     * @param publishedOn the last day on which the head, as it was then, was published; null before
     */
    record Outcome(
            long acts,
            boolean fromRegistration,
            Instant since,
            boolean holds,
            String fault,
            Long faultAct,
            String head,
            LocalDate publishedOn,
            List<Export> exports) {}

    /** A bundle of the case that somebody took away: with its SHA-256, in hex, it can be told from a forged one. */
    record Export(Instant at, Person person, String sha256) {}

    record Person(String id, String name) {}

    private record Fault(Long seq, Long act, String what) {}

    private record Chain(long acts, boolean fromRegistration, Instant since, String head, LocalDate publishedOn) {}

    @Transactional(readOnly = true)
    public Outcome of(ProjectKey project) {
        var chain =
                jdbc.sql("""
                        select (select count(*) from audit.act where chain = :key) acts,
                            exists (select from audit.act a join audit.change c on c.act = a.id where a.chain = :key
                                and c.table_name = 'project' and c.operation = 'I') from_registration,
                            (select written_at from audit.act where chain = :key and seq = 1) since,
                            (select encode(head, 'hex') from audit.chain where name = :key) head,
                            (select max(day) from audit.published_head where chain = :key) published_on""").param("key", project.value()).query(Chain.class).single();
        var fault = jdbc.sql("select seq, act, what from audit.verify(?)")
                .param(project.value())
                .query(Fault.class)
                .optional();
        var told = fault.map(Verification::sentence).or(() -> difference(project));
        return new Outcome(
                chain.acts(),
                chain.fromRegistration(),
                chain.since(),
                told.isEmpty(),
                told.orElse(null),
                fault.map(Fault::act).orElse(null),
                chain.head(),
                chain.publishedOn(),
                exports(project));
    }

    private List<Export> exports(ProjectKey project) {
        return jdbc.sql("""
                        select a.at, a.person, c.facts #>> '{sha256,1}' sha256
                        from audit.change c join audit.act a on a.id = c.act
                        where c.table_name = 'access' and c.facts ?? 'sha256' and c.facts #>> '{project,1}' = ?
                        order by a.at desc""")
                .param(project.value())
                .query((row, number) -> new Export(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Person(row.getString("person"), names.of(row.getString("person"))),
                        row.getString("sha256")))
                .list();
    }

    /** Changed while the triggers were off: the chain holds, and the record is not what it tells. */
    private Optional<String> difference(ProjectKey project) {
        return jdbc.sql("""
                        select concat_ws(' ', coalesce(obj_description(to_regclass(d.table_name), 'pg_class'), d.table_name),
                            'รหัส ' || (select string_agg(k.value, ', ') from jsonb_each_text(d.row_key) k),
                            case d.what when 'ADDED' then 'ถูกเพิ่มเข้ามา' when 'REMOVED' then 'หายไป'
                                else 'ช่อง ' || coalesce(l.label, d.column_name) || ' มีค่าต่างจากที่บันทึกไว้' end)
                        from audit.differs(?) d left join audit.logged_column l
                            on l.table_name = d.table_name and l.column_name = d.column_name
                        order by d.table_name, d.row_key limit 1""")
                .param(project.value())
                .query(String.class)
                .optional()
                .map("ทะเบียนปัจจุบันไม่ตรงกับบันทึกการเปลี่ยนแปลง: %s"::formatted);
    }

    private static String sentence(Fault fault) {
        var place = fault.seq() == null ? "" : "รายการลำดับที่ " + fault.seq() + " ";
        return place
                + switch (fault.what()) {
                    case "GAP" -> "ขาดหาย ซ้ำ หรือแทรกเข้ามา";
                    case "LINK" -> "ไม่ต่อจากรายการก่อนหน้า";
                    case "ALTERED" -> "ไม่ตรงกับที่บันทึกไว้เดิม";
                    case "PERSONAL" -> "มีข้อมูลส่วนบุคคลไม่ตรงกับที่บันทึกไว้เดิม";
                    case "FORGOTTEN" -> "มีข้อมูลส่วนบุคคลหายไปโดยไม่มีบันทึกการลบ";
                    case "ACCESS" -> "มีรายการเข้าถึงข้อมูลไม่ตรงกับที่บันทึกไว้เดิม";
                    case "HEAD" -> "ท้ายลำดับไม่ตรงกับที่ลงไว้ อาจถูกตัดออกหรือเติมเข้ามา";
                    case "PUBLISHED" -> "ไม่ตรงกับค่าที่ประกาศไว้ประจำวัน";
                    default -> "ไม่ผ่านการตรวจสอบ (" + fault.what() + ")";
                };
    }
}
