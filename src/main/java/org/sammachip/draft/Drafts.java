package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current user's own drafts; nobody reads another's. Whether the form is still open to them, the caller asks first.
 * A task's draft goes with the task's row, whoever or whatever ends it; a start form's when the form is sent, or
 * {@link #KEPT} after it was last saved.
 */
@Service
@Transactional
public class Drafts {

    /** How long the draft of a start form is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final String NEWER = "มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง";
    private static final String OUT_OF_STEP = "ฉบับร่างในระบบไม่ตรงกับหน้านี้ ระบบจะบันทึกใหม่ทั้งฉบับ";

    private final DraftTable table;
    private final CurrentUser user;
    private final Clock clock;

    Drafts(DraftTable table, CurrentUser user, Clock clock) {
        this.table = table;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftKey key) {
        return table.find(key, user.id(), "").filter(draft -> !isExpired(key, draft));
    }

    /** Waits for a sending that is under way and would end the draft. */
    public Saved state(DraftKey key) {
        return table.find(key, user.id(), "for share")
                .filter(draft -> !isExpired(key, draft))
                .map(draft -> new Saved(draft.version(), draft.savedAt()))
                .orElse(Saved.NONE);
    }

    /**
     * @param project which the form is about, or null
     * @throws Refusal (conflict) when another page saved meanwhile, or there is nothing that {@code changes} could change
     */
    public Saved save(DraftKey key, ProjectKey project, DraftChange change) {
        if (!user.id().equals(change.author())) {
            throw Refusal.forbidden("แบบฟอร์มนี้เปิดไว้โดยบัญชีอื่น จึงบันทึกในชื่อของท่านไม่ได้ กรุณาเปิดหน้าใหม่");
        }
        var kept = unexpired(key);
        var draft = kept.map(known -> changed(known, change)).orElseGet(() -> first(change));
        if (kept.isPresent()) {
            table.update(key, user.id(), kept.get(), draft);
        } else if (!table.insert(key, user.id(), project, draft)) {
            throw Refusal.conflict(NEWER);
        }
        return new Saved(draft.version(), draft.savedAt());
    }

    public void discard(DraftKey key) {
        table.delete(key, user.id());
    }

    /** Several servers may do it at once. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Bangkok")
    void expire() {
        int gone = table.deleteStartFormsOf(clock.instant().minus(KEPT));
        if (gone > 0) {
            LOG.info("Removed {} drafts of start forms that nobody went on with", gone);
        }
    }

    /** What nobody sees any more makes room, before the night does. */
    private Optional<Draft> unexpired(DraftKey key) {
        var kept = table.find(key, user.id(), "for update");
        if (kept.filter(draft -> isExpired(key, draft)).isPresent()) {
            table.delete(key, user.id());
            return Optional.empty();
        }
        return kept;
    }

    private Draft first(DraftChange change) {
        if (!change.isWhole() || !change.isPrefilled()) {
            throw Refusal.conflict(OUT_OF_STEP);
        }
        return new Draft(change.prefilled(), change.content(), raw(change), 1, change.page(), clock.instant());
    }

    private Draft changed(Draft known, DraftChange change) {
        if (known.version() != change.version() && !known.page().equals(change.page())) {
            throw Refusal.conflict(NEWER);
        }
        if (known.version() != change.version() && !change.isWhole()) {
            throw Refusal.conflict(OUT_OF_STEP); // the page did not hear that its last saving succeeded
        }
        var content = change.isWhole() ? change.content() : known.content();
        if (!change.isWhole()) {
            change.changes().forEach(part -> part.applyTo(content));
        }
        var prefilled = change.isPrefilled() ? change.prefilled() : known.prefilled();
        return new Draft(prefilled, content, raw(change), known.version() + 1, change.page(), clock.instant());
    }

    private static JsonNode raw(DraftChange change) {
        return change.raw() == null ? JsonNodeFactory.instance.objectNode() : change.raw();
    }

    private boolean isExpired(DraftKey key, Draft draft) {
        return key.task() == null && !draft.savedAt().isAfter(clock.instant().minus(KEPT));
    }
}
