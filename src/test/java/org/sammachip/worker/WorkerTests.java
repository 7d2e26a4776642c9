package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.sammachip.platform.security.Browser;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents that the process orders, made over HTTP against a listening server with all its doors shut. */
@RehearsalServer
class WorkerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ExternalTaskService externalTasks;

    @Autowired
    WorkerAccount account;

    @Autowired
    Worker worker;

    @Autowired
    Server server;

    @Autowired
    WorkerSettings settings;

    @Autowired
    InvitationsTopic letterTopic;

    @Autowired
    MeterRegistry gauges;

    private OrderedDocuments orders;

    @BeforeEach
    void orders() {
        orders = new OrderedDocuments(jdbc, runtime, externalTasks);
    }

    @Test
    void makesTheLettersOfAnActivityAndLetsTheProcessGoOn() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-91"));
        village.households(3);
        var letters = invited(village);

        await().atMost(PATIENCE).until(() -> orders.waitsAt(letters, "coordinateActivity"));

        assertThat(orders.documents(village)).hasSize(1);
        try (var pdf = Loader.loadPDF(content(village))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("นางใจ ดี", "บ้านทดสอบ", "วันพุธที่ ๒๐ มกราคม ๒๕๗๐");
        }
        assertThat(runtime.getVariables(letters)).containsOnlyKeys("activityId");
    }

    @Test
    void makesTheListToSignAndTheReceiptsThatAnOfficerOrders() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-90"));
        var household = village.households(3).get(0);
        village.handover(household, "10", "10.10");
        long activity = 2_000_000_090L;
        orders.insertActivity(village, activity);
        var officer = Browser.signedIn(port, "officer-3414");

        assertThat(ordered(officer, "ATTENDANCE_SHEET", village, String.valueOf(activity)))
                .contains("ใบลงทะเบียน", "นางใจ ดี", "ทอเสื่อกก", "ลายมือชื่อ");
        assertThat(ordered(officer, "MATERIAL_RECEIPTS", village, null))
                .contains("ใบรับวัสดุ", "นางใจ ดี", "(หนึ่งร้อยเอ็ดบาทถ้วน)");
        assertThat(orders.documents(village)).hasSize(2);
    }

    /** What the document says that comes of it. */
    private String ordered(Browser officer, String kind, RecordedVillage village, String activity) throws Exception {
        var address = Browser.APP + "/document-orders";
        var request = new HashMap<String, Object>(
                Map.of("kind", kind, "projectKey", village.key().value()));
        request.put("subject", activity);
        var order =
                address + "/" + officer.post(address, request).json().path("id").asText();
        await().atMost(PATIENCE).until(() -> "READY"
                .equals(officer.get(order).json().path("state").asText()));
        var content = jdbc.sql("select content from document where id = ?::uuid")
                .param(officer.get(order).json().path("documentId").asText())
                .query(byte[].class)
                .single();
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    @Test
    void makesTheReportForReviewAndTheKnowledgeRecordOfAnApprovedEvaluation() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-96"));
        village.followUp(LocalDate.of(2027, 3, 1), 30, 2).households(20);
        orders.insertEvaluation(village, 1);

        var report = orders.start(village, "evaluate", "renderReport", "revision", 1);
        await().atMost(PATIENCE).until(() -> orders.waitsAt(report, "reviewReport"));
        var record = orders.start(village, "evaluate", "renderKnowledgeRecord", "revision", 1);
        await().atMost(PATIENCE)
                .until(() -> runtime.createProcessInstanceQuery()
                                .processInstanceId(record)
                                .count()
                        == 0);

        assertThat(jdbc.sql("select kind || ' ' || revision || ' ' || file_name from document where project_key = ?")
                        .param(village.key().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "EVALUATION_REPORT 1 รายงานผลการประเมิน SMC-2570-341402-96 ฉบับที่ 1 เสนอพิจารณา 15 ก.ย. 2570.pdf",
                        "EVALUATION_REPORT 1 รายงานผลการประเมิน SMC-2570-341402-96 ฉบับที่ 1 เสนอพิจารณา 15 ก.ย. 2570.xlsx",
                        "KNOWLEDGE_RECORD 1 บันทึกองค์ความรู้ SMC-2570-341402-96 ฉบับที่ 1.pdf",
                        "KNOWLEDGE_RECORD 1 บันทึกองค์ความรู้ SMC-2570-341402-96 ฉบับที่ 1.docx");
    }

    @Test
    void triesAgainWithPatienceWhatNobodyForesawThenRaisesAnIncidentThatAnAdministratorRetriesWithAllOthers()
            throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-92"));
        var letters = orders.start(village, "activity", "inviteParticipants", "revision", 1); // it misses activityId
        var pauses = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25));

        for (int left = 3; left >= 1; left--) {
            int retries = left;
            await().atMost(PATIENCE).until(() -> Integer.valueOf(retries)
                    .equals(orders.task(letters).getRetries()));
            var pause = Duration.between(ClockUtil.getCurrentTime().toInstant(), lockedUntil(orders.task(letters)));
            assertThat(pause).isBetween(pauses.get(3 - left).minusSeconds(30), pauses.get(3 - left));
            externalTasks.unlock(orders.task(letters).getId()); // as if the pause were over
        }
        await().atMost(PATIENCE).until(() -> orders.incidents(letters) == 1);

        assertThat(orders.task(letters).getRetries()).isZero();
        assertThat(orders.documents(village)).isEmpty();

        orders.insertActivity(village, 1_000_000_002L);
        runtime.setVariable(letters, "activityId", 1_000_000_002L);
        assertThat(retryAllAsAdministrator("activity.invitations")).isEqualTo(204);
        await().atMost(PATIENCE).until(() -> orders.waitsAt(letters, "coordinateActivity"));
    }

    private int retryAllAsAdministrator(String topic) throws Exception {
        var body = """
                {"retries": 1, "externalTaskQuery": {"noRetriesLeft": true, "topicName": "%s"}}""".formatted(topic);
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/external-task/retries"))
                .header("Authorization", basic("admin", "sammachip"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void makesOneIncidentOfAPoisonedCaseServesTheOthersAndSucceedsFromCockpitOnceMended() {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-97"));
        long missing = 1_000_000_001L;
        var poisoned = orders.start(village, "activity", "inviteParticipants", "activityId", missing);
        var sound = invited(village);

        await().atMost(PATIENCE).until(() -> orders.waitsAt(sound, "coordinateActivity"));
        await().atMost(PATIENCE).until(() -> orders.incidents(poisoned) == 1);

        var task = orders.task(poisoned);
        assertThat(task.getRetries()).isZero();
        assertThat(gauges.get("sammachip.documents.given-up").gauge().value()).isPositive();
        assertThat(task.getErrorMessage())
                .startsWith("จัดทำเอกสารไม่สำเร็จ")
                .contains("ไม่พบกิจกรรม " + missing + " ในโครงการ " + village.key())
                .contains("สั่งลองใหม่ใน Cockpit");

        orders.insertActivity(village, missing);
        var manager = Browser.signedIn(port, "manager-3414");
        var answer = manager.put(Browser.ENGINE + "/external-task/" + task.getId() + "/retries", Map.of("retries", 1));
        assertThat(answer.status()).isEqualTo(204);

        await().atMost(PATIENCE).until(() -> orders.waitsAt(poisoned, "coordinateActivity"));
        assertThat(orders.documents(village)).hasSize(2);
        assertThat(orders.incidents(poisoned)).isZero();
        var history = manager.get(Browser.APP + "/audit/projects/" + village.key() + "/timeline?kind=INCIDENT");
        assertThat(history.json().path("entries").findValuesAsText("sentence"))
                .as("the newest first")
                .containsExactly(
                        "เหตุขัดข้องที่ “ออกหนังสือเชิญ” คลี่คลายแล้ว",
                        "ระบบทำ “ออกหนังสือเชิญ” ไม่สำเร็จ รอผู้ดูแลระบบ");
        assertThat(manager.get(Browser.APP + "/audit/projects/" + village.key() + "/timeline?kind=ADMINISTRATION")
                        .body())
                .contains("ให้ระบบจัดทำเอกสารอีกครั้ง");
    }

    @Test
    void sharesTheWorkAmongWorkersWithoutDoubles() {
        worker.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-98"));
        var waiting = IntStream.range(0, 30)
                .mapToObj(i -> orders.letters(village, 2_100_000_000L + i))
                .toList();
        var meters =
                List.of(new DocumentMeter(new SimpleMeterRegistry()), new DocumentMeter(new SimpleMeterRegistry()));
        var workers = meters.stream().map(this::another).toList();
        assertThat(gauges.get("sammachip.documents.waiting").gauge().value()).isGreaterThanOrEqualTo(30);
        workers.forEach(Worker::start);
        try {
            await().atMost(PATIENCE).until(() -> orders.open(village) == 0);
        } finally {
            workers.forEach(Worker::stop);
            worker.start();
        }

        assertThat(waiting).allMatch(instance -> orders.waitsAt(instance, "coordinateActivity"));
        assertThat(orders.documents(village)).hasSize(30);
        assertThat(meters).extracting(meter -> meter.count(true)).allMatch(made -> made > 0);
        assertThat(meters.stream().mapToLong(meter -> meter.count(true)).sum()).isEqualTo(30);
    }

    private Worker another(DocumentMeter meter) {
        return new Worker(settings, account, server, List.of(letterTopic), meter, new Contact());
    }

    @Test
    void leavesOneDocumentWhenAWorkerDiesBetweenHandingOverAndCompleting() throws Exception {
        worker.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-93"));
        var letters = invited(village);
        try {
            var dying = externalTasks
                    .fetchAndLock(1, "dying")
                    .topic("activity.invitations", 600_000)
                    .execute();
            assertThat(dying).hasSize(1);
            assertThat(handOver(dying.get(0).getId(), village, "%PDF-1.7 first"))
                    .isEqualTo(200);
            externalTasks.unlock(dying.get(0).getId()); // as if the dead worker's lock had run out
        } finally {
            worker.start();
        }

        await().atMost(PATIENCE).until(() -> orders.waitsAt(letters, "coordinateActivity"));

        assertThat(orders.documents(village)).hasSize(1);
        assertThat(content(village)).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-1.7 first");
    }

    @Test
    void givesUpWhatKillsEveryWorkerUntilSomebodyRetriesIt() {
        worker.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-99"));
        var letters = invited(village);
        try {
            for (int death = 0; death < settings.deaths(); death++) {
                server.begin(orders.task(letters).getId());
            }
        } finally {
            worker.start();
        }

        await().atMost(PATIENCE).until(() -> orders.incidents(letters) == 1);
        assertThat(orders.task(letters).getErrorMessage()).contains("หยุดทำงานกลางคัน 5 ครั้ง");

        externalTasks.setRetries(orders.task(letters).getId(), 1);
        await().atMost(PATIENCE).until(() -> orders.waitsAt(letters, "coordinateActivity"));
    }

    @Test
    void worksAsAProcessOfItsOwn() throws Exception {
        worker.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-94"));
        var letters = invited(village);
        var process = new WorkerJvm(port, account.password()).start();
        try {
            await().atMost(PATIENCE).until(() -> {
                assertThat(process.isAlive()).isTrue();
                return orders.waitsAt(letters, "coordinateActivity");
            });
        } finally {
            process.destroy();
            process.onExit().join();
            worker.start();
        }

        assertThat(orders.documents(village)).hasSize(1);
    }

    @Test
    void doesNotStartAsAProcessOfItsOwnWithoutTheServersPassword() throws Exception {
        var process = new WorkerJvm(port, "").start();

        assertThat(process.onExit().get().exitValue()).isEqualTo(1);
    }

    @Test
    void keepsOthersOutOfItsDoor() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-95"));

        assertThat(put("officer-3414", "sammachip", "t9", village, "%PDF-1.7")).isEqualTo(403);
        assertThat(put("worker", "wrong", "t9", village, "%PDF-1.7")).isEqualTo(401);
        assertThat(handOver("t9", village, "<html>")).isEqualTo(422);
        assertThat(orders.documents(village)).isEmpty();
    }

    private String invited(RecordedVillage village) {
        long activity = 2_000_000_000L + Integer.parseInt(village.key().value().substring(16));
        return orders.letters(village, activity);
    }

    private static Instant lockedUntil(ExternalTask task) {
        return task.getLockExpirationTime().toInstant();
    }

    private byte[] content(RecordedVillage village) {
        return jdbc.sql("select content from document where project_key = ?")
                .param(village.key().value())
                .query(byte[].class)
                .single();
    }

    private int handOver(String task, RecordedVillage village, String content) throws Exception {
        return put(account.user(), account.password(), task, village, content);
    }

    private int put(String user, String password, String task, RecordedVillage village, String content)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/worker/documents/" + task
                        + "?kind=INVITATIONS&fileName=a.pdf&projectKey=" + village.key()))
                .header("Authorization", basic(user, password))
                .header("Content-Type", "application/pdf")
                .PUT(HttpRequest.BodyPublishers.ofString(content))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
