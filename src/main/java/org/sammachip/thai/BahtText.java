package org.sammachip.thai;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Money in words, as receipts and contracts write it beside the figures: หนึ่งร้อยเอ็ดบาทถ้วน. A last digit of one is
 * เอ็ด wherever a higher place stands before it, also across the millions (หนึ่งล้านเอ็ด).
 */
public final class BahtText {

    private static final String[] DIGITS = {"", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    private static final String[] PLACES = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final int TENS = 1;

    private BahtText() {}

    /** @throws IllegalArgumentException for a negative amount or one with parts of a satang: no document may write either */
    public static String of(BigDecimal baht) {
        if (baht.signum() < 0) {
            throw new IllegalArgumentException("money in words is never negative");
        }
        if (baht.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("money in words has no parts of a satang");
        }
        var whole = baht.toBigInteger();
        int satang = baht.subtract(new BigDecimal(whole)).movePointRight(2).intValueExact();
        if (satang == 0) {
            return number(whole) + "บาทถ้วน";
        }
        var words = group(satang, false) + "สตางค์";
        return whole.signum() == 0 ? words : number(whole) + "บาท" + words;
    }

    private static String number(BigInteger number) {
        return number.signum() == 0 ? "ศูนย์" : words(number);
    }

    private static String words(BigInteger number) {
        var parts = number.divideAndRemainder(MILLION);
        var millions = parts[0].signum() == 0 ? "" : words(parts[0]) + "ล้าน";
        return millions + group(parts[1].intValueExact(), !millions.isEmpty());
    }

    /** Up to six digits. */
    private static String group(int number, boolean afterMillions) {
        var words = new StringBuilder();
        int divisor = 100_000;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / divisor % 10;
            if (digit != 0) {
                words.append(word(digit, place, number > 9 || afterMillions)).append(PLACES[place]);
            }
            divisor /= 10;
        }
        return words.toString();
    }

    private static String word(int digit, int place, boolean afterHigher) {
        if (place == TENS && digit <= 2) {
            return digit == 1 ? "" : "ยี่";
        }
        return place == 0 && digit == 1 && afterHigher ? "เอ็ด" : DIGITS[digit];
    }
}
