package org.sammachip.privacy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts in which somebody may tell of people: all columns of a project's tables that are marked personal and hold words. */
@Repository
class PersonalTexts {

    /** Names, numbers of houses, codes with a list of their own, names of files: {@link Erasing} knows what stays of them. */
    private static final String TEXTS = """
            select l.table_name as table, l.column_name as column, c.data_type = 'jsonb' json,
                c.is_nullable = 'YES' nullable, audit.of_one(l.table_name) of_one,
                split_part(encode(g.tgargs, 'escape'), '\\000', 1) source
            from audit.logged_column l
            join information_schema.columns c on c.table_schema = 'public' and c.table_name = l.table_name
                and c.column_name = l.column_name and c.data_type in ('text', 'jsonb')
            join pg_trigger g on g.tgrelid = to_regclass(l.table_name) and g.tgname = 'audit_insert'
            where l.mark = 'personal' and (l.table_name, l.column_name) not in (('household', 'head'),
                ('household', 'house_number'), ('person', 'name'), ('attendance', 'reason'), ('visit', 'outcome'),
                ('visit', 'problem_category'), ('obstacle', 'category'), ('document', 'file_name'))
            order by l.table_name, l.position""";

    private final JdbcClient jdbc;

    PersonalTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param source as {@code audit.attach} was told where the project's key is: a column, or column&gt;table */
    private record Text(String table, String column, boolean json, boolean nullable, boolean ofOne, String source) {

        String where() {
            var parts = source.split(">");
            return parts.length == 1
                    ? "t.%s = :project".formatted(parts[0])
                    : "t.%s in (select id from %s where project_key = :project)".formatted((Object[]) parts);
        }

        /** Without what tells of the subject, by name or in the words that were told of it. */
        String rest() {
            return json
                    ? "audit.without(t.%s, :kind, :id, :names, q.called, q.texts)".formatted(column)
                    : "audit.unquoted(t.%s, q.called, %s)".formatted(column, ofOne ? "'{}'" : "q.texts");
        }

        String nothing() {
            var nothing = !json ? "audit.erased_sentence()" : nullable ? "null::jsonb" : "'{}'::jsonb";
            return "case when t.%s is not null then %s end".formatted(column, nothing);
        }
    }

    /** @return the tables in which something told of them, by name or in words that were told of them */
    Set<String> withoutThoseWho(Subject subject) {
        var changed = new TreeSet<String>();
        tables().forEach(texts -> {
            int rows = jdbc.sql("""
                            with q as materialized (
                                select audit.called(:project, :names) called, audit.texts_of(:project, :kind, :id) texts)
                            update %s t set %s from q where %s and (%s)""".formatted(
                            texts.get(0).table(),
                            joined(texts, ", ", text -> text.column() + " = " + text.rest()),
                            texts.get(0).where(),
                            joined(texts, " or ", text -> "t." + text.column() + " is distinct from " + text.rest())))
                    .param("project", subject.project().value())
                    .param("kind", subject.kind().table())
                    .param("id", subject.id())
                    .param("names", names(subject))
                    .update();
            if (rows > 0) {
                changed.add(texts.get(0).table());
            }
        });
        return changed;
    }

    /** Nothing that somebody wrote of anybody stays. */
    void blank(ProjectKey project) {
        tables().forEach(texts -> jdbc.sql("update %s t set %s where %s"
                        .formatted(
                                texts.get(0).table(),
                                joined(texts, ", ", text -> text.column() + " = " + text.nothing()),
                                texts.get(0).where()))
                .param("project", project.value())
                .update());
    }

    private String[] names(Subject subject) {
        return jdbc.sql("select audit.names_of(?, ?, ?)")
                .params(subject.project().value(), subject.kind().table(), subject.id())
                .query((row, number) -> (String[]) row.getArray(1).getArray())
                .single();
    }

    private List<List<Text>> tables() {
        return List.copyOf(jdbc.sql(TEXTS).query(Text.class).list().stream()
                .filter(text -> !text.source().equals("office"))
                .collect(Collectors.groupingBy(Text::table))
                .values());
    }

    private static String joined(List<Text> texts, String by, java.util.function.Function<Text, String> each) {
        return texts.stream().map(each).collect(Collectors.joining(by));
    }
}
