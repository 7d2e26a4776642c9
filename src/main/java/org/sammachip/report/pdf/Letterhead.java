package org.sammachip.report.pdf;

import java.util.List;
import java.util.Map;

/** The office's crest or heading on letters: {@code letterhead.png} or {@code .jpg} in its folder. */
final class Letterhead {

    /** Templates ask {@code pictures.has('letterhead')} and show {@code picture:letterhead}. */
    static final String NAME = "letterhead";

    private Letterhead() {}

    /** No picture where the office has none. */
    static Pictures of(DocumentFolder folder) {
        for (var ending : List.of(".png", ".jpg", ".jpeg")) {
            var file = folder.file(NAME + ending);
            if (file.isPresent()) {
                return read(file.get());
            }
        }
        return Pictures.none();
    }

    private static Pictures read(DocumentFile file) {
        try {
            return Pictures.of(Map.of(NAME, file.content()));
        } catch (UnprintablePicture e) {
            throw new BrokenTemplate(
                    TemplatePlace.of(file.place()), "it is no picture that can be read", "เปิดภาพไม่ได้", e);
        }
    }
}
