package org.sammachip.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tells an Office Open XML file that only shows something from one that does more. Reads the list of its parts and what
 * they are said to be; unpacks nothing else.
 */
final class OfficeCheck {

    private static final String TYPES = "[Content_Types].xml";

    /** Bytes. Programs write less than a tenth of it. */
    private static final int LONGEST_LIST = 1_000_000;

    /** What runs, or brings a file of its own. */
    private static final List<String> ACTING =
            List.of("vbaproject", "activex", "embeddings/", "oleobject", "macrosheets");

    private OfficeCheck() {}

    /** Whether this is such a file, its main part has this name, and nothing in it runs. */
    static boolean holds(Content content, String mainPart) throws IOException {
        try (var bytes = content.channel();
                var zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            var types = zip.getEntry(TYPES);
            return types != null
                    && zip.getEntry(mainPart) != null
                    && names(zip).noneMatch(name -> ACTING.stream().anyMatch(name::contains))
                    && !listed(zip, types).contains("macroEnabled");
        } catch (IOException | IllegalArgumentException e) { // no zip, or a broken one
            return false;
        }
    }

    private static Stream<String> names(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT));
    }

    private static String listed(ZipFile zip, ZipArchiveEntry types) throws IOException {
        try (var unpacked = zip.getInputStream(types)) {
            var list = unpacked.readNBytes(LONGEST_LIST + 1);
            if (list.length > LONGEST_LIST) {
                throw new IOException("longer than any program writes it");
            }
            return new String(list, StandardCharsets.UTF_8);
        }
    }
}
