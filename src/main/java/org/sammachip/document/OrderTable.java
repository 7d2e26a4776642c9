package org.sammachip.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of orders. Knows neither scope nor rules. */
@Repository
class OrderTable {

    /** Rows of a list. */
    static final int PAGE = 50;

    private static final String ORDER = """
            select id, kind, project_key, area, fiscal_year, subject, asked_by, asked_at, progress, external_task_id
            from document_order
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the transaction ends, nobody else orders the same. */
    void lock(DocumentKind kind, Place place, String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('document_order'), hashtext(:about))::text")
                .param("about", kind + " " + place.value() + " " + subject)
                .query(String.class)
                .list();
    }

    Optional<Order> unfinished(DocumentKind kind, Place place, String subject) {
        return jdbc.sql(ORDER + """
                        where kind = :kind and place = :place and subject is not distinct from :subject
                          and not exists (select from document d
                            where d.external_task_id = document_order.external_task_id)
                        order by id desc limit 1""")
                .param("kind", kind.name())
                .param("place", place.value())
                .param("subject", subject, Types.VARCHAR)
                .query(OrderTable::order)
                .optional();
    }

    Order insert(DocumentKind kind, Place place, String subject, String user) {
        return jdbc.sql("""
                        insert into document_order (kind, project_key, area, fiscal_year, subject, asked_by, asked_at)
                        values (:kind, :project, :area, :year, :subject, :user, :now) returning *""")
                .param("kind", kind.name())
                .param("project", place.projectKey())
                .param("area", place.area())
                .param("year", place.fiscalYear(), Types.INTEGER)
                .param("subject", subject)
                .param("user", user)
                .param("now", OffsetDateTime.now(clock))
                .query(OrderTable::order)
                .single();
    }

    void tie(long id, String externalTaskId) {
        jdbc.sql("update document_order set external_task_id = ?, progress = 0 where id = ?")
                .params(externalTaskId, id)
                .update();
    }

    void progress(long id, int percent) {
        jdbc.sql("update document_order set progress = ? where id = ?")
                .params(percent, id)
                .update();
    }

    Optional<Order> find(long id) {
        return jdbc.sql(ORDER + "where id = ?")
                .param(id)
                .query(OrderTable::order)
                .optional();
    }

    Optional<Order> ofTask(String externalTaskId) {
        return jdbc.sql(ORDER + "where external_task_id = ?")
                .param(externalTaskId)
                .query(OrderTable::order)
                .optional();
    }

    /** Newest first; of any project and any subject where these are null. */
    List<Order> page(
            DocumentKind kind,
            String project,
            String subject,
            boolean everywhere,
            Collection<String> districts,
            Collection<String> areas) {
        return jdbc.sql(ORDER + """
                        where kind = :kind
                          and (:everywhere or project_key is null or substr(project_key, 10, 4) = any (:districts))
                          and (area is null or area = any (:areas))
                          and (:project is null or place = :project)
                          and (:subject is null or subject = :subject)
                        order by asked_at desc, id desc limit :limit""")
                .param("kind", kind.name())
                .param("everywhere", everywhere)
                .param("districts", districts.toArray(String[]::new))
                .param("areas", areas.toArray(String[]::new))
                .param("project", project, Types.VARCHAR)
                .param("subject", subject, Types.VARCHAR)
                .param("limit", PAGE)
                .query(OrderTable::order)
                .list();
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getLong("id"),
                DocumentKind.valueOf(row.getString("kind")),
                Place.of(
                        row.getString("project_key"),
                        row.getString("area"),
                        row.getObject("fiscal_year", Integer.class)),
                row.getString("subject"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("progress"),
                row.getString("external_task_id"));
    }
}
