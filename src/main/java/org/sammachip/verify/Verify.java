package org.sammachip.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sammachip.verify.Checklist.Said;

/** The command {@code verify <bundle.zip> [--sha256 HEX] [--heads heads.log]}: a line in Thai and in English a check. */
public final class Verify {

    private static final String USAGE = """
            Usage: java -jar sammachip.jar verify <bundle.zip> [--sha256 HEX] [--heads heads.log]
              --sha256  of the bundle, as the office's access log tells it
              --heads   the file of heads that the office publishes daily
            วิธีใช้: ตรวจชุดหลักฐานโดยไม่ต้องติดต่อเครื่องให้บริการ รหัสสิ้นสุด 0 ถูกต้องและตรงกับที่ออกให้ 1 ไม่ถูกต้อง 2 อ่านไม่ได้ 3 ไม่พบการแก้แต่ยังไม่ได้เทียบ --sha256""";

    private final Path path;
    private final Map<String, String> options;
    private final Checklist list;
    private int uncovered;

    private Verify(Path path, Map<String, String> options, PrintStream out) {
        this.path = path;
        this.options = options;
        this.list = new Checklist(out);
    }

    /**
     * As the command line calls it: writes UTF-8 whatever the terminal's language.
     *
     * @return exit code: 0 when the bundle is whole and as issued, 1 when it was altered, 2 when it cannot be read, 3 when
     *     nothing says that it is as issued
     */
    public static int run(List<String> args) {
        return run(args, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static int run(List<String> args, PrintStream out) {
        if (args.size() % 2 == 0 || !Files.isReadable(Path.of(args.get(0)))) {
            out.println(USAGE);
            return 2;
        }
        var options = new HashMap<String, String>();
        for (int i = 1; i < args.size(); i += 2) {
            options.put(args.get(i), args.get(i + 1));
        }
        if (!List.of("--sha256", "--heads").containsAll(options.keySet())) {
            out.println(USAGE);
            return 2;
        }
        var path = Path.of(args.get(0));
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            return new Verify(path, options, out).check(file);
        } catch (IOException e) {
            out.println("FAIL  อ่านแฟ้มไม่ได้ / a file cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private int check(FileChannel file) throws IOException {
        var sha256 = WholeFile.sha256(file);
        var said = new Said(
                "SHA-256 " + sha256 + " เทียบกับบันทึกการนำข้อมูลออกของหน่วยงานได้",
                "compare it with the office's access log");
        if (WholeFile.isExpected(path, options.get("--sha256"))) {
            list.check(() -> WholeFile.check(path, sha256, options.get("--sha256")), same -> said);
        } else {
            list.line("      ", said);
        }
        var bundle = list.check(
                () -> ZipLayout.read(file),
                zip -> new Said(
                        "แฟ้ม ZIP ครบทุกไบต์ " + zip.entries().size() + " แฟ้มย่อย",
                        "every byte of the ZIP is as it was made: "
                                + zip.entries().size() + " entries"));
        if (bundle.isPresent()) {
            check(bundle.get());
        }
        return verdict();
    }

    private int verdict() {
        if (!list.holds()) {
            list.line(
                    "FAIL  ",
                    new Said(
                            "ชุดหลักฐานไม่ถูกต้อง ดูบรรทัดที่ขึ้นว่า FAIL",
                            "the bundle was altered: see the lines marked FAIL"));
            return 1;
        }
        if (options.containsKey("--sha256")) {
            list.line(
                    "OK    ",
                    new Said(
                            "ชุดหลักฐานถูกต้องครบถ้วน ตรงกับที่หน่วยงานออกให้"
                                    + (uncovered > 0
                                            ? " (" + uncovered + " รายการท้ายยังไม่มีค่าที่ประกาศยืนยัน)"
                                            : ""),
                            "the bundle is whole and as issued"
                                    + (uncovered > 0
                                            ? " (its last acts, " + uncovered + ", await a published head)"
                                            : "")));
            return 0;
        }
        list.line(
                "?     ",
                new Said(
                        "ไม่พบการแก้ แต่ยังไม่ได้เทียบทั้งแฟ้มกับค่าที่หน่วยงานบันทึก (--sha256) ผู้แก้อาจคำนวณทุกค่าใหม่ได้",
                        "consistent, but not compared with what the office issued (--sha256): whoever altered it could"
                                + " have made all sums anew"));
        return 3;
    }

    private void check(Bundle bundle) throws IOException {
        var project = list.check(
                () -> Manifest.check(bundle),
                key -> new Said(
                        "ทุกแฟ้มของ " + key + " ตรงกับ " + Manifest.NAME,
                        "every entry of " + key + " is what " + Manifest.NAME + " says"));
        if (project.isEmpty()) {
            return;
        }
        var chain = list.check(
                () -> Chain.check(bundle, project.get()),
                acts -> new Said(
                        "ลำดับบันทึกเชื่อมต่อกันครบ " + acts.length() + " รายการ",
                        "acts chained without a break: " + acts.length() + ", head " + acts.head()));
        if (chain.isPresent()) {
            unproven(chain.get());
            check(bundle, chain.get(), project.get());
        }
        list.check(
                () -> Models.check(bundle, project.get()),
                models -> new Said(
                        "ผังงานและตารางตัดสินใจ " + models + " แฟ้มตรงกับ " + Models.CASE,
                        "models as " + Models.CASE + " tells them: " + models));
    }

    private void unproven(Chain chain) {
        if (!chain.fromRegistration()) {
            list.line(
                    "?     ",
                    new Said(
                            chain.begun() == null
                                    ? "ไม่มีลำดับบันทึก: โครงการเก่ากว่าบันทึกการเปลี่ยนแปลง ประวัตินี้จึงไม่มีสิ่งพิสูจน์"
                                    : "ลำดับบันทึกเริ่มเมื่อ " + chain.begun() + " สิ่งที่เกิดก่อนนั้นไม่มีสิ่งพิสูจน์",
                            chain.begun() == null
                                    ? "there is no chain: the project is older than the change log, nothing proves its past"
                                    : "the chain begins at " + chain.begun() + ": nothing proves what was before"));
        }
    }

    private void uncovered(Heads heads, Chain chain) {
        uncovered = chain.length() - heads.covered();
        if (uncovered > 0) {
            list.line(
                    "?     ",
                    new Said(
                            "รายการหลังจากที่ " + heads.covered() + " ยังไม่มีค่าที่ประกาศ",
                            "acts after " + heads.covered() + " are not covered by a published head yet"));
        }
        if (heads.longer() > 0) {
            list.line(
                    "?     ",
                    new Said(
                            "แฟ้มของหน่วยงานมีถึงรายการที่ " + heads.longer() + " ชุดหลักฐานนี้จบที่รายการที่ "
                                    + chain.length(),
                            "the office's file goes on to act " + heads.longer() + ", this bundle ends at act "
                                    + chain.length()));
        }
    }

    private void check(Bundle bundle, Chain chain, String project) throws IOException {
        var heads = list.check(
                () -> Heads.check(bundle, chain, project),
                told -> new Said(
                        "ปลายลำดับบันทึกถูกต้อง ค่าที่ประกาศแล้วครอบคลุม " + told.covered() + " จาก " + chain.length()
                                + " รายการ",
                        "the head is as told; published heads cover " + told.covered() + " of " + chain.length()
                                + " acts"));
        if (heads.isPresent() && options.containsKey("--heads")) {
            list.check(
                    () -> heads.get().checkAgainst(Path.of(options.get("--heads"))),
                    lines -> new Said(
                            "ตรงกับแฟ้มที่หน่วยงานประกาศ " + lines + " บรรทัด",
                            "lines of the office's file that agree: " + lines));
        }
        heads.ifPresent(told -> uncovered(told, chain));
        list.check(
                () -> Documents.check(bundle, chain),
                proven -> new Said(
                        "เอกสารตรงกับลำดับบันทึก " + proven + " แฟ้ม",
                        "documents that the chain vouches for: " + proven));
        list.check(
                () -> TimelineFile.check(bundle, chain),
                entries -> new Said(
                        "เส้นเวลา " + entries + " รายการสอดคล้องกับลำดับบันทึก",
                        "entries of the timeline that agree with the chain: " + entries));
    }
}
