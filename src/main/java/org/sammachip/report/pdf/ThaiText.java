package org.sammachip.report.pdf;

import java.util.regex.Pattern;

/** Mends and prepares Thai text before it is laid out. */
final class ThaiText {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile("([่-๋])([ัิ-ฺ็])");
    private static final Pattern NIKHAHIT_TONE_AA = Pattern.compile("ํ([่-๋])า");
    private static final Pattern WRAPPED_IN_SOURCE = Pattern.compile("(?<=[ก-๛])\\s*\\R\\s*(?=[ก-๛])");
    private static final Pattern NAME_OF_NUMBER =
            Pattern.compile("(พ\\.ศ\\.|ที่|ระดับ|ปี|ปีงบประมาณ|ข้อ|โทร\\.) (?=[0-9๐-๙]|พ\\.ศ\\. ?[0-9๐-๙])");
    private static final Pattern UNIT_OF_NUMBER = Pattern.compile(
            "(?<=[0-9๐-๙]) (?=บาท|คน|ครัวเรือน|ขั้นตอน|เดือน|วัน|ปี|ชั่วโมง|กลุ่ม|รอบ|ครั้ง|กิโลกรัม|ข้อ|แห่ง|คลิป|ไร่|หลังคาเรือน"
                    + "|น\\.|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
                    + "|[ก-ฮ]ี?\\.[ก-ฮ]\\.)");

    private ThaiText() {}

    /** Typing faults that look right on some screens and print wrong: a tone before its vowel, am in two parts, double เ. */
    static String mended(String text) {
        var ordered = TONE_BEFORE_VOWEL.matcher(text.replace("ํา", "ำ")).replaceAll("$2$1");
        return NIKHAHIT_TONE_AA.matcher(ordered).replaceAll("$1ำ").replace("เเ", "แ");
    }

    /** A line break inside a Thai sentence of a template is no space; elsewhere it is one, as in HTML. */
    static String unwrapped(String text) {
        return WRAPPED_IN_SOURCE.matcher(text).replaceAll("");
    }

    /** Keeps ๆ and ฯลฯ with the word before, a day with its month, a number with what it counts, and หมู่ที่, ปีงบประมาณ and the like with their number. */
    static String glued(String text) {
        var repeated = text.replace(" ๆ", NO_BREAK_SPACE + "ๆ").replace(" ฯ", NO_BREAK_SPACE + "ฯ");
        var named = NAME_OF_NUMBER.matcher(repeated).replaceAll("$1" + NO_BREAK_SPACE);
        return UNIT_OF_NUMBER.matcher(named).replaceAll(NO_BREAK_SPACE);
    }

    static String inThaiDigits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : (char) c));
        return digits.toString();
    }
}
