package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All files of a project, for whoever takes its evidence away; the caller knows that the reader may see the project. */
@Component
public class Archive {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Files files;
    private final Reading reading;

    Archive(JdbcClient jdbc, Documents documents, Files files, Reading reading) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.files = files;
        this.reading = reading;
    }

    /**
     * A file, whether or not it can be taken away.
     *
     * @param kind Thai
     * @param ending of a file of this type: {@code pdf}
     * @param withheld why its content is not given, in Thai; null when it is
     */
    public record Filed(
            UUID id,
            String kind,
            String ending,
            int size,
            String sha256,
            String createdBy,
            Instant createdAt,
            String withheld) {}

    /** In the order of their ids. */
    public List<Filed> of(ProjectKey project) {
        return jdbc.sql("""
                        select id, kind, media_type, size, sha256, created_by, created_at,
                            coalesce(octet_length(content), 0) = 0 as erased
                        from document where project_key = ? order by id::text collate "C\"""")
                .param(project.value())
                .query((row, number) -> new Filed(
                        row.getObject("id", UUID.class),
                        DocumentKind.valueOf(row.getString("kind")).thai(),
                        FileType.of(row.getString("media_type")).name().toLowerCase(Locale.ROOT),
                        row.getInt("size"),
                        row.getString("sha256"),
                        row.getString("created_by"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("erased")
                                ? "ลบเนื้อหาแล้วตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล"
                                : refusal(row.getObject("id", UUID.class))))
                .list();
    }

    /** Asked without {@link Documents}, whose refusal would end the caller's transaction. */
    private String refusal(UUID id) {
        try {
            reading.allowed(files.find(id).orElse(null));
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    /** The bytes as they were stored: reading breaks off when they are not (SHA-256). */
    public InputStream content(UUID id) throws IOException {
        return documents.content(documents.get(id));
    }
}
