package org.sammachip.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the evaluation report and the knowledge record are printed from.
 *
 * @param names of the people in {@code data}, by user id
 * @param unreadablePhotos what was to be printed and is no picture any more; a note takes its place
 */
public record ReportDocument(ReportData data, Map<String, String> names, Set<UUID> unreadablePhotos) {

    public ReportDocument(ReportData data, Map<String, String> names) {
        this(data, names, Set.of());
    }

    public ReportDocument {
        unreadablePhotos = unreadablePhotos == null ? Set.of() : Set.copyOf(unreadablePhotos);
    }

    public ReportDocument without(Set<UUID> unreadable) {
        return new ReportDocument(data, names, unreadable);
    }

    public String name(String userId) {
        return names.getOrDefault(userId, userId);
    }

    public boolean shows(ReportData.Photo photo) {
        return !unreadablePhotos.contains(photo.id());
    }

    /** Two beside each other. */
    public List<List<ReportData.Photo>> photoRows() {
        var photos = data.photos();
        return IntStream.iterate(0, first -> first < photos.size(), first -> first + 2)
                .mapToObj(first -> photos.subList(first, Math.min(first + 2, photos.size())))
                .toList();
    }

    public ReportFigures figures() {
        return ReportFigures.of(data);
    }
}
