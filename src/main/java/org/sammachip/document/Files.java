package org.sammachip.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/** The tables of files. Knows neither scope nor rules. */
@Repository
class Files {

    private final JdbcClient jdbc;
    private final Clock clock;

    Files(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when a file of this id, or of this external task, kind and type, is there already: it stays as it is */
    boolean insert(UUID id, ReadyFile file, Making making, String user) {
        var document = file.document();
        var facts = file.facts();
        try (var content = document.content().open()) {
            return jdbc.sql("""
                            insert into document (id, project_key, area, fiscal_year, kind, subject, revision, file_name,
                                media_type, size, sha256, content, external_task_id, template_version, created_by,
                                created_at, taken_at, latitude, longitude, width, height)
                            values (:id, :project, :area, :year, :kind, :subject, :revision, :name, :type, :size,
                                :sha256, :content, :task, :template, :user, :now, :taken, :latitude, :longitude,
                                :width, :height)
                            on conflict do nothing""")
                            .param("id", id)
                            .param("project", document.place().projectKey())
                            .param("area", document.place().area())
                            .param("year", document.place().fiscalYear(), Types.INTEGER)
                            .param("kind", document.kind().name())
                            .param("subject", document.subject())
                            .param("revision", document.revision())
                            .param("name", document.fileName())
                            .param("type", file.type().mediaType())
                            .param("size", document.content().size())
                            .param("sha256", document.content().sha256())
                            .param(
                                    "content",
                                    new SqlBinaryValue(
                                            content, document.content().size()))
                            .param("task", making.externalTaskId())
                            .param("template", making.templateVersion())
                            .param("user", user)
                            .param("now", OffsetDateTime.now(clock))
                            .param("taken", atUtc(facts.takenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                            .param("latitude", facts.latitude(), Types.NUMERIC)
                            .param("longitude", facts.longitude(), Types.NUMERIC)
                            .param("width", file.width(), Types.INTEGER)
                            .param("height", file.height(), Types.INTEGER)
                            .update()
                    == 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keepThumbnail(UUID id, byte[] jpeg) {
        jdbc.sql("insert into document_thumbnail (document_id, content) values (?, ?)")
                .params(id, jpeg)
                .update();
    }

    UUID ofTask(String externalTaskId, DocumentKind kind, FileType type) {
        return jdbc.sql("select id from document where external_task_id = ? and kind = ? and media_type = ?")
                .params(externalTaskId, kind.name(), type.mediaType())
                .query(UUID.class)
                .single();
    }

    Map<String, MadeFile> ofTasks(Collection<String> externalTasks) {
        var made = new HashMap<String, MadeFile>();
        jdbc.sql("""
                        select external_task_id, id, file_name, size from document
                        where external_task_id = any (?) order by created_at, media_type""").param(externalTasks.toArray(String[]::new)).query(row -> {
            made.putIfAbsent(
                    row.getString("external_task_id"),
                    new MadeFile(row.getObject("id", UUID.class), row.getString("file_name"), row.getInt("size")));
        });
        return made;
    }

    Optional<StoredDocument> find(UUID id) {
        return jdbc.sql("""
                        select id, project_key, area, fiscal_year, kind, media_type, file_name, size, sha256, erased_why
                        from document where id = ?""").param(id).query(Files::stored).optional();
    }

    private static StoredDocument stored(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                Place.of(
                        row.getString("project_key"),
                        row.getString("area"),
                        row.getObject("fiscal_year", Integer.class)),
                DocumentKind.valueOf(row.getString("kind")),
                FileType.of(row.getString("media_type")),
                row.getString("file_name"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("erased_why"));
    }

    /** Some bytes of a file, counted from 0; null when it is gone. */
    byte[] slice(UUID id, int from, int length) {
        return jdbc.sql("select substr(content, ?, ?) from document where id = ?")
                .params(from + 1, length, id)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    /** Of a picture without a thumbnail, the picture. */
    byte[] thumbnail(UUID id) {
        return jdbc.sql("""
                        select coalesce((select t.content from document_thumbnail t where t.document_id = d.id), d.content)
                        from document d where d.id = ?""").param(id).query(byte[].class).single();
    }

    /** How many files of people no record refers to. */
    int unused(ProjectKey project) {
        return jdbc.sql("""
                        select count(*) from document d
                        where project_key = ? and kind in ('PHOTO', 'ATTACHMENT')
                          and not exists (select from document_use u where u.document_id = d.id)""").param(project.value()).query(Integer.class).single();
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
