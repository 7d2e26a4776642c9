package org.sammachip.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.sammachip.thai.BahtText;
import org.sammachip.thai.ThaiDate;

/** How templates write values; called {@code t} there. A missing value is a dash. */
public final class Wording {

    static final Locale THAI = Locale.forLanguageTag("th");

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String NONE = "–";
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    Wording() {}

    /** 22 พฤศจิกายน 2569 */
    public String date(LocalDate date) {
        return date == null ? NONE : ThaiDate.longForm(date);
    }

    /** 22 พ.ย. 2569 */
    public String shortDate(LocalDate date) {
        return date == null ? NONE : ThaiDate.shortForm(date);
    }

    /** วันอังคารที่ 22 พฤศจิกายน 2569 */
    public String day(LocalDate date) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, THAI);
        return weekday + "ที่ " + date(date);
    }

    /** 12,500.00 */
    public String money(BigDecimal baht) {
        return baht == null ? NONE : new DecimalFormat("#,##0.00", SYMBOLS).format(satang(baht));
    }

    /** หนึ่งหมื่นสองพันห้าร้อยบาทถ้วน: the words of what {@link #money} writes in figures */
    public String inWords(BigDecimal baht) {
        return baht == null ? NONE : BahtText.of(satang(baht));
    }

    private static BigDecimal satang(BigDecimal baht) {
        return baht.setScale(2, RoundingMode.HALF_UP);
    }

    /** At most two decimals, none without need: 12,500 or 6.5 */
    public String number(Number value) {
        if (value == null) {
            return NONE;
        }
        var format = new DecimalFormat("#,##0.##", SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** 12,500.00 บาท */
    public String baht(BigDecimal baht) {
        return baht == null ? NONE : money(baht) + " บาท";
    }

    /** ร้อยละ 87.5: always one decimal */
    public String percent(BigDecimal percent) {
        return percent == null ? NONE : "ร้อยละ " + (percent.signum() < 0 ? "−" : "") + rate(percent.abs());
    }

    /** A difference with its sign: +500, −20.5 */
    public String change(BigDecimal difference) {
        return difference == null ? NONE : sign(difference) + number(difference.abs());
    }

    /** As {@link #change}, with satang: +500.00, −20.50, 0.00 */
    public String changeOfMoney(BigDecimal difference) {
        return difference == null ? NONE : sign(difference) + money(difference.abs());
    }

    private static String sign(BigDecimal difference) {
        return difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
    }

    /** A change in per cent, without the words: +2.1, −0.5, 0.0 */
    public String changePercent(BigDecimal percent) {
        return percent == null ? NONE : sign(percent) + rate(percent.abs());
    }

    private static String rate(BigDecimal percent) {
        return new DecimalFormat("#,##0.0", SYMBOLS).format(percent.setScale(1, RoundingMode.HALF_UP));
    }

    /** How long a bar is, as a width of CSS: 43.5%; never more than the whole, and in sight when there is something. */
    public String share(Number part, Number whole) {
        double of = part == null || whole == null || whole.doubleValue() <= 0
                ? 0
                : part.doubleValue() / whole.doubleValue();
        double width = of <= 0 ? 0 : Math.min(1, Math.max(0.01, of));
        return new DecimalFormat("0.#", SYMBOLS).format(width * 100) + "%";
    }

    /** 22 พฤศจิกายน 2569, in Bangkok */
    public String dateOf(Instant moment) {
        return moment == null ? NONE : date(LocalDate.ofInstant(moment, BANGKOK));
    }

    /** 22 พ.ย. 2569, in Bangkok */
    public String dayOf(Instant moment) {
        return moment == null ? NONE : shortDate(LocalDate.ofInstant(moment, BANGKOK));
    }

    /** 22 พฤศจิกายน 2569 เวลา 14:05 น., in Bangkok */
    public String momentOf(Instant moment) {
        return moment == null ? NONE : dateOf(moment) + " เวลา " + clock(moment) + " น.";
    }

    /** 22 พ.ย. 2569 14:05, in Bangkok */
    public String shortMomentOf(Instant moment) {
        return moment == null ? NONE : dayOf(moment) + " " + clock(moment);
    }

    private static String clock(Instant moment) {
        return HOURS.format(moment.atZone(BANGKOK));
    }

    /** บ้านโนนสว่าง, whether or not the officer typed the บ้าน. */
    public String village(String name) {
        return name.startsWith("บ้าน") ? name : "บ้าน" + name;
    }

    public String inBrackets(String text) {
        return text == null || text.isBlank() ? "" : "(" + text.strip() + ")";
    }

    public String orNothing(String text) {
        return text == null ? "" : text.strip();
    }

    public String orDash(String text) {
        return text == null || text.isBlank() ? NONE : text.strip();
    }

    /** The paragraphs of a text that somebody typed: one a line, without empty ones. */
    public List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
