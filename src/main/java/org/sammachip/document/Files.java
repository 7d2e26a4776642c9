package org.sammachip.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of files. Knows neither scope nor rules. */
@Repository
class Files {

    private static final String ENTRY = """
            select d.id, kind, subject, revision, file_name, media_type, size, sha256, created_by, created_at, taken_at,
                latitude, longitude, width, height,
                width is not null or exists (select from document_thumbnail t where t.document_id = d.id) thumbnail,
                kind not in ('PHOTO', 'ATTACHMENT')
                    or exists (select from document_use u where u.document_id = d.id) used
            from document d
            """;

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
        return jdbc.sql("""
                        insert into document (id, project_key, area, fiscal_year, kind, subject, revision, file_name,
                            media_type, size, sha256, content, external_task_id, template_version, created_by,
                            created_at, taken_at, latitude, longitude, width, height)
                        values (:id, :project, :area, :year, :kind, :subject, :revision, :name, :type, :size, :sha256,
                            :content, :task, :template, :user, :now, :taken, :latitude, :longitude, :width, :height)
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
                        .param("size", document.content().length)
                        .param("sha256", sha256(document.content()))
                        .param("content", document.content())
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
    }

    void keepThumbnail(UUID id, byte[] jpeg) {
        jdbc.sql("insert into document_thumbnail (document_id, content) values (?, ?)")
                .params(id, jpeg)
                .update();
    }

    UUID ofTask(String externalTaskId, DocumentKind kind, FileType type) {
        return jdbc.sql(
                        "select id from document where external_task_id = :task and kind = :kind and media_type = :type")
                .param("task", externalTaskId)
                .param("kind", kind.name())
                .param("type", type.mediaType())
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

    Optional<Place> placeOf(UUID id) {
        return jdbc.sql("select project_key, area, fiscal_year from document where id = :id")
                .param("id", id)
                .query(Files::place)
                .optional();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return Place.of(
                row.getString("project_key"), row.getString("area"), row.getObject("fiscal_year", Integer.class));
    }

    /** How many files of people no record refers to. */
    int unused(ProjectKey project) {
        return jdbc.sql("""
                        select count(*) from document d
                        where project_key = ? and kind in ('PHOTO', 'ATTACHMENT')
                          and not exists (select from document_use u where u.document_id = d.id)""").param(project.value()).query(Integer.class).single();
    }

    StoredDocument whole(UUID id) {
        return stored(id, "content");
    }

    /** Of a picture without a thumbnail, the picture. */
    Optional<StoredDocument> thumbnail(UUID id) {
        return jdbc.sql("select media_type like 'image/%' from document where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single()
                ? Optional.of(stored(
                        id, "coalesce((select t.content from document_thumbnail t where t.document_id = id), content)"))
                : Optional.empty();
    }

    private StoredDocument stored(UUID id, String content) {
        return jdbc.sql("select id, project_key, area, fiscal_year, file_name, media_type, " + content
                        + " bytes from document where id = :id")
                .param("id", id)
                .query((row, number) -> new StoredDocument(
                        row.getObject("id", UUID.class),
                        place(row, number),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getBytes("bytes")))
                .single();
    }

    DocumentEntry entry(UUID id) {
        return jdbc.sql(ENTRY + "where d.id = :id")
                .param("id", id)
                .query(Files::entry)
                .single();
    }

    List<DocumentEntry> page(ProjectKey project, int size, int page) {
        return jdbc.sql(ENTRY + "where project_key = :project order by created_at desc, id limit :limit offset :offset")
                .param("project", project.value())
                .param("limit", size)
                .param("offset", (long) size * page)
                .query(Files::entry)
                .list();
    }

    private static DocumentEntry entry(ResultSet row, int number) throws SQLException {
        var kind = DocumentKind.valueOf(row.getString("kind"));
        var taken = row.getObject("taken_at", OffsetDateTime.class);
        return new DocumentEntry(
                row.getObject("id", UUID.class),
                kind,
                kind.thai(),
                row.getString("subject"),
                row.getInt("revision"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getBoolean("thumbnail"),
                row.getBoolean("used"));
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
