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

/** The command {@code verify <bundle.zip> [--sha256 HEX] [--heads heads.log]}: a line in Thai and in English a check. */
public final class Verify {

    private static final String USAGE = """
            Usage: java -jar sammachip.jar verify <bundle.zip> [--sha256 HEX] [--heads heads.log]
              --sha256  of the bundle, as the office's access log tells it
              --heads   the file of heads that the office publishes daily
            วิธีใช้: ตรวจชุดหลักฐานโดยไม่ต้องติดต่อเครื่องให้บริการ รหัสสิ้นสุด 0 คือถูกต้อง 1 คือไม่ถูกต้อง 2 คืออ่านไม่ได้""";

    private final Path path;
    private final Map<String, String> options;
    private final Checklist list;

    private Verify(Path path, Map<String, String> options, PrintStream out) {
        this.path = path;
        this.options = options;
        this.list = new Checklist(out);
    }

    /**
     * As the command line calls it: writes UTF-8 whatever the terminal's language.
     *
     * @return exit code: 0 when the bundle is whole, 1 when it is not, 2 when it cannot be read
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
        list.check(() -> WholeFile.check(file, path.getFileName().toString(), options.get("--sha256")));
        list.check(() -> {
            var bundle = ZipLayout.read(file);
            list.line(
                    "OK    ",
                    "แฟ้ม ZIP ครบทุกไบต์ " + bundle.entries().size() + " แฟ้มย่อย",
                    "every byte of the ZIP is as it was made: "
                            + bundle.entries().size() + " entries");
            var project = Manifest.check(bundle);
            contents(bundle, project);
            return new String[] {"ทุกแฟ้มตรงกับ " + Manifest.NAME, "every entry is what " + Manifest.NAME + " says"};
        });
        list.line(
                list.holds() ? "OK    " : "FAIL  ",
                list.holds() ? "ชุดหลักฐานถูกต้องครบถ้วน" : "ชุดหลักฐานไม่ถูกต้อง ดูรายการที่ขึ้นว่า FAIL",
                list.holds() ? "the bundle is whole" : "the bundle was altered: see the lines marked FAIL");
        return list.holds() ? 0 : 1;
    }

    private void contents(Bundle bundle, String project) throws IOException {
        list.check(() -> {
            var chain = Chain.check(bundle, project);
            chained(bundle, chain, project);
            return new String[] {
                "ลำดับบันทึกของ " + project + " เชื่อมต่อกันครบ " + chain.length() + " รายการ ปลายคือ " + chain.head(),
                "the " + chain.length() + " acts of " + project + " are chained without a break"
            };
        });
        list.check(() -> {
            int models = Models.check(bundle, project);
            return new String[] {"ผังงาน " + models + " แฟ้มตรงกับ " + Models.CASE, models + " models are as told"};
        });
    }

    private void chained(Bundle bundle, Chain chain, String project) throws IOException {
        list.check(() -> {
            var heads = Heads.check(bundle, chain, project);
            published(heads);
            return new String[] {
                "ปลายลำดับบันทึกตรงกับที่บอกไว้ ประกาศล่าสุดเมื่อ " + (heads.day() == null ? "–" : heads.day()),
                "the chain's head is as told, last published " + (heads.day() == null ? "never" : heads.day())
            };
        });
        list.check(() -> {
            int proven = Documents.check(bundle, chain);
            return new String[] {
                "เอกสารตรงกับที่บันทึกไว้ในลำดับบันทึก " + proven + " แฟ้ม",
                proven + " documents are those of the chain"
            };
        });
        list.check(() -> {
            int entries = TimelineFile.check(bundle, chain);
            return new String[] {
                "เส้นเวลา " + entries + " รายการตรงกับลำดับบันทึก",
                entries + " entries of the timeline agree with the chain"
            };
        });
    }

    private void published(Heads heads) throws IOException {
        if (options.containsKey("--heads")) {
            list.check(() -> {
                int lines = heads.checkAgainst(Path.of(options.get("--heads")));
                return new String[] {
                    "ตรงกับค่าที่หน่วยงานประกาศ " + lines + " บรรทัด", lines + " lines of the published heads agree"
                };
            });
        }
    }
}
