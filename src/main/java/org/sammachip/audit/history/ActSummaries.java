package org.sammachip.audit.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActSummaries {

    private final JdbcClient jdbc;

    ActSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, ActSummary> of(Collection<Long> acts) {
        return jdbc
                .sql("""
                        select c.act, a.seq, case when audit.by_others(a.db_user) then split_part(a.db_user, '/', 1) end as foreigner, c.table_name, c.operation,
                            count(*) as rows,
                            case when count(distinct c.facts #>> '{status,1}') = 1 then min(c.facts #>> '{status,1}') end status,
                            min(c.facts #>> '{level,1}') as level,
                            case when count(distinct c.facts #>> '{kind,1}') = 1 then min(c.facts #>> '{kind,1}') end kind,
                            min(c.facts #>> '{media_type,1}') as media,
                            (array_agg(c.row_key ->> 'id' order by c.line))[1:3] ids,
                            case when c.table_name = 'escalation' then array(
                                select jsonb_array_elements_text(min(c.facts #>> '{told,1}')::jsonb)) else '{}' end told
                        from audit.change c join audit.act a on a.id = c.act
                        where c.act = any (?) group by c.act, a.seq, a.db_user, c.table_name, c.operation
                        order by c.act, min(c.line)""")
                .param(acts.toArray(Long[]::new))
                .query((row, number) -> new ActSummary.Line(
                        row.getLong("act"),
                        row.getObject("seq", Long.class),
                        row.getString("foreigner"),
                        row.getString("table_name"),
                        row.getString("operation"),
                        row.getInt("rows"),
                        row.getString("status") == null ? row.getString("level") : row.getString("status"),
                        row.getString("kind"),
                        row.getString("media"),
                        Arrays.asList((String[]) row.getArray("ids").getArray()),
                        Arrays.asList((String[]) row.getArray("told").getArray())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        ActSummary.Line::act, Collectors.collectingAndThen(Collectors.toList(), ActSummary::of)));
    }
}
