package org.sammachip.verify;

import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code manifest.json}: each other entry with its size and SHA-256, and none besides. */
final class Manifest {

    static final String NAME = "manifest.json";
    static final String FORMAT = "sammachip-bundle/1";

    private static final Pattern KNOWN = Pattern.compile("README\\.txt|case\\.json|chain\\.jsonl|documents\\.json"
            + "|heads\\.json|published\\.txt|timeline\\.json|timeline\\.pdf|(documents|models)/[^/]+");

    private static final Pattern KEY = Pattern.compile("SMC-\\d{4}-\\d{6}-\\d{2}");

    private Manifest() {}

    /** @return the project's key */
    static String check(Bundle bundle) throws Fault, IOException {
        var told = bundle.json(NAME);
        if (!told.path("format").asText().equals(FORMAT)) {
            throw new Fault(NAME, "ไม่ใช่ชุดหลักฐานรูปแบบ " + FORMAT, "is not of the format " + FORMAT);
        }
        var left = new TreeSet<String>();
        bundle.entries().forEach(entry -> left.add(entry.name()));
        left.remove(NAME);
        for (var line : told.path("entries")) {
            var name = line.path("name").asText();
            var entry = bundle.entry(name);
            if (!KNOWN.matcher(name).matches()) {
                throw new Fault(name, "ไม่ใช่แฟ้มของชุดหลักฐาน", "is no part of a bundle");
            }
            if (!left.remove(name)
                    || line.path("size").asLong() != entry.size()
                    || !line.path("sha256").asText().equals(entry.sha256())) {
                throw new Fault(name, "เนื้อหาไม่ตรงกับ manifest.json", "its content is not what manifest.json says");
            }
        }
        if (!left.isEmpty()) {
            throw new Fault(left.first(), "ไม่อยู่ใน manifest.json", "is not in manifest.json");
        }
        var project = told.path("project").asText();
        if (!KEY.matcher(project).matches()) {
            throw new Fault(NAME, "ไม่ได้บอกรหัสโครงการ", "tells no project key");
        }
        return project;
    }
}
