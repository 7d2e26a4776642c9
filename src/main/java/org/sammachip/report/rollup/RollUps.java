package org.sammachip.report.rollup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a roll-up as lines of JSON, while it is read. */
@Component
class RollUps {

    private final RollUpRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    RollUps(RollUpRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** All lines show the record at one moment, however long the reader takes. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(RollUpArea area, int fiscalYear, String askedBy, OutputStream out) throws IOException {
        var now = clock.instant();
        var count = rows.count(area, fiscalYear);
        try (var lines = json.writerFor(RollUpLine.class)
                .withRootValueSeparator("\n")
                .without(com.fasterxml.jackson.core.JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .writeValues(out)) {
            lines.write(RollUpLine.of(new RollUpHead(area, fiscalYear, now, askedBy, count)));
            var written = new AtomicInteger();
            rows.each(area, fiscalYear, now, row -> {
                write(lines, RollUpLine.of(row));
                written.incrementAndGet();
            });
            lines.write(RollUpLine.end(written.get()));
        }
    }

    private static void write(SequenceWriter lines, RollUpLine line) {
        try {
            lines.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the reader is gone
        }
    }
}
