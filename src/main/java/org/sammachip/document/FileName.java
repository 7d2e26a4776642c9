package org.sammachip.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a browser saves a file (RFC 6266). */
final class FileName {

    private FileName() {}

    /**
     * The name twice: percent-encoded for every browser of today (RFC 5987), and what is left of it in ASCII for old
     * programs.
     */
    static String header(String name, boolean save) {
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(save ? "attachment" : "inline", ascii(name), encoded(name));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** {@code document SMC-2570-341401-07 2.pdf}: without quotes, and without what looks encoded. */
    private static String ascii(String name) {
        int dot = name.lastIndexOf('.');
        var stem = plain(dot < 0 ? name : name.substring(0, dot));
        var ending = dot < 0 ? "" : "." + plain(name.substring(dot + 1));
        var whole = stem.length() == (dot < 0 ? name.length() : dot);
        return (whole ? stem : ("document " + stem).strip()) + ending;
    }

    private static String plain(String text) {
        return text.replaceAll("[^ -~]|[\"\\\\%]", " ").replaceAll(" +", " ").strip();
    }
}
