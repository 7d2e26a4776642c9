package org.sammachip.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all that the record, its documents and its change log hold of one person of the village. */
@Repository
class SubjectRows {

    /** A table and how its rows are found by {@code :id}. */
    record Part(String table, String where) {}

    private static final Map<SubjectKind, List<Part>> PARTS = Map.of(
            SubjectKind.HOUSEHOLD,
            List.of(
                    new Part("household", "t.id = :id"),
                    new Part("attendance", "t.household_id = :id"),
                    new Part("group_member", "t.household_id = :id"),
                    new Part(
                            "occupational_group",
                            "t.id in (select m.group_id from group_member m where m.household_id = :id)"),
                    new Part("handover", "t.household_id = :id"),
                    new Part("visit", "t.household_id = :id"),
                    new Part(
                            "material_sighting", "t.visit_id in (select v.id from visit v where v.household_id = :id)"),
                    new Part(
                            "obstacle",
                            "t.id in (select o.obstacle_id from obstacle_household o where o.household_id = :id)"),
                    new Part("obstacle_household", "t.household_id = :id"),
                    new Part("household_result", "t.household_id = :id")),
            SubjectKind.PERSON,
            List.of(new Part("person", "t.id = :id"), new Part("activity", "t.sage_id = :id")));

    private final JdbcClient jdbc;
    private final SubjectWords words;

    SubjectRows(JdbcClient jdbc, SubjectWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    static List<Part> parts(SubjectKind kind) {
        return PARTS.get(kind);
    }

    /** What is not known is left out. */
    record Value(String label, String value) {}

    record Row(List<Value> values) {}

    record Section(String label, List<Row> rows) {}

    Section section(Part part, long id) {
        var label = jdbc.sql("select obj_description(cast(? as regclass))")
                .param(part.table())
                .query(String.class)
                .single();
        var columns = jdbc.sql("""
                        select column_name, label from audit.logged_column
                        where table_name = ? and coalesce(mark, '') not in ('unlogged', 'secret', 'bulk') order by position""").param(part.table()).query(Column.class).list();
        var rows = jdbc.sql("select to_jsonb(t) from %s t where %s order by 1".formatted(part.table(), part.where()))
                .param("id", id)
                .query(String.class)
                .list();
        return new Section(
                label,
                rows.stream()
                        .map(row -> row(Json.parsed(row), columns))
                        .filter(row -> !row.values().isEmpty())
                        .toList());
    }

    private Row row(JsonNode row, List<Column> columns) {
        return new Row(columns.stream()
                .map(column -> new Value(
                        words.label(column.columnName(), column.label()),
                        words.value(column.columnName(), column.label(), row.path(column.columnName()))))
                .filter(value -> value.value() != null)
                .toList());
    }

    record Column(String columnName, String label) {}

    /**
     * @param content what changed of personal columns, or what a form said of them, {@code {"column": [from, to]}}
     * @param labels of the table's columns, as JSON; null of a form
     */
    record Change(OffsetDateTime at, String person, String tableLabel, String content, String labels) {}

    List<Change> changes(Subject subject) {
        return jdbc.sql("""
                        select a.at, a.person, l.table_label, l.content::text content,
                            (select jsonb_object_agg(c.column_name, c.label)::text from audit.logged_column c
                                where c.table_name = l.table_name) labels
                        from (
                            select o.act, o.line, obj_description(to_regclass(c.table_name), 'pg_class') table_label,
                                c.table_name, p.content
                            from audit.lines_of(:project, :kind, :id) o
                            join audit.change c on c.act = o.act and c.line = o.line
                            join audit.personal p on p.act = o.act and p.line = o.line
                            union all
                            select c.act, c.line, 'แบบฟอร์มที่ส่ง', c.table_name,
                                (select jsonb_object_agg(v.key, jsonb_build_array(null, v.value)) from jsonb_each(f) v)
                            from audit.act a
                            join audit.change c on c.act = a.id and c.table_name = 'submission'
                            join audit.personal p on p.act = c.act and p.line = c.line
                            cross join jsonb_path_query(p.content, cast(:path as jsonpath),
                                jsonb_build_object('id', cast(:id as bigint), 'name', cast(:name as text)), true) f
                            where a.chain = :project) l
                        join audit.act a on a.id = l.act
                        order by a.at, l.act, l.line""")
                .param("project", subject.project().value())
                .param("kind", subject.kind().table())
                .param("id", subject.id())
                .param("name", subject.name())
                .param(
                        "path",
                        "strict $.** ? (@.type() == \"object\" && (@.%sId == $id || @.%s == $name))"
                                .formatted(
                                        subject.kind().table(), subject.kind().nameColumn()))
                .query(Change.class)
                .list();
    }

    /** @param own whether it shows this person alone: a photo of a visit, a receipt */
    record Paper(UUID id, String kind, String fileName, String mediaType, String sha256, boolean own) {}

    List<Paper> papers(Subject subject) {
        return jdbc.sql("""
                        with own as (select photo_id id from visit where household_id = :household
                            union select photo_id from handover where household_id = :household
                            union select receipt_file_id from handover where household_id = :household)
                        select d.id, d.kind, d.file_name, d.media_type, d.sha256, d.id in (select id from own where id is not null) own
                        from document d where d.project_key = :project and d.content is not null
                          and (d.kind = any (:kinds) or d.id in (select id from own))
                        order by d.created_at, d.id""")
                .param("household", subject.kind() == SubjectKind.HOUSEHOLD ? subject.id() : null, Types.BIGINT)
                .param("project", subject.project().value())
                .param("kinds", subject.kind().documents().toArray(String[]::new))
                .query(Paper.class)
                .list();
    }

    byte[] content(UUID document) {
        return jdbc.sql("select content from document where id = ?")
                .param(document)
                .query(byte[].class)
                .single();
    }
}
