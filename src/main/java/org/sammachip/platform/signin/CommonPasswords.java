package org.sammachip.platform.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that guessers try first: a word of the list with nothing but digits and signs around it, few different
 * letters, or a row of the keyboard. The list ({@code common-passwords.txt}) holds what Thai offices and this programme
 * suggest, and the words that head every list of stolen passwords.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int FEW_LETTERS = 5;
    private static final int ROW = 8;
    private static final String[] ROWS = {
        "01234567890123456789",
        "qwertyuiopasdfghjklzxcvbnm",
        "abcdefghijklmnopqrstuvwxyz",
        "ๅภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ",
        "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
    };

    private CommonPasswords() {}

    static boolean isCommon(String password) {
        var folded = password.toLowerCase(Locale.ROOT);
        return folded.codePoints().distinct().count() < FEW_LETTERS || isDecoratedWord(folded) || isRow(folded);
    }

    /** Password2569!, 1234sammachip: what is left without digits and signs is one word of the list, perhaps repeated. */
    private static boolean isDecoratedWord(String folded) {
        var letters = DECORATION.matcher(folded).replaceAll("");
        return letters.isEmpty()
                || WORDS.contains(letters)
                || WORDS.stream().anyMatch(word -> letters.replace(word, "").isEmpty());
    }

    /** Eight keys or letters in a row, with little beside them. */
    private static boolean isRow(String folded) {
        return folded.length() < ROW + PasswordRules.SHORTEST
                && IntStream.rangeClosed(0, folded.length() - ROW)
                        .mapToObj(from -> folded.substring(from, from + ROW))
                        .anyMatch(CommonPasswords::isPartOfARow);
    }

    private static boolean isPartOfARow(String piece) {
        var back = new StringBuilder(piece).reverse().toString();
        return Stream.of(ROWS).anyMatch(row -> row.contains(piece) || row.contains(back));
    }

    private static Set<String> read() {
        try (var file = new ClassPathResource("common-passwords.txt").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
