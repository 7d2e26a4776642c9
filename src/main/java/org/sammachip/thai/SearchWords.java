package org.sammachip.thai;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody typed into the search, as patterns of SQL's {@code like}. */
public final class SearchWords {

    private static final int MOST = 6;
    private static final int LENGTH = 200;

    private SearchWords() {}

    /** Whatever is no character of a text parts words. Thai digits count as Arabic ones, smc- as SMC-, and บ้าน or ต. may be written in front or not. */
    public static String[] patterns(String typed) {
        return words(typed)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static Stream<String> words(String typed) {
        var text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LENGTH));
        return Arrays.stream(text.split("[\\s\\p{Cntrl}\\p{Cs}]+"))
                .map(SearchWords::plain)
                .filter(word -> !word.isEmpty())
                .limit(MOST);
    }

    private static String plain(String word) {
        var plain = new StringBuilder();
        word.codePoints().map(c -> c >= '๐' && c <= '๙' ? c - '๐' + '0' : c).forEach(plain::appendCodePoint);
        var text = plain.toString().replaceFirst("^(บ้าน|ต\\.|ตำบล)(?=.)", "");
        return text.regionMatches(true, 0, "smc", 0, 3) ? text.toUpperCase(Locale.ROOT) : text;
    }
}
