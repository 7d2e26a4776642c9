package org.sammachip.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command {@code verify} answers and prints. */
public record Verdict(int code, String text) {

    public static Verdict of(Path bundle, String... options) {
        var args = new ArrayList<>(List.of(bundle.toString()));
        args.addAll(List.of(options));
        var text = new ByteArrayOutputStream();
        int code = Verify.run(args, new PrintStream(text, true, StandardCharsets.UTF_8));
        return new Verdict(code, text.toString(StandardCharsets.UTF_8));
    }
}
