package org.sammachip.audit.bundle;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sammachip.audit.history.CaseStory;

/** A model as deployed, as {@code case.json} tells it. */
record ModelFile(String entry, String sha256) {

    static ModelFile of(CaseStory.Model model) {
        return new ModelFile(
                entry(model), HexFormat.of().formatHex(Sha256.digest().digest(model.content())));
    }

    static String entry(CaseStory.Model model) {
        return "models/" + model.name();
    }

    /** The case with the files of its models. */
    static Map<String, Object> with(Map<String, Object> head, List<CaseStory.Model> models) {
        var told = new LinkedHashMap<>(head);
        told.put("modelFiles", models.stream().map(ModelFile::of).toList());
        return told;
    }
}
