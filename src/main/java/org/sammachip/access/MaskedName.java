package org.sammachip.access;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name of which the first consonants are left: “นางสาวสมหญิง ใจดี” becomes “ส*** จ***”. The title goes, as it
 * tells sex and marriage; so do the length and the vowel that Thai writes first.
 */
final class MaskedName {

    private static final Pattern TITLE =
            Pattern.compile("^(นางสาว|นาง|นาย|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|ว่าที่ร้อยตรี|ผู้ใหญ่บ้าน|กำนัน)\\s*(?=\\S)");
    private static final String STARS = "***";
    private static final String VOWELS_BEFORE = "เแโใไ";

    private MaskedName() {}

    /** @param name null and blank stay what they are */
    static String of(String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        return Arrays.stream(TITLE.matcher(name.strip()).replaceFirst("").split("\\s+"))
                .map(MaskedName::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        var first = word.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> VOWELS_BEFORE.indexOf(letter) < 0)
                .findFirst();
        return first.isPresent() ? Character.toString(first.getAsInt()) + STARS : STARS;
    }
}
