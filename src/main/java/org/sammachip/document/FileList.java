package org.sammachip.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files as lists show them: everything but their content. */
@Repository
class FileList {

    private static final String ENTRY = """
            select d.id, kind, subject, revision, file_name, media_type, size, sha256, created_by, created_at, taken_at,
                latitude, longitude, width, height, template_version, external_task_id,
                erased_at is null and (width is not null
                    or exists (select from document_thumbnail t where t.document_id = d.id)) thumbnail,
                erased_at is not null erased,
                kind not in ('PHOTO', 'ATTACHMENT')
                    or exists (select from document_use u where u.document_id = d.id) used
            from document d
            """;

    private final JdbcClient jdbc;

    FileList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DocumentEntry entry(UUID id) {
        return jdbc.sql(ENTRY + "where d.id = :id")
                .param("id", id)
                .query(FileList::entry)
                .single();
    }

    /**
     * Newest first.
     *
     * @param made those that workers made, or those that people added; null for both
     * @param entries whether the entries behind reports are among them
     */
    List<DocumentEntry> page(ProjectKey project, Boolean made, boolean entries, int size, int page) {
        return jdbc.sql(ENTRY + """
                        where project_key = :project
                          and (:made is null or :made = (kind not in ('PHOTO', 'ATTACHMENT')))
                          and (:entries or not (kind = 'EVALUATION_REPORT' and media_type = :workbook))
                        order by created_at desc, id limit :limit offset :offset""")
                .param("project", project.value())
                .param("made", made, Types.BOOLEAN)
                .param("entries", entries)
                .param("workbook", FileType.XLSX.mediaType())
                .param("limit", size)
                .param("offset", (long) size * page)
                .query(FileList::entry)
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
                row.getString("template_version"),
                row.getString("external_task_id"),
                taken == null ? null : taken.toInstant(),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getBoolean("thumbnail"),
                row.getBoolean("used"),
                row.getBoolean("erased"),
                false);
    }
}
