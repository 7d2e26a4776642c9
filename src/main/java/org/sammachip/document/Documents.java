package org.sammachip.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of all projects. A file never changes once stored; its SHA-256 proves it. */
@Service
@Transactional
public class Documents {

    /** Rows of one {@link #page}. */
    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final ProjectRegister projects;
    private final CurrentUser user;
    private final Clock clock;

    Documents(JdbcClient jdbc, ProjectRegister projects, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal for a project out of scope, a reader without the right to write, or a file that may not be stored */
    public UUID add(NewDocument document) {
        if (!user.has(Role.OFFICER) && !user.has(Role.DISTRICT_MANAGER)) {
            throw Refusal.forbidden("บัญชีของท่านเพิ่มไฟล์ไม่ได้ เฉพาะนักวิชาการพัฒนาชุมชนและพัฒนาการอำเภอเท่านั้น");
        }
        return insert(document, null);
    }

    /**
     * Stores what a worker made for an external task, once: whoever hands over a document for the same task again, after
     * a crash for example, gets the id of the first, which stays as it is.
     */
    public UUID addOnce(String externalTaskId, NewDocument document) {
        if (!user.has(Role.WORKER)) {
            throw Refusal.forbidden("ประตูนี้สำหรับบัญชีบริการจัดทำเอกสารเท่านั้น");
        }
        insert(document, externalTaskId);
        return jdbc.sql("select id from document where external_task_id = :task")
                .param("task", externalTaskId)
                .query(UUID.class)
                .single();
    }

    /** @throws Refusal in the same words whether the document does not exist or belongs to another district */
    @Transactional(readOnly = true)
    public StoredDocument get(UUID id) {
        jdbc.sql("select project_key from document where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(key -> user.covers(new ProjectKey(key).districtCode()))
                .orElseThrow(() -> Refusal.forbidden("ไม่พบเอกสารนี้ในเขตที่ท่านรับผิดชอบ"));
        return jdbc.sql("""
                        select id, project_key, file_name, media_type, content from document where id = :id""")
                .param("id", id)
                .query((row, number) -> new StoredDocument(
                        row.getObject("id", UUID.class),
                        new ProjectKey(row.getString("project_key")),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getBytes("content")))
                .single();
    }

    /** @param page counted from 0, newest first */
    @Transactional(readOnly = true)
    public List<DocumentEntry> page(ProjectKey project, int page) {
        projects.inScope(project);
        return jdbc.sql("""
                        select id, kind, subject, revision, file_name, media_type, size, sha256, created_by, created_at
                        from document where project_key = :project
                        order by created_at desc, id limit :limit offset :offset""")
                .param("project", project.value())
                .param("limit", PAGE)
                .param("offset", (long) PAGE * page)
                .query((row, number) -> {
                    var kind = DocumentKind.valueOf(row.getString("kind"));
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
                            row.getObject("created_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    private UUID insert(NewDocument document, String externalTaskId) {
        projects.inScope(document.project());
        var type = FileCheck.check(document);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into document (id, project_key, kind, subject, revision, file_name, media_type, size, sha256,
                            content, external_task_id, created_by, created_at)
                        values (:id, :project, :kind, :subject, :revision, :name, :type, :size, :sha256, :content, :task,
                            :user, :now)
                        on conflict (external_task_id) do nothing""")
                .param("id", id)
                .param("project", document.project().value())
                .param("kind", document.kind().name())
                .param("subject", document.subject())
                .param("revision", document.revision())
                .param("name", FileCheck.safeName(document.fileName()))
                .param("type", type.mediaType())
                .param("size", document.content().length)
                .param("sha256", sha256(document.content()))
                .param("content", document.content())
                .param("task", externalTaskId)
                .param("user", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
