package org.sammachip.document;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people add: photos and scans. They belong to the project at once, and to the record when a form is sent. */
@Service
class Uploads {

    /** Of one project, that no record refers to: far more than the largest form holds. */
    static final int MOST_UNUSED = 500;

    private static final Set<Project.Status> OVER = EnumSet.of(Project.Status.CLOSED, Project.Status.CANCELLED);

    private final Files files;
    private final FileList list;
    private final Documents documents;
    private final PhotoLab lab;
    private final Desk desk;
    private final ProjectRegister projects;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Uploads(
            Files files,
            FileList list,
            Documents documents,
            PhotoLab lab,
            Desk desk,
            ProjectRegister projects,
            CurrentUser user,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.files = files;
        this.list = list;
        this.documents = documents;
        this.lab = lab;
        this.desk = desk;
        this.projects = projects;
        this.user = user;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What a browser sent. */
    interface Parcel {
        Opened open() throws IOException;
    }

    /**
     * @param original the first bytes of the photo before the browser shrunk it, for time and place; empty when what was
     *     sent is the original
     */
    record Opened(NewDocument document, byte[] original) {}

    /**
     * Stores a file once: sent again under its id, after a line was lost for example, the first stays.
     *
     * @param parcel opened only once it is clear that this person may add it, and there is memory for it
     * @throws Refusal for a project out of scope or over, a reader without the right to write, too many files that no
     *     form was sent with, or a file that may not be stored
     */
    DocumentEntry add(UUID id, ProjectKey project, DocumentKind kind, Parcel parcel) throws IOException {
        refuseReaders();
        if (!kind.fromPeople()) {
            throw Refusal.forbidden("ไฟล์ชนิด “" + kind.thai() + "” ระบบจัดทำให้ ส่งเองไม่ได้");
        }
        if (OVER.contains(projects.inScope(project).status())) {
            throw Refusal.conflict("โครงการนี้ปิดหรือยกเลิกแล้ว จึงเพิ่มไฟล์ไม่ได้");
        }
        if (files.find(id).isEmpty() && files.unused(project) >= MOST_UNUSED) {
            throw Refusal.conflict(
                    "โครงการนี้มีไฟล์ที่ยังไม่ได้ส่งพร้อมแบบฟอร์ม %d ไฟล์แล้ว กรุณาส่งแบบฟอร์มหรือลบไฟล์ที่ไม่ใช้ก่อน"
                            .formatted(MOST_UNUSED));
        }
        return desk.at(() -> {
            var opened = parcel.open();
            return keep(id, opened.document(), opened.original());
        });
    }

    private DocumentEntry keep(UUID id, NewDocument sent, byte[] original) {
        var file = ready(sent, original);
        transaction.executeWithoutResult(status -> {
            if (files.insert(id, file, Making.BY_HAND, user.id())) {
                if (file.picture() != null) {
                    files.keepThumbnail(id, file.picture().thumbnail());
                }
            } else if (!own(id) || !isOf(sent.place(), id)) {
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
        if (jdbc.sql("""
                        delete from document d where d.id = :id
                          and not exists (select from document_use u where u.document_id = d.id)""").param("id", id).update() == 0) {
            throw Refusal.conflict("ไฟล์นี้อยู่ในบันทึกที่ส่งแล้ว จึงลบไม่ได้");
        }
    }

    private ReadyFile ready(NewDocument sent, byte[] original) {
        var type = FileCheck.check(sent);
        if (type == FileType.PDF) {
            PdfCheck.check(sent.fileName(), sent.content().bytes());
            return ReadyFile.asItIs(sent, type);
        }
        var facts = CameraFacts.of(sent.content().bytes());
        var picture = lab.develop(sent.fileName(), type, sent.content().bytes(), facts.orientation());
        return ReadyFile.of(sent, picture, original.length == 0 ? facts : CameraFacts.of(original));
    }

    private boolean isOf(Place place, UUID id) {
        return files.find(id).filter(file -> file.place().equals(place)).isPresent();
    }

    private boolean own(UUID id) {
        return list.entry(id).createdBy().equals(user.id());
    }

    private void refuseReaders() {
        if (!user.has(Role.OFFICER) && !user.has(Role.DISTRICT_MANAGER)) {
            throw Refusal.forbidden("บัญชีของท่านเพิ่มไฟล์ไม่ได้ เฉพาะนักวิชาการพัฒนาชุมชนและพัฒนาการอำเภอเท่านั้น");
        }
    }
}
