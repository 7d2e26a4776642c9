package org.sammachip.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.PlanForms;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.verify.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A bundle proves itself, and whatever was altered of it is named. */
@SammachipTest
class BundlesTests {

    @Autowired
    Bundles bundles;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private ProjectKey key;
    private UUID letter;

    @BeforeEach
    void aCaseWithAPlanAndADocument() {
        key = people.asOfficer().register(CaseDriver.registration(35));
        var guidelines = jdbc.sql("select string_agg(id::text, ',') from guideline where fiscal_year = 2570")
                .query(String.class)
                .single();
        people.complete("acknowledgeGuidelines", "{\"acknowledged\": [" + guidelines + "], \"note\": \"ทอเสื่อกก\"}")
                .complete("draftPlan", PlanForms.plan());
        letter = document("เอกสาร");
        people.as("province34", Role.PROVINCE_MANAGER, "3414");
    }

    @Test
    void leavesNothingOpenOfABundleThatIsNotRead() throws IOException {
        var request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
        try {
            var bundle = new BundleController(bundles).bundle(key.value()).getBody();
            request.requestCompleted();
            assertThatThrownBy(() -> bundle.getInputStream().read()).isInstanceOf(ClosedChannelException.class);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private UUID document(String content) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        select :id, :key, 'INVITATIONS', 'หนังสือเชิญ.pdf', 'application/pdf', length(c),
                            encode(sha256(c), 'hex'), c, 'worker', '2026-10-05'
                        from convert_to(:content, 'UTF8') c""")
                .param("id", id)
                .param("key", key.value())
                .param("content", content)
                .update();
        return id;
    }

    private Path packed() throws IOException {
        var path = folder.resolve("bundle.zip");
        try (var file = bundles.of(key.value());
                var content = file.read()) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        }
        return path;
    }

    @Test
    void holdTheCaseAndProveIt() throws IOException {
        var path = packed();
        try (var zip = new ZipFile(path.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .contains(
                            "README.txt",
                            "case.json",
                            "chain.jsonl",
                            "documents.json",
                            "documents/" + letter + ".pdf",
                            "heads.json",
                            "models/communityProject-v1.bpmn",
                            "models/definePlan-v1.bpmn",
                            "models/seasonConflict-v1.dmn",
                            "timeline.json",
                            "timeline.pdf",
                            "manifest.json");
        }
        var verdict = Verdict.of(path);
        assertThat(verdict.text()).doesNotContain("FAIL").contains("ยังไม่ได้เทียบทั้งแฟ้ม");
        assertThat(verdict.code()).isEqualTo(3);
        assertThat(Verdict.of(path, "--sha256", sha256(path)).code()).isZero();
        Files.createDirectories(Path.of("target/documents"));
        Files.copy(path, Path.of("target/documents/bundle.zip"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void tellNoPersonalValueOfTheChangeLog() throws IOException {
        jdbc.sql(
                        "insert into person (project_key, role, name, phone) values (?, 'SAGE', 'นางปิ่น ลับเฉพาะ', '0812345678')")
                .param(key.value())
                .update();
        var forgery = Forgery.of(packed());
        for (var entry : List.of("chain.jsonl", "timeline.json", "case.json", "documents.json")) {
            assertThat(forgery.text(entry)).doesNotContain("ลับเฉพาะ").doesNotContain("0812345678");
        }
    }

    @Test
    void tellOfADocumentThatTheReaderMayNotOpenWithoutGivingIt() throws IOException {
        var rows = document("รายครัวเรือน");
        jdbc.sql("update document set kind = 'EVALUATION_REPORT', media_type = ? where id = ?")
                .params("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", rows)
                .update();
        var path = packed();
        assertThat(Forgery.of(path).text("documents.json"))
                .contains(rows.toString())
                .contains("ไฟล์ข้อมูลรายครัวเรือนเปิดได้เฉพาะผู้ปฏิบัติงานในอำเภอ")
                .doesNotContain("documents/" + rows);
        assertThat(Verdict.of(path).code()).isEqualTo(3);
        people.asManager();
        assertThat(Forgery.of(packed()).text("documents.json")).contains("documents/" + rows + ".xlsx");
    }

    @Test
    void areForThoseWhoSuperviseAndSeeNames() {
        people.asOfficer();
        assertThatThrownBy(() -> bundles.of(key.value())).isInstanceOf(Refusal.class);
        people.as("auditor50", Role.AUDITOR, "5007");
        assertThatThrownBy(() -> bundles.of(key.value())).isInstanceOf(Refusal.class);
        people.as("auditor34", Role.AUDITOR, "3414");
        assertThatThrownBy(() -> bundles.of(key.value()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("แจ้งเหตุผล");
    }

    @Test
    void doNotLeaveWithADocumentThatIsNotWhatWasStored() {
        jdbc.sql("update document set content = convert_to('อื่นใด', 'UTF8') where id = ?")
                .param(letter)
                .update();
        assertThatThrownBy(() -> bundles.of(key.value())).hasStackTraceContaining("is not what was stored");
    }

    /** All bytes of some records, the first, the last and any byte of each record and content, and a hundred anywhere. */
    @Test
    void nameTheEntryInWhichAnyByteWasAltered() throws IOException {
        var path = packed();
        long seed = new SecureRandom().nextLong();
        System.out.println("seed of the altered bytes: " + seed);
        var random = new Random(seed);
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (var place : Places.of(file, random)) {
                int bit = 1 << random.nextInt(8);
                flip(file, place.at(), bit);
                var verdict = Verdict.of(path);
                assertThat(verdict.code())
                        .as("byte %d of %s", place.at(), place.entry())
                        .isEqualTo(1);
                assertThat(verdict.text())
                        .as("byte %d, bit %d", place.at(), bit)
                        .contains(place.entry());
                flip(file, place.at(), bit);
            }
        }
        assertThat(Verdict.of(path).code()).isEqualTo(3);
    }

    private static void flip(FileChannel file, long at, int bit) throws IOException {
        var one = ByteBuffer.allocate(1);
        file.read(one, at);
        file.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ bit)}), at);
    }

    @Test
    void nameWhatSomebodyForgedWhoMadeZipAndManifestAnew() throws IOException {
        var path = packed();
        var document = "documents/" + letter + ".pdf";
        var forged = new ArrayList<String>();
        forged.add(fault(Forgery.of(path).put(document, "อื่น")));
        assertThat(forged.get(0)).contains(document);
        assertThat(fault(Forgery.of(path).drop(document))).contains(document);
        assertThat(fault(Forgery.of(path).put("documents/x.pdf", "เพิ่ม"))).contains("documents/x.pdf");
        assertThat(fault(Forgery.of(path).put("models/definePlan-v1.bpmn", "<x/>")))
                .contains("models/definePlan-v1.bpmn");
        assertThat(fault(Forgery.of(path).lines("chain.jsonl", line -> line.replace("officer3414", "officer9999"))))
                .contains("chain.jsonl");
        assertThat(fault(Forgery.of(path).list("timeline.json", list -> removeAct(list))))
                .contains("timeline.json");
        assertThat(fault(Forgery.of(path).list("timeline.json", list -> renamePerson(list))))
                .contains("timeline.json");
        assertThat(fault(Forgery.of(path).object("heads.json", heads -> heads.put("length", 1))))
                .contains("heads.json");
        assertThat(fault(Forgery.of(path).object("case.json", told -> told.put("key", "SMC-2570-341401-01"))))
                .contains("case.json");
        assertThat(fault(Forgery.of(path).list("documents.json", list -> list.remove(0))))
                .contains(document);
    }

    @Test
    void knowTheirOwnSha256() throws IOException {
        var path = packed();
        var wrong = "0".repeat(64);
        assertThat(Verdict.of(path, "--sha256", wrong).text()).contains("FAIL  bundle.zip: SHA-256");
        var named = Files.copy(path, folder.resolve("sammachip-x-0123456789abcdef.zip"));
        assertThat(Verdict.of(named).code()).isEqualTo(1);
    }

    @Test
    void agreeWithTheHeadsThatTheOfficePublished() throws IOException {
        var log = folder.resolve("heads.log");
        assertThat(Verdict.of(packed(), "--heads", published(log).toString()).text())
                .contains("FAIL  heads.log");
        jdbc.sql("select audit.publish()").query(Boolean.class).single();
        var path = packed();
        var verdict = Verdict.of(path, "--heads", published(log).toString());
        assertThat(verdict.text()).contains("ตรงกับแฟ้มที่หน่วยงานประกาศ").doesNotContain("FAIL");
        var chain = Forgery.of(path).text("chain.jsonl");
        var shortened = Forgery.of(path)
                .put("chain.jsonl", chain.substring(0, chain.indexOf('\n') + 1))
                .object("heads.json", heads -> heads.put("length", 1));
        assertThat(fault(shortened)).contains("FAIL  heads.json");
        Files.writeString(log, Files.readString(log).replaceAll("[0-9a-f]{8}(?=\\n)", "00000000"));
        assertThat(Verdict.of(path, "--heads", log.toString()).text()).contains("FAIL  heads.log");
    }

    private Path published(Path log) throws IOException {
        return Files.write(
                log,
                jdbc.sql("select audit.text(h) from audit.published_head h order by day, chain")
                        .query(String.class)
                        .list());
    }

    private static String sha256(Path path) throws IOException {
        return Verdict.of(path)
                .text()
                .lines()
                .filter(line -> line.contains("SHA-256 "))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*SHA-256 ([0-9a-f]{64}).*", "$1");
    }

    @Test
    void areNotWholeWhereTheOfficePublishedMore() throws IOException {
        jdbc.sql("select audit.publish()").query(Boolean.class).single();
        var path = packed();
        var log = published(folder.resolve("heads.log"));
        var lines = Files.readString(log);
        Files.writeString(log, lines + "2126-01-01 " + key.value() + " 999 " + "a".repeat(64) + "\n");
        assertThat(Verdict.of(path, "--heads", log.toString()).text())
                .contains("goes on to act 999")
                .doesNotContain("FAIL");
        Files.writeString(log, lines + "2020-01-01 " + key.value() + " 999 " + "a".repeat(64) + "\n");
        assertThat(Verdict.of(path, "--heads", log.toString()).code()).isEqualTo(1);
    }

    @Test
    void nameFilesThatAreNoPartAndTimesThatTheChainDoesNotTell() throws IOException {
        assertThat(fault(Forgery.of(packed()).put("timeline (signed).pdf", "x")))
                .contains("timeline (signed).pdf");
        assertThat(fault(Forgery.of(packed())
                        .list(
                                "timeline.json",
                                list -> list.forEach(entry -> ((ObjectNode) entry).put("at", "2026-01-01T00:00:00Z")))))
                .contains("tells another time than the chain");
    }

    @Test
    void letNoForgerWriteOnTheTerminal() throws IOException {
        var verdict = fault(Forgery.of(packed())
                .object(
                        "manifest.json",
                        told -> told.put(
                                "project",
                                key.value() + "\nOK    ชุดหลักฐานถูกต้องครบถ้วน ตรงกับที่หน่วยงานออกให้\n\u001b[8m")));
        assertThat(verdict).contains("tells no project key").doesNotContain("OK    ชุดหลักฐาน");
        verdict = fault(Forgery.of(packed()).put("documents/\nOK    x\u001b[8m\u202e.pdf", "x"));
        assertThat(verdict).contains("documents/\uFFFDOK").doesNotContain("\u001b", "\u202e", "\nOK    x");
    }

    @Test
    void sayOfAHeadsFileThatItIsNone() throws IOException {
        jdbc.sql("select audit.publish()").query(Boolean.class).single();
        var log = folder.resolve("heads.log");
        Files.writeString(log, Files.readString(published(log)), StandardCharsets.UTF_16);
        assertThat(Verdict.of(packed(), "--heads", log.toString()).text()).contains("no text in UTF-8");
        Files.writeString(log, "2126-13-45 " + key.value() + " 999 " + "a".repeat(64) + "\n");
        assertThat(Verdict.of(packed(), "--heads", log.toString()).text()).contains("there is no day 2126-13-45");
    }

    @Test
    void sayOfAProjectThatIsOlderThanTheLogThatNothingProvesItsPast() throws IOException {
        assertThat(Verdict.of(packed()).text()).doesNotContain("nothing proves");
        DatabaseOwner.run(
                jdbc,
                "delete from audit.change c using audit.act a where a.id = c.act and chain like 'SMC%'"
                        + "; delete from audit.act where chain like 'SMC%'; delete from audit.chain where name like 'SMC%'");
        assertThat(Verdict.of(packed()).text()).contains("nothing proves its past");
    }

    @Test
    void tellOfEachActItsOwnStepPlaceAndNumberOfChanges() throws IOException {
        var path = packed();
        assertThat(fault(Forgery.of(path)
                        .list(
                                "timeline.json",
                                list -> eachAct(list, entry -> {
                                    if (entry.path("step").isObject()
                                            && entry.path("task").isObject()) {
                                        ((ObjectNode) entry.path("step")).put("key", "evaluate");
                                    }
                                }))))
                .contains("tells of another step than the chain");
        assertThat(fault(Forgery.of(path)
                        .list("timeline.json", list -> eachAct(list, entry -> entry.put("changes", 99)))))
                .contains("tells another number of changes than the chain");
        assertThat(fault(Forgery.of(path).list("timeline.json", list -> eachAct(list, entry -> entry.put("seq", 99)))))
                .contains("tells another place in the chain");
    }

    private static void eachAct(
            com.fasterxml.jackson.databind.node.ArrayNode list, java.util.function.Consumer<ObjectNode> change) {
        for (var entry : list) {
            if (entry.path("act").isNumber()) {
                change.accept((ObjectNode) entry);
            }
        }
    }

    private static void removeAct(com.fasterxml.jackson.databind.node.ArrayNode list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).path("act").isNumber()) {
                list.remove(i);
                return;
            }
        }
    }

    private static void renamePerson(com.fasterxml.jackson.databind.node.ArrayNode list) {
        for (var entry : list) {
            if (entry.path("act").isNumber() && entry.path("person").isObject()) {
                ((ObjectNode) entry.path("person")).put("id", "somebody");
            }
        }
    }

    private String fault(Forgery forgery) throws IOException {
        var verdict = Verdict.of(forgery.write(folder.resolve("forged.zip")));
        assertThat(verdict.code()).isEqualTo(1);
        return verdict.text();
    }
}
