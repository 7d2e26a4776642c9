package org.sammachip.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * {@code heads.json}: where the chain ends, where it ended on the days on which its head was published, and the total of
 * the last such day; {@code published.txt}: the heads of all chains that this total is the SHA-256 of.
 */
final class Heads {

    static final String NAME = "heads.json";
    static final String PUBLISHED = "published.txt";
    private static final String ALL = "*";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** In a file of heads as in a log: day, chain, its length, its head. */
    private static final Pattern TOLD = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\S+) (\\d{1,9}) ([0-9a-f]{64})\\s*$");

    private final Bundle bundle;
    private final Chain chain;
    private final String project;
    private String day;
    private String total;
    private long chains;
    private int covered;
    private int longer;

    private Heads(Bundle bundle, Chain chain, String project) {
        this.bundle = bundle;
        this.chain = chain;
        this.project = project;
    }

    static Heads check(Bundle bundle, Chain chain, String project) throws Fault, IOException {
        var heads = new Heads(bundle, chain, project);
        heads.own();
        heads.total();
        return heads;
    }

    /** The last day of publishing; null when nothing was published yet. */
    String day() {
        return day;
    }

    private void own() throws Fault, IOException {
        var told = bundle.json(NAME);
        if (told.path("length").asInt(-1) != chain.length()
                || !told.path("head").asText().equals(chain.head())) {
            throw new Fault(
                    NAME, "ปลายลำดับบันทึกไม่ตรงกับ " + Chain.NAME, "the chain ends elsewhere than " + Chain.NAME);
        }
        for (var one : told.path("published")) {
            through(
                    one.path("length").asInt(-1),
                    one.path("head").asText(),
                    NAME,
                    one.path("day").asText());
        }
        day = told.path("total").path("day").asText(null);
        total = told.path("total").path("sha256").asText(null);
        chains = told.path("total").path("chains").asLong();
    }

    private void through(int length, String head, String entry, String published) throws Fault {
        if (!head.equals(chain.head(length))) {
            throw new Fault(
                    entry,
                    "ลำดับบันทึกไม่ผ่านค่าที่ประกาศเมื่อ " + published,
                    "the chain does not go through the head published on " + published);
        }
        covered = Math.max(covered, length);
    }

    /** How many acts were there when a head was published. */
    int covered() {
        return covered;
    }

    private void total() throws Fault, IOException {
        var digest = ZipLayout.sha256();
        long count = 0;
        boolean found = false;
        try (var lines = bundle.lines(PUBLISHED)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                count++;
                if (line.startsWith(project + " ")) {
                    var words = line.split(" ");
                    through(Integer.parseInt(words[1]), words[2], PUBLISHED, day);
                    found = true;
                }
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Fault(PUBLISHED, "อ่านค่าของโครงการนี้ไม่ได้", "this project's head cannot be read");
        }
        if (day == null
                ? count > 0
                : count != chains || !HexFormat.of().formatHex(digest.digest()).equals(total)) {
            throw new Fault(PUBLISHED, "ไม่ตรงกับค่ารวมใน " + NAME, "is not what the total in " + NAME + " is of");
        }
        var published = bundle.json(NAME).path("published");
        if (day != null && found != !published.isEmpty()) {
            throw new Fault(PUBLISHED, "ขาดค่าของโครงการนี้", "this project's head is missing");
        }
    }

    /** What was published after the bundle was packed may speak of acts that it does not have yet. */
    private boolean isOfThisBundle(String published, long length) {
        return day != null && published.compareTo(day) <= 0 || length <= chain.length();
    }

    private void goesOn(String name, String published, int length) throws Fault {
        if (day(name, published).isBefore(LocalDate.ofInstant(chain.written(), BANGKOK))) {
            throw new Fault(
                    name,
                    "ลำดับบันทึกยาวถึง " + length + " รายการแล้วเมื่อ " + published,
                    "the chain had " + length + " acts on " + published + " already");
        }
        longer = Math.max(longer, length);
    }

    private static LocalDate day(String name, String told) throws Fault {
        try {
            return LocalDate.parse(told);
        } catch (DateTimeParseException e) {
            throw new Fault(name, "ไม่มีวันที่ " + told, "there is no day " + told);
        }
    }

    /** How long the office's file says that the chain became; 0 where it ends with the bundle or before. */
    int longer() {
        return longer;
    }

    /**
     * @param log what the office published, kept outside its service
     * @return how many of its lines speak of this bundle
     */
    int checkAgainst(Path log) throws Fault, IOException {
        var name = log.getFileName().toString();
        int lines = 0;
        boolean totalTold = false;
        boolean any = false;
        for (var line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
            var told = TOLD.matcher(line);
            if (!told.find()) {
                continue;
            }
            any = true;
            if (told.group(2).equals(project) && isOfThisBundle(told.group(1), Long.parseLong(told.group(3)))) {
                through(Integer.parseInt(told.group(3)), told.group(4), name, told.group(1));
                lines++;
            } else if (told.group(2).equals(project)) {
                goesOn(name, told.group(1), Integer.parseInt(told.group(3)));
            } else if (told.group(2).equals(ALL) && told.group(1).equals(day)) {
                if (!told.group(4).equals(total) || Long.parseLong(told.group(3)) != chains) {
                    throw new Fault(
                            name, "ค่าที่ประกาศเมื่อ " + day + " ไม่ตรงกับ " + NAME, "published otherwise on " + day);
                }
                totalTold = true;
                lines++;
            }
        }
        if (!any) {
            throw new Fault(
                    name,
                    "ไม่ใช่แฟ้มค่าแฮชรายวัน หรือไม่ได้เป็นข้อความ UTF-8",
                    "is no file of published heads, or no text in UTF-8");
        }
        if (!totalTold) {
            var missing = day == null ? "-" : day;
            throw new Fault(name, "ไม่มีค่าของวันที่ " + missing, "holds no head of the day " + missing);
        }
        return lines;
    }
}
