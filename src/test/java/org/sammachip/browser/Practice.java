package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sammachip.rehearsal.Rehearse;

/** Brings a sample's case to a task over HTTP, for tests of what people see there. */
class Practice {

    private Practice() {}

    /** @return the project's key */
    static String until(String task, String sample, String server) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Rehearse.run(List.of("samples/" + sample, "--until", task, "--url", server), stream, stream);
        var played = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(played).isZero();
        return played.strip().substring(0, 18);
    }
}
