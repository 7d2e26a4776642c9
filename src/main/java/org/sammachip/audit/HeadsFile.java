package org.sammachip.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The published heads as lines of text, {@code day chain length head}; each day ends with its total, chain {@code *}.
 * A day that is missing, or was written in part when the power failed, is written by the next call.
 */
@Component
class HeadsFile {

    private static final Pattern TOTAL = Pattern.compile("(?m)^(\\d{4}-\\d\\d-\\d\\d) \\* .*\n");

    private final String path;

    /** @param path empty: no file */
    HeadsFile(@Value("${sammachip.audit.heads-file}") String path) {
        this.path = path;
    }

    /**
     * @param since the lines after a day
     * @param totals of all days
     * @return totals that the file tells and the database does not: somebody altered what was published
     */
    List<String> append(Function<LocalDate, List<String>> since, Collection<String> totals) throws IOException {
        if (path.isBlank()) {
            return List.of();
        }
        var file = Path.of(path).toAbsolutePath();
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            var last = LocalDate.EPOCH;
            int whole = 0;
            var told = new ArrayList<String>();
            var found = TOTAL.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)); // a character a byte
            while (found.find()) {
                last = LocalDate.parse(found.group(1));
                whole = found.end();
                told.add(found.group().strip());
            }
            channel.truncate(whole).position(whole);
            var lines = new StringBuilder();
            since.apply(last).forEach(line -> lines.append(line).append('\n'));
            channel.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            told.removeAll(Set.copyOf(totals));
            return told;
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
