package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sammachip.CameraPhoto;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos over HTTP, in the session of people who signed in. */
@RehearsalServer
class DocumentControllerTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final byte[] PHOTO = new CameraPhoto(2000, 1500)
            .taken("2026:09:20 10:11:12")
            .at(15.520413, 104.712345)
            .held(6)
            .bytes();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkerAccount account;

    @Test
    void keepsAPhotoAndShowsItToThePeopleOfTheDistrictOnly() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-81"));
        var officer = new Browser("officer-3414");

        var added = officer.add(village, "ภาพกิจกรรม ๑.jpg", PHOTO);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        var path = "/camunda/api/app/documents/" + json(added).path("id").asText();

        var shown = officer.get(path);
        assertThat(CameraFacts.of(shown.body())).isEqualTo(CameraFacts.NONE);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline;")
                .contains("filename*=UTF-8''%E0%B8%A0%E0%B8%B2%E0%B8%9E");
        assertThat(officer.get(path + "?download=true")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment;");
        var list = officer.get("/camunda/api/app/projects/" + village.key() + "/documents");
        assertThat(new ObjectMapper()
                        .readTree(list.body())
                        .path(0)
                        .path("sha256")
                        .asText())
                .hasSize(64);

        var stranger = new Browser("officer-3407");
        for (var door : new String[] {path, path + "/thumbnail", path + "/entry"}) {
            assertThat(stranger.get(door).statusCode()).as(door).isEqualTo(403);
        }
        assertThat(stranger.delete(path).statusCode()).isEqualTo(403);
        assertThat(stranger.get("/camunda/api/app/projects/" + village.key() + "/documents")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.add(village, "ภาพ.jpg", PHOTO).statusCode()).isEqualTo(403);
        var auditor = new Browser("auditor-34");
        assertThat(auditor.get(path).statusCode())
                .as("before a reason is given")
                .isEqualTo(403);
        assertThat(new Browser("auditor-34").add(village, "ภาพ.jpg", PHOTO).statusCode())
                .isEqualTo(403);
        assertThat(stored(village)).isEqualTo(1);
    }

    @Test
    void refusesInThaiAndStoresNothing() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-82"));
        var officer = new Browser("officer-3414");

        var fake = officer.add(village, "ภาพ.jpg", "<html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(fake.statusCode()).isEqualTo(422);
        assertThat(fake.body()).contains("ไฟล์ “ภาพ.jpg” ใช้เป็นภาพถ่ายไม่ได้");

        var large = officer.add(village, "ภาพ.jpg", Arrays.copyOf(PHOTO, FileCheck.LIMIT + 1));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("ต้องไม่เกิน 10 MB");

        var cut = officer.add(village, "ภาพ.jpg", Arrays.copyOf(PHOTO, PHOTO.length / 2));
        assertThat(cut.statusCode()).isEqualTo(422);
        assertThat(cut.body()).contains("เปิดเป็นภาพไม่ได้ ไฟล์อาจเสียหาย");

        for (int megabytes : new int[] {12, 20, 45}) {
            var huge = officer.add(village, "ภาพ.jpg", Arrays.copyOf(PHOTO, megabytes * 1024 * 1024));
            assertThat(huge.statusCode()).isEqualTo(413);
            assertThat(huge.body()).contains("ต้องไม่เกิน 10 เมกะไบต์");
        }

        assertThat(stored(village)).isZero();
    }

    @Test
    void keepsTimeAndPlaceAsFactsAndAPictureWithoutThem() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-83"));
        var officer = new Browser("officer-3414");

        var entry = json(officer.add(village, "ภาพ.jpg", PHOTO));

        assertThat(entry.path("takenAt").asText()).isEqualTo("2026-09-20T03:11:12Z");
        assertThat(entry.path("latitude").asDouble()).isEqualTo(15.520413);
        assertThat(entry.path("longitude").asDouble()).isEqualTo(104.712345);
        assertThat(entry.path("width").asInt()).isEqualTo(1200);
        assertThat(entry.path("height").asInt()).isEqualTo(1600);
        assertThat(entry.path("used").asBoolean()).isFalse();
        var path = "/camunda/api/app/documents/" + entry.path("id").asText();
        assertThat(new ObjectMapper().readTree(officer.get(path + "/entry").body()))
                .isEqualTo(entry);
        var thumbnail = officer.get(path + "/thumbnail");
        assertThat(thumbnail.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        for (var shown : List.of(officer.get(path).body(), thumbnail.body())) {
            assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Somsri", "Exif", "2026:09");
        }
    }

    @Test
    void readsTheFactsFromTheOriginalThatTheBrowserShrunk() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-84"));

        var entry = json(new Browser("officer-3414")
                .send(
                        village,
                        Map.of(),
                        Map.of("file", CameraPhoto.plain(160, 120), "original", Arrays.copyOf(PHOTO, 5000)),
                        "ภาพ.jpg"));

        assertThat(entry.path("takenAt").asText()).isEqualTo("2026-09-20T03:11:12Z");
        assertThat(entry.path("width").asInt()).isEqualTo(160); // upright already: the browser did it
    }

    @Test
    void storesOnceWhatABadLineMadeTheBrowserSendTwice() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-85"));
        var officer = new Browser("officer-3414");
        var id = Map.of("id", UUID.randomUUID().toString());

        var first = officer.send(village, id, Map.of("file", PHOTO), "ภาพ.jpg");
        var second = officer.send(village, id, Map.of("file", PHOTO), "ภาพ.jpg");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second)).isEqualTo(json(first));
        assertThat(new Browser("manager-3414")
                        .send(village, id, Map.of("file", PHOTO), "ภาพ.jpg")
                        .statusCode())
                .isEqualTo(409);
        assertThat(stored(village)).isEqualTo(1);
    }

    @Test
    void takesBackAPhotoThatNoRecordRefersTo() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-86"));
        var officer = new Browser("officer-3414");
        var path = "/camunda/api/app/documents/"
                + json(officer.add(village, "ภาพ.jpg", PHOTO)).path("id").asText();

        assertThat(new Browser("manager-3414").delete(path).body()).contains("ผู้ที่ส่งไฟล์เท่านั้น");
        assertThat(officer.delete(path).statusCode()).isEqualTo(204);
        assertThat(officer.get(path).statusCode()).isEqualTo(403);
        assertThat(stored(village)).isZero();
    }

    @Test
    void keepsAPhotoThatARecordRefersTo() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-87"));
        var officer = new Browser("officer-3414");
        var id = json(officer.add(village, "ภาพ.jpg", PHOTO)).path("id").asText();
        var activity = village.held("TRAINING", LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 10), "500", "400");
        jdbc.sql("insert into activity_photo (activity_id, document_id) values (?, ?::uuid)")
                .params(activity, id)
                .update();

        var refused = officer.delete("/camunda/api/app/documents/" + id);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ไฟล์นี้อยู่ในบันทึกที่ส่งแล้ว จึงลบไม่ได้");
        var list = officer.get("/camunda/api/app/projects/" + village.key() + "/documents");
        assertThat(new ObjectMapper().readTree(list.body()).path(0).path("used").asBoolean())
                .isTrue();
    }

    @Test
    void takesAReceiptAsPdfOrPhotoButNeverALetterOfOurOwn() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-88"));
        var officer = new Browser("officer-3414");
        var attachment = Map.of("kind", "ATTACHMENT");

        var receipt =
                json(officer.send(village, attachment, Map.of("file", PdfCheckTests.pdf(page -> {})), "ใบรับ.pdf"));
        assertThat(receipt.path("kindName").asText()).isEqualTo("ไฟล์แนบ");
        assertThat(receipt.path("thumbnail").asBoolean()).isFalse();
        var path = "/camunda/api/app/documents/" + receipt.path("id").asText();
        assertThat(officer.get(path + "/thumbnail").statusCode()).isEqualTo(404);
        assertThat(officer.get(path).headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("default-src 'none'"));
        assertThat(json(officer.send(village, attachment, Map.of("file", PHOTO), "ใบรับ.jpg"))
                        .path("thumbnail")
                        .asBoolean())
                .isTrue();

        var report = Map.of("kind", "EVALUATION_REPORT");
        assertThat(officer.send(village, report, Map.of("file", PdfCheckTests.pdf(page -> {})), "รายงาน.pdf")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesADocumentFromTheWorkerAndLetsABrowserSaveItUnderItsName() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341403-89"));
        var pdf = PdfCheckTests.pdf(page -> {});
        var where = "/api/worker/documents/task-89?projectKey=" + village.key()
                + "&kind=INVITATIONS&subject=4&templateVersion=0123456789ab&fileName="
                + URLEncoder.encode("หนังสือเชิญ 4.pdf", StandardCharsets.UTF_8);

        assertThat(worker("PUT", where, new byte[0]).statusCode()).isEqualTo(422);
        var id = new ObjectMapper()
                .readTree(worker("PUT", where, pdf).body())
                .path("id")
                .asText();
        assertThat(new ObjectMapper()
                        .readTree(worker("PUT", where, pdf).body())
                        .path("id")
                        .asText())
                .as("handed over twice")
                .isEqualTo(id);

        var officer = new Browser("officer-3414");
        var path = "/camunda/api/app/documents/" + id;
        var saved = officer.get(path + "?download=true");
        assertThat(saved.body()).isEqualTo(pdf);
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"document 4.pdf\";" + " filename*=UTF-8''"
                        + URLEncoder.encode("หนังสือเชิญ", StandardCharsets.UTF_8) + "%204.pdf");
        assertThat(saved.headers().firstValueAsLong("Content-Length")).hasValue(pdf.length);
        var tag = saved.headers().firstValue("ETag").orElseThrow();
        assertThat(officer.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        var list = new ObjectMapper()
                .readTree(officer.get("/camunda/api/app/projects/" + village.key() + "/documents?made=true")
                        .body());
        assertThat(list).hasSize(1);
        assertThat(list.path(0).path("templateVersion").asText()).isEqualTo("0123456789ab");
        assertThat(list.path(0).path("externalTaskId").asText()).isEqualTo("task-89");
    }

    @Test
    void givesAWorkerAPhotoOfItsProjectAndOnlyAsItWasStored() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341405-49"));
        new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341405-48"));
        var photo = json(new Browser("officer-3414").add(village, "ภาพ.jpg", PHOTO))
                .path("id")
                .asText();
        var door = "/api/worker/projects/" + village.key() + "/photos/" + photo;

        assertThat(CameraFacts.of(worker("GET", door, new byte[0]).body())).isEqualTo(CameraFacts.NONE);
        assertThat(worker("GET", door.replace("341405-49", "341405-48"), new byte[0])
                        .statusCode())
                .isEqualTo(404);
        jdbc.sql("update document set content = set_byte(content, 99, get_byte(content, 99) # 1) where id = ?::uuid")
                .param(photo)
                .update();
        assertThat(worker("GET", door, new byte[0]).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNothingRunInAPageThatShowsAFile() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341403-90"));
        var officer = new Browser("officer-3414");
        var photo = json(officer.add(village, "ภาพ.jpg", PHOTO)).path("id").asText();
        var where = "/api/worker/documents/task-90?projectKey=" + village.key()
                + "&kind=EVALUATION_REPORT&fileName=report.xlsx";
        var workbook = new ObjectMapper()
                .readTree(worker("PUT", where, OfficeCheckTests.office("[Content_Types].xml", "xl/workbook.xml"))
                        .body())
                .path("id")
                .asText();

        var shown = officer.get("/camunda/api/app/documents/" + photo).headers();
        assertThat(shown.allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("default-src 'none'") && policy.endsWith("; sandbox"));
        assertThat(shown.allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(officer.get("/camunda/api/app/documents/" + workbook)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .as("never opened in a page")
                .startsWith("attachment;");
    }

    @Test
    void givesNoFileThatIsNotWhatWasStored() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341403-91"));
        var officer = new Browser("officer-3414");
        var photo = json(officer.add(village, "ภาพ.jpg", PHOTO)).path("id").asText();
        jdbc.sql("update document set content = set_byte(content, 100, get_byte(content, 100) # 1) where id = ?::uuid")
                .param(photo)
                .update();

        var answer = officer.get("/camunda/api/app/documents/" + photo);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("เกิดข้อผิดพลาดในระบบ");
    }

    private HttpResponse<byte[]> worker(String method, String path, byte[] content) throws Exception {
        var password = Base64.getEncoder()
                .encodeToString((account.user() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Basic " + password)
                                .method(method, BodyPublishers.ofByteArray(content))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private int stored(RecordedVillage village) {
        return jdbc.sql("select count(*) from document where project_key = ?")
                .param(village.key().value())
                .query(Integer.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    /** Somebody who signed in on our page. */
    private final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Browser(String user) throws Exception {
            var page = http.send(request("/login").GET().build(), BodyHandlers.ofString());
            var token = CSRF.matcher(page.body());
            assertThat(token.find()).isTrue();
            http.send(
                    request("/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "username=" + user + "&password=sammachip&_csrf=" + token.group(1)))
                            .build(),
                    BodyHandlers.discarding());
            get("/camunda/app/tasklist/default/");
        }

        HttpResponse<byte[]> get(String path, String... headers) throws Exception {
            var request = request(path).GET();
            return http.send(
                    headers.length == 0
                            ? request.build()
                            : request.headers(headers).build(),
                    BodyHandlers.ofByteArray());
        }

        HttpResponse<String> delete(String path) throws Exception {
            return http.send(
                    request(path).header("X-XSRF-TOKEN", token()).DELETE().build(), BodyHandlers.ofString());
        }

        HttpResponse<String> add(RecordedVillage village, String name, byte[] content) throws Exception {
            return send(village, Map.of(), Map.of("file", content), name);
        }

        HttpResponse<String> send(
                RecordedVillage village, Map<String, String> words, Map<String, byte[]> files, String name)
                throws Exception {
            var body = new ByteArrayOutputStream();
            var told = new HashMap<>(words);
            told.put("projectKey", village.key().value());
            told.forEach(
                    (field, value) -> body.writeBytes(("""
                    --part\r
                    Content-Disposition: form-data; name="%s"\r
                    \r
                    %s\r
                    """.formatted(field, value)).getBytes(StandardCharsets.UTF_8)));
            files.forEach((field, content) -> {
                body.writeBytes(("""
                        --part\r
                        Content-Disposition: form-data; name="%s"; filename="%s"\r
                        Content-Type: application/octet-stream\r
                        \r
                        """.formatted(field, name)).getBytes(StandardCharsets.UTF_8));
                body.writeBytes(content);
                body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            });
            body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
            return http.send(
                    request("/camunda/api/app/documents")
                            .header("Content-Type", "multipart/form-data; boundary=part")
                            .header("X-XSRF-TOKEN", token())
                            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    BodyHandlers.ofString());
        }

        private String token() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }
    }
}
