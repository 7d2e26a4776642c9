package org.sammachip.verify;

import java.io.IOException;
import java.util.HashSet;

/** The models that {@code case.json} says the case went through are there, each with the SHA-256 told there. */
final class Models {

    static final String CASE = "case.json";
    private static final String FOLDER = "models/";

    private Models() {}

    static int check(Bundle bundle, String project) throws Fault, IOException {
        var told = bundle.json(CASE);
        if (!told.path("key").asText().equals(project)) {
            throw new Fault(CASE, "เป็นของโครงการอื่น", "is of another project");
        }
        var entries = new HashSet<String>();
        for (var file : told.path("modelFiles")) {
            var name = file.path("entry").asText();
            if (!bundle.entry(name).sha256().equals(file.path("sha256").asText())) {
                throw new Fault(name, "เนื้อหาไม่ตรงกับ " + CASE, "its content is not what " + CASE + " says");
            }
            entries.add(name);
        }
        for (var entry : bundle.entries()) {
            if (entry.name().startsWith(FOLDER) && !entries.contains(entry.name())) {
                throw new Fault(entry.name(), "ไม่อยู่ใน " + CASE, "is not in " + CASE);
            }
        }
        return entries.size();
    }
}
