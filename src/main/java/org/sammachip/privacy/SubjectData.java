package org.sammachip.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sammachip.access.UserNames;
import org.sammachip.privacy.SubjectRows.Paper;
import org.sammachip.privacy.SubjectRows.Section;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A copy of all that is kept of one person of the village, for them to take home: a page to read, the same as JSON, and
 * the photos and receipts that show them alone. Documents that name others too are listed, not given.
 */
@Component
class SubjectData {

    private final SubjectRows rows;
    private final SubjectWords words;
    private final UserNames names;
    private final Clock clock;
    private final ObjectMapper json;

    SubjectData(SubjectRows rows, SubjectWords words, UserNames names, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.words = words;
        this.names = names;
        this.clock = clock;
        this.json = json;
    }

    /** @param column label of what changed, with its values before and after */
    record Changed(Instant at, String by, String what, String column, String from, String to) {}

    record Copy(
            Instant madeAt,
            String projectKey,
            String subject,
            List<Section> sections,
            List<Changed> changes,
            List<Paper> documents) {}

    /** @return a ZIP */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] zip(Subject subject) {
        var copy = new Copy(
                clock.instant(),
                subject.project().value(),
                subject.name(),
                SubjectRows.parts(subject.kind()).stream()
                        .map(part -> rows.section(part, subject.id()))
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                changes(subject),
                rows.papers(subject));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "ข้อมูลของท่าน.html", SubjectPage.of(copy).getBytes(StandardCharsets.UTF_8));
            add(zip, "data.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy));
            int number = 0;
            for (var paper : copy.documents()) {
                if (paper.own()) {
                    add(
                            zip,
                            "files/%d-%s".formatted(++number, paper.fileName().replaceAll("[/\\\\]", "_")),
                            rows.content(paper.id()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Changed> changes(Subject subject) {
        var changes = new ArrayList<Changed>();
        for (var change : rows.changes(subject)) {
            var labels = Json.parsed(change.labels() == null ? "{}" : change.labels());
            Json.parsed(change.content()).properties().forEach(column -> {
                var label = labels.path(column.getKey()).textValue();
                var from = words.value(column.getKey(), label, column.getValue().path(0));
                var to = words.value(column.getKey(), label, column.getValue().path(1));
                if (from != null || to != null) {
                    changes.add(new Changed(
                            change.at().toInstant(),
                            change.person() == null ? "ระบบ" : names.of(change.person()),
                            change.tableLabel(),
                            words.label(column.getKey(), label),
                            from,
                            to));
                }
            });
        }
        return changes;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
