package org.sammachip.worker;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sammachip.report.ReportData;
import org.sammachip.report.ReportDocument;
import org.sammachip.report.pdf.Pictures;

/**
 * A report with its photos. One that is gone or damaged fails no report: it is left out, and the report says so.
 *
 * @param shown the report, which knows what of its photos cannot be shown
 */
record ReportPhotos(ReportDocument shown, Pictures pictures) {

    /** Two beside each other on A4 in 300 dots an inch. */
    private static final int MOST_PIXELS = 900;

    static ReportPhotos fetch(ReportDocument report, Function<UUID, Optional<byte[]>> stored) {
        var files = new HashMap<String, byte[]>();
        for (var photo : report.data().photos()) {
            stored.apply(photo.id()).ifPresent(jpeg -> files.put(photo.id().toString(), jpeg));
        }
        var pictures = Pictures.readable(files, MOST_PIXELS);
        var missing = report.data().photos().stream()
                .map(ReportData.Photo::id)
                .filter(id -> !pictures.has(id.toString()))
                .collect(Collectors.toSet());
        return new ReportPhotos(report.without(missing), pictures);
    }
}
