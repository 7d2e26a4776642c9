package org.sammachip.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of all projects. A file never changes once stored; its SHA-256 proves it. */
@Service
@Transactional
public class Documents {

    /** Rows of one {@link #page}. */
    static final int PAGE = 50;

    private final Files files;
    private final OrderTable orders;
    private final ProjectRegister projects;
    private final AreaDocuments areas;
    private final CurrentUser user;
    private final PersonalDetails details;

    Documents(
            Files files,
            OrderTable orders,
            ProjectRegister projects,
            AreaDocuments areas,
            CurrentUser user,
            PersonalDetails details) {
        this.files = files;
        this.orders = orders;
        this.projects = projects;
        this.areas = areas;
        this.user = user;
        this.details = details;
    }

    /**
     * Stores what a worker made for an external task, once for each kind and type: whoever hands over a document for the
     * same task again, after a crash for example, gets the id of the first, which stays as it is.
     *
     * @param templateVersion what the worker says that it made the document from; null when it does not say
     */
    public UUID addOnce(String externalTaskId, NewDocument document, String templateVersion) {
        if (!user.has(Role.WORKER)) {
            throw Refusal.forbidden("ประตูนี้สำหรับบัญชีบริการจัดทำเอกสารเท่านั้น");
        }
        checkPlace(document.place());
        var type = FileCheck.check(document);
        var named = document.with(FileCheck.safeName(document.fileName()), document.content());
        files.insert(
                UUID.randomUUID(),
                ReadyFile.asItIs(named, type),
                new Making(externalTaskId, templateVersion),
                user.id());
        return files.ofTask(externalTaskId, document.kind(), type);
    }

    private void checkPlace(Place place) {
        if (place.project() == null) {
            areas.inScope(place.area());
        } else {
            projects.inScope(place.project());
        }
    }

    /** Of an order, what was ordered; otherwise the project that the worker names. */
    @Transactional(readOnly = true)
    Place placeOf(String externalTaskId, String projectKey) {
        return orders.ofTask(externalTaskId).map(Order::place).orElseGet(() -> Place.of(ProjectKey.typed(projectKey)));
    }

    /** What these external tasks made, by task; the caller knows that the reader may see it. */
    @Transactional(readOnly = true)
    public Map<String, MadeFile> ofTasks(Collection<String> externalTasks) {
        return files.ofTasks(externalTasks);
    }

    /** @throws Refusal in the same words whether the document does not exist or belongs to another district */
    @Transactional(readOnly = true)
    public StoredDocument get(UUID id) {
        inScope(id);
        return files.whole(id);
    }

    /** @throws Refusal as {@link #get}, and for what is no picture */
    @Transactional(readOnly = true)
    public StoredDocument thumbnail(UUID id) {
        inScope(id);
        return files.thumbnail(id).orElseThrow(() -> Refusal.notFound("ไฟล์นี้ไม่มีภาพย่อ"));
    }

    /** @throws Refusal as {@link #get} */
    @Transactional(readOnly = true)
    public DocumentEntry entry(UUID id) {
        inScope(id);
        return shown(files.entry(id));
    }

    /** @param page counted from 0, newest first */
    @Transactional(readOnly = true)
    public List<DocumentEntry> page(ProjectKey project, int page) {
        projects.inScope(project);
        return files.page(project, PAGE, page).stream().map(this::shown).toList();
    }

    private DocumentEntry shown(DocumentEntry entry) {
        return entry.at(details.sensitive(entry.latitude()), details.sensitive(entry.longitude()));
    }

    private void inScope(UUID id) {
        files.placeOf(id)
                .filter(place -> place.project() == null
                        ? areas.covers(place.area())
                        : user.covers(place.project().districtCode()))
                .orElseThrow(() -> Refusal.forbidden("ไม่พบเอกสารนี้ในเขตที่ท่านรับผิดชอบ"));
    }
}
