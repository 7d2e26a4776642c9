package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
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

    @Test
    void makesTheLettersOfAnActivityAndLetsTheProcessGoOn() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-91"));
        village.households(3);
        var letters = invited(village);

        await().atMost(PATIENCE).until(() -> waitsAt(letters, "coordinateActivity"));

        assertThat(documents(village)).hasSize(1);
        try (var pdf = Loader.loadPDF(content(village))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("นางใจ ดี", "บ้านทดสอบ", "วันพุธที่ ๒๐ มกราคม ๒๕๗๐");
        }
        assertThat(runtime.getVariables(letters)).containsOnlyKeys("activityId");
    }

    @Test
    void makesTheReportForReviewAndTheKnowledgeRecordOfAnApprovedEvaluation() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-96"));
        village.followUp(LocalDate.of(2027, 3, 1), 30, 2).households(20);
        jdbc.sql("""
                        insert into evaluation (project_key, revision, status, lessons, background, collected_by,
                            collected_at, version)
                        values (?, 1, 'COLLECTED', 'ผู้สูงอายุถนัดการถาม-ตอบ', 'เพื่อให้มีรายได้', 'officer-3414', now(), 1)""").param(village.key().value()).update();

        var report = start(village, "evaluate", "renderReport", "revision", 1);
        await().atMost(PATIENCE).until(() -> waitsAt(report, "reviewReport"));
        var record = start(village, "evaluate", "renderKnowledgeRecord", "revision", 1);
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
                        "EVALUATION_REPORT 1 รายงานผลการประเมิน SMC-2570-341402-96 ฉบับที่ 1 เสนอพิจารณา.pdf",
                        "EVALUATION_REPORT 1 รายงานผลการประเมิน SMC-2570-341402-96 ฉบับที่ 1 เสนอพิจารณา.xlsx",
                        "KNOWLEDGE_RECORD 1 บันทึกองค์ความรู้ SMC-2570-341402-96 ฉบับที่ 1.pdf",
                        "KNOWLEDGE_RECORD 1 บันทึกองค์ความรู้ SMC-2570-341402-96 ฉบับที่ 1.docx");
    }

    @Test
    void triesAgainWithPatienceThenRaisesAnIncidentAndWorksOnceMended() {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-92"));
        long missing = 1_000_000_001L;
        var letters = start(village, missing);
        var pauses = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25));

        for (int left = 3; left >= 1; left--) {
            int retries = left;
            await().atMost(PATIENCE)
                    .until(() -> Integer.valueOf(retries).equals(task(letters).getRetries()));
            var pause = Duration.between(ClockUtil.getCurrentTime().toInstant(), lockedUntil(task(letters)));
            assertThat(pause).isBetween(pauses.get(3 - left).minusSeconds(30), pauses.get(3 - left));
            externalTasks.unlock(task(letters).getId()); // as if the pause were over
        }
        await().atMost(PATIENCE)
                .until(() ->
                        runtime.createIncidentQuery().processInstanceId(letters).count() == 1);
        assertThat(task(letters).getRetries()).isZero();
        assertThat(documents(village)).isEmpty();

        insertActivity(village, missing);
        externalTasks.setRetries(task(letters).getId(), 1); // what a manager does in Cockpit

        await().atMost(PATIENCE).until(() -> waitsAt(letters, "coordinateActivity"));
        assertThat(documents(village)).hasSize(1);
        assertThat(runtime.createIncidentQuery().processInstanceId(letters).count())
                .isZero();
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

        await().atMost(PATIENCE).until(() -> waitsAt(letters, "coordinateActivity"));

        assertThat(documents(village)).hasSize(1);
        assertThat(content(village)).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-1.7 first");
    }

    @Test
    void worksAsAProcessOfItsOwn() throws Exception {
        worker.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-94"));
        var letters = invited(village);
        var process = workerProcess(Map.of("SAMMACHIP_WORKER_PASSWORD", account.password()));
        try {
            await().atMost(PATIENCE).until(() -> {
                assertThat(process.isAlive()).isTrue();
                return waitsAt(letters, "coordinateActivity");
            });
        } finally {
            process.destroy();
            process.onExit().join();
            worker.start();
        }

        assertThat(documents(village)).hasSize(1);
    }

    @Test
    void doesNotStartAsAProcessOfItsOwnWithoutTheServersPassword() throws Exception {
        var process = workerProcess(Map.of("SAMMACHIP_WORKER_PASSWORD", ""));

        assertThat(process.onExit().get().exitValue()).isEqualTo(1);
    }

    @Test
    void keepsOthersOutOfItsDoor() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-95"));

        assertThat(put("officer-3414", "sammachip", "t9", village, "%PDF-1.7")).isEqualTo(403);
        assertThat(put("worker", "wrong", "t9", village, "%PDF-1.7")).isEqualTo(401);
        assertThat(handOver("t9", village, "<html>")).isEqualTo(422);
        assertThat(documents(village)).isEmpty();
    }

    private String invited(RecordedVillage village) {
        long activity = 2_000_000_000L + Integer.parseInt(village.key().value().substring(16));
        insertActivity(village, activity);
        return start(village, activity);
    }

    private void insertActivity(RecordedVillage village, long id) {
        jdbc.sql("""
                        insert into activity (id, project_key, kind, topic, planned_on, place, hours, budget, status,
                            version) overriding system value
                        values (?, ?, 'TRAINING', 'ทอเสื่อกก', '2027-01-20', 'ศาลาประชาคม', 6, 0, 'PLANNED', 1)""").params(id, village.key().value()).update();
    }

    private String start(RecordedVillage village, long activity) {
        return start(village, "activity", "inviteParticipants", "activityId", activity);
    }

    private String start(RecordedVillage village, String process, String task, String variable, Object value) {
        return runtime.createProcessInstanceByKey(process)
                .businessKey(village.key().value())
                .setVariable(variable, value)
                .setVariable(
                        "submission",
                        jsonValue("{\"projectKey\": \"%s\"}".formatted(village.key()), true)
                                .create())
                .startBeforeActivity(task)
                .execute()
                .getId();
    }

    private boolean waitsAt(String instance, String activity) {
        return runtime.createExecutionQuery()
                        .processInstanceId(instance)
                        .activityId(activity)
                        .count()
                == 1;
    }

    private ExternalTask task(String instance) {
        return externalTasks
                .createExternalTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static Instant lockedUntil(ExternalTask task) {
        return task.getLockExpirationTime().toInstant();
    }

    private List<String> documents(RecordedVillage village) {
        return jdbc.sql("select sha256 from document where project_key = ?")
                .param(village.key().value())
                .query(String.class)
                .list();
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
        var credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/worker/documents/" + task
                        + "?kind=INVITATIONS&fileName=a.pdf&projectKey=" + village.key()))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/pdf")
                .PUT(HttpRequest.BodyPublishers.ofString(content))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private Process workerProcess(Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "org.sammachip.Sammachip",
                "--spring.profiles.active=worker",
                "--sammachip.worker.server-url=http://localhost:" + port);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(new File("target/worker-process.log"))
                .start();
    }
}
