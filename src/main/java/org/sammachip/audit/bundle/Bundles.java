package org.sammachip.audit.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.Semaphore;
import org.sammachip.access.PersonalDetails;
import org.sammachip.audit.history.AuditScope;
import org.sammachip.audit.history.CaseStory;
import org.sammachip.document.Archive;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Packs a case as it is at one moment: all of it is read in one snapshot of the database. */
@Service
class Bundles {

    private static final int SECONDS = 300;

    private final Semaphore turns = new Semaphore(2);
    private final AuditScope scope;
    private final PersonalDetails details;
    private final CaseStory stories;
    private final ChainText chain;
    private final Archive archive;
    private final TimelinePdf pdf;
    private final Guide guide;
    private final TransactionTemplate snapshot;

    Bundles(
            AuditScope scope,
            PersonalDetails details,
            CaseStory stories,
            ChainText chain,
            Archive archive,
            TimelinePdf pdf,
            Guide guide,
            PlatformTransactionManager transactions) {
        this.scope = scope;
        this.details = details;
        this.stories = stories;
        this.chain = chain;
        this.archive = archive;
        this.pdf = pdf;
        this.guide = guide;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setTimeout(SECONDS);
    }

    /**
     * The caller closes it.
     *
     * @throws Refusal out of scope, for officers, where names are masked, when two are being packed, or when a part of
     *     the history cannot be read: a bundle with a gap would prove nothing
     */
    BundleFile of(String typed) throws IOException {
        scope.many();
        var key = scope.project(typed);
        if (details.masked(key.value())) {
            throw Refusal.forbidden(
                    "ชุดหลักฐานมีเอกสารที่ระบุชื่อบุคคล กรุณาแจ้งเหตุผลเพื่อเปิดดูข้อมูลส่วนบุคคลของโครงการนี้ก่อน");
        }
        if (!turns.tryAcquire()) {
            throw Refusal.busy("กำลังจัดทำชุดหลักฐานของโครงการอื่นอยู่ กรุณาลองอีกครั้งในอีกสักครู่");
        }
        var file = BundleFile.create();
        try {
            snapshot.executeWithoutResult(transaction -> pack(key, file));
            return file;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        } finally {
            turns.release();
        }
    }

    private void pack(ProjectKey key, BundleFile file) {
        try {
            fill(key, new StoredZip(file.channel()));
        } catch (StoredZip.TooLarge e) {
            throw Refusal.busy("ชุดหลักฐานใหญ่เกิน 4 กิกะไบต์ กรุณาติดต่อผู้ดูแลระบบ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(ProjectKey key, StoredZip zip) throws IOException {
        var told = stories.of(key);
        var heads = chain.heads(key);
        var files = archive.of(key);
        zip.add("README.txt", out -> out.write(guide.of(told, heads).getBytes(StandardCharsets.UTF_8)));
        zip.add("case.json", out -> chain.write(ModelFile.with(chain.fields(told.head()), told.models()), out));
        zip.add("chain.jsonl", out -> chain.write(key, out));
        zip.add(
                "documents.json",
                out -> chain.write(files.stream().map(FiledEntry::of).toList(), out));
        for (var filed : files) {
            if (filed.withheld() == null) {
                zip.add(FiledEntry.of(filed).entry(), out -> {
                    try (var content = archive.content(filed.id())) {
                        content.transferTo(out);
                    }
                });
            }
        }
        zip.add("heads.json", out -> chain.write(heads, out));
        var models = new ArrayList<>(told.models());
        models.sort(Comparator.comparing(CaseStory.Model::name));
        for (var model : models) {
            zip.add(ModelFile.entry(model), out -> out.write(model.content()));
        }
        zip.add("published.txt", out -> {
            if (heads.total() != null) {
                chain.writePublished(heads.total(), out);
            }
        });
        zip.add("timeline.json", out -> chain.write(told.entries(), out));
        zip.add("timeline.pdf", out -> out.write(pdf.of(told, heads)));
        zip.add(Manifest.NAME, out -> chain.write(Manifest.of(key.value(), zip.entries()), out));
        zip.finish();
    }
}
