package org.sammachip.audit.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sammachip.audit.history.CaseStory;
import org.springframework.stereotype.Component;

/** {@code README.txt} of a bundle: what is in it and how anybody checks it. */
@Component
class Guide {

    private final String text;

    Guide() {
        try (var file = Objects.requireNonNull(Guide.class.getResourceAsStream("/documents/bundle-readme.txt"))) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(CaseStory.Story story, ChainText.Heads heads) {
        var title = story.title();
        return text.replace("{key}", title.key())
                .replace("{village}", title.village())
                .replace("{district}", title.district())
                .replace("{province}", title.province())
                .replace("{length}", Long.toString(heads.length()))
                .replace("{head}", heads.head());
    }
}
