package org.sammachip.audit.bundle;

import java.util.List;

/** What {@code manifest.json} says of each other entry. */
record Manifest(String format, String project, List<Line> entries) {

    static final String NAME = "manifest.json";

    record Line(String name, long size, String sha256) {}

    static Manifest of(String project, List<StoredZip.Stored> entries) {
        return new Manifest(
                "sammachip-bundle/1",
                project,
                entries.stream()
                        .map(entry -> new Line(entry.name(), entry.size(), entry.sha256()))
                        .toList());
    }
}
