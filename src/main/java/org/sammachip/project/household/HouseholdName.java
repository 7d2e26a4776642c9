package org.sammachip.project.household;

import java.util.Locale;

/**
 * What tells a household from another one: its house number and its head. Two that differ only in blanks, in a title
 * before the name or in Thai and Arabic digits are the same.
 */
public record HouseholdName(String houseNumber, String head) {

    private static final String TITLES =
            "^(?:(?:นางสาว|นาง|นาย|คุณ|น\\.ส\\.?|ดร\\.|ว่าที่|[รพจส]\\.[ตทอส]\\.(?:[ตทอ]\\.)?)(?=.)){1,3}";

    public String plain() {
        var house = digits(squeezed(houseNumber)).replaceFirst("^(บ้าน)?เลขที่", "");
        return house + "|" + squeezed(head).replaceFirst(TITLES, "");
    }

    /** Whether the form would take both; while they are typed they may be empty or endless. */
    public boolean isComplete() {
        return fits(houseNumber, HouseholdEntry.LONGEST_HOUSE_NUMBER) && fits(head, HouseholdEntry.LONGEST_NAME);
    }

    private static boolean fits(String text, int longest) {
        return text != null && text.length() <= longest && !squeezed(text).isEmpty();
    }

    /** Without blanks; letters that look alike and are typed in two ways are made the same. */
    private static String squeezed(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\s\\u00A0\\u200B-\\u200F\\uFEFF]+", "")
                        .replace("ํา", "ำ")
                        .replace("เเ", "แ")
                        .toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        var arabic = new StringBuilder();
        text.chars().forEach(c -> arabic.append(c >= '๐' && c <= '๙' ? (char) ('0' + c - '๐') : (char) c));
        return arabic.toString();
    }
}
