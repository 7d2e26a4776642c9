package org.sammachip.report.rollup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what {@link RollUps} writes, line by line. */
public final class RollUpReader {

    /** What is made of it. */
    public interface Target {

        void head(RollUpHead head);

        void row(RollUpRow row);
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // a newer server tells more
            .build();

    private RollUpReader() {}

    /** @throws EOFException when the stream ends before it was told to be complete */
    public static void read(InputStream stream, Target target) throws IOException {
        int rows = 0;
        try (var lines = JSON.readerFor(RollUpLine.class).<RollUpLine>readValues(stream)) {
            while (lines.hasNextValue()) {
                var line = lines.nextValue();
                if (line.head() != null) {
                    target.head(line.head());
                } else if (line.row() != null) {
                    target.row(line.row());
                    rows++;
                } else if (line.end() != null && line.end() == rows) {
                    return;
                }
            }
        }
        throw new EOFException("the roll-up broke off after " + rows + " rows");
    }
}
