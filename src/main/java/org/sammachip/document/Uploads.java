package org.sammachip.document;

import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people add: photos and scans. They belong to the project at once, and to the record when a form is sent. */
@Service
class Uploads {

    private final Files files;
    private final Documents documents;
    private final PhotoLab lab;
    private final ProjectRegister projects;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Uploads(
            Files files,
            Documents documents,
            PhotoLab lab,
            ProjectRegister projects,
            CurrentUser user,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.files = files;
        this.documents = documents;
        this.lab = lab;
        this.projects = projects;
        this.user = user;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Stores a file once: sent again under its id, after a line was lost for example, the first stays.
     *
     * @param original the first bytes of the photo before the browser shrunk it, for time and place; empty when what was
     *     sent is the original
     * @throws Refusal for a project out of scope, a reader without the right to write, or a file that may not be stored
     */
    DocumentEntry add(UUID id, NewDocument sent, byte[] original) {
        refuseReaders();
        projects.inScope(sent.project());
        if (!sent.kind().fromPeople()) {
            throw Refusal.forbidden("ไฟล์ชนิด “" + sent.kind().thai() + "” ระบบจัดทำให้ ส่งเองไม่ได้");
        }
        var file = ready(sent, original);
        transaction.executeWithoutResult(status -> {
            if (files.insert(id, file, null, user.id())) {
                if (file.picture() != null) {
                    files.keepThumbnail(id, file.picture().thumbnail());
                }
            } else if (!own(id) || !files.projectOf(id).equals(java.util.Optional.of(sent.project()))) {
                throw Refusal.conflict("ส่งไฟล์นี้ไม่สำเร็จ กรุณาเลือกไฟล์แล้วส่งใหม่");
            }
        });
        return documents.entry(id);
    }

    /** Takes back a file that the same person added, as long as the record does not refer to it. */
    @Transactional
    void remove(UUID id) {
        var entry = documents.entry(id);
        if (!own(id) || !entry.kind().fromPeople()) {
            throw Refusal.forbidden("ลบไฟล์นี้ไม่ได้ ผู้ที่ส่งไฟล์เท่านั้นที่ลบได้");
        }
        jdbc.sql("select 1 from document where id = ? for update")
                .param(id)
                .query(Integer.class)
                .single();
        if (jdbc.sql("delete from document where id = :id and id not in (select document_id from document_use)")
                        .param("id", id)
                        .update()
                == 0) {
            throw Refusal.conflict("ไฟล์นี้อยู่ในบันทึกที่ส่งแล้ว จึงลบไม่ได้");
        }
    }

    private ReadyFile ready(NewDocument sent, byte[] original) {
        var type = FileCheck.check(sent);
        if (type == FileType.PDF) {
            PdfCheck.check(sent.fileName(), sent.content());
            return ReadyFile.asItIs(sent.with(FileCheck.safeName(sent.fileName()), sent.content()), type);
        }
        var facts = CameraFacts.of(sent.content());
        var picture = lab.develop(sent.fileName(), type, sent.content(), facts.orientation());
        return ReadyFile.of(sent, picture, original.length == 0 ? facts : CameraFacts.of(original));
    }

    private boolean own(UUID id) {
        return files.entry(id).createdBy().equals(user.id());
    }

    private void refuseReaders() {
        if (!user.has(Role.OFFICER) && !user.has(Role.DISTRICT_MANAGER)) {
            throw Refusal.forbidden("บัญชีของท่านเพิ่มไฟล์ไม่ได้ เฉพาะนักวิชาการพัฒนาชุมชนและพัฒนาการอำเภอเท่านั้น");
        }
    }
}
