package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of all projects. A file never changes once stored; its SHA-256 proves it. */
@Service
@Transactional
public class Documents {

    /** Rows of one {@link #page}. */
    static final int PAGE = 50;

    private final Files files;
    private final FileList list;
    private final Reading reading;
    private final OrderTable orders;
    private final ProjectRegister projects;
    private final AreaDocuments areas;
    private final CurrentUser user;
    private final PersonalDetails details;

    Documents(
            Files files,
            FileList list,
            Reading reading,
            OrderTable orders,
            ProjectRegister projects,
            AreaDocuments areas,
            CurrentUser user,
            PersonalDetails details) {
        this.files = files;
        this.list = list;
        this.reading = reading;
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
        user.onlyWorkers();
        checkPlace(document.place());
        var type = FileCheck.check(document);
        files.insert(
                UUID.randomUUID(),
                ReadyFile.asItIs(document, type),
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
    StoredDocument get(UUID id) {
        return reading.allowed(files.find(id).orElse(null));
    }

    /** What {@link #get} found, a slice at a time; the last one only if it is what was stored. */
    @Transactional(propagation = Propagation.SUPPORTS)
    InputStream content(StoredDocument document) throws IOException {
        return new StoredContent(document, (from, length) -> files.slice(document.id(), from, length));
    }

    /** @throws Refusal as {@link #get}, and for what is no picture */
    @Transactional(readOnly = true)
    Thumbnail thumbnail(UUID id) {
        var document = get(id);
        if (!document.type().isPicture()) {
            throw Refusal.notFound("ไฟล์นี้ไม่มีภาพย่อ");
        }
        return new Thumbnail(document.type(), document.fileName(), files.thumbnail(id));
    }

    /** @throws Refusal as {@link #get} */
    @Transactional(readOnly = true)
    public DocumentEntry entry(UUID id) {
        var project = get(id).place().projectKey();
        return shown(project, list.entry(id));
    }

    /**
     * @param made those that workers made, or those that people added; null for both
     * @param page counted from 0, newest first
     */
    @Transactional(readOnly = true)
    public List<DocumentEntry> page(ProjectKey project, Boolean made, int page) {
        projects.inScope(project);
        return list.page(project, made, reading.seesEntries(project.value()), PAGE, page).stream()
                .map(entry -> shown(project.value(), entry))
                .toList();
    }

    private DocumentEntry shown(String project, DocumentEntry entry) {
        return entry.shown(
                details.sensitive(project, entry.latitude()),
                details.sensitive(project, entry.longitude()),
                reading.isClosed(entry.kind(), project));
    }
}
