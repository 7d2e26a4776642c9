package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real worker processes, killed in the midst of their work as {@code kill -9} does. */
@RehearsalServer
class WorkerCrashTests {

    private static final int KILLS = 22;
    private static final int AT_A_TIME = 2;
    private static final int REPORTS = 8;
    private static final int LETTERS_BETWEEN = 3;
    private static final int ENOUGH = 12;
    private static final int LONGEST_LIFE = 900;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LOCK = "2s";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ExternalTaskService externalTasks;

    @Autowired
    HistoryService history;

    @Autowired
    WorkerAccount account;

    @Autowired
    Worker worker;

    private final List<String> waiting = new CopyOnWriteArrayList<>();
    private final AtomicLong nextActivity = new AtomicLong(3_000_000_000L);
    private OrderedDocuments orders;

    @BeforeEach
    void orders() {
        orders = new OrderedDocuments(jdbc, runtime, externalTasks);
    }

    @Test
    void leavesEachDocumentOnceHoweverOftenWorkersAreKilledAtRandomMoments() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("Workers are killed at random moments of seed " + seed);
        worker.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341403-92"));
        village.followUp(LocalDate.of(2027, 3, 1), 30, 2).households(20);
        order(village);
        int midWork;
        try {
            midWork = killed(new Random(seed), village);
        } finally {
            jdbc.sql("delete from worker_attempt").update(); // the tasks are not what killed them
            worker.start();
        }

        await().atMost(PATIENCE).until(() -> orders.open(village) == 0);

        System.out.printf("%d kills, %d of them while a task was locked%n", KILLS, midWork);
        assertThat(midWork).isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(waiting).allSatisfy(instance -> assertThat(
                        orders.waitsAt(instance, "coordinateActivity") || orders.waitsAt(instance, "reviewReport"))
                .isTrue());
        assertThat(jdbc.sql("""
                        select kind || coalesce(subject, '') || revision || media_type from document
                        where project_key = ?""")
                        .param(village.key().value())
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates();
        assertThat(count("external_task_id", village)).isEqualTo(waiting.size());
        assertThat(jdbc.sql("""
                        select count(*) from document where project_key = ? and media_type = 'application/pdf'
                          and position('%%EOF'::bytea in substring(content from length(content) - 8)) = 0""")
                        .param(village.key().value())
                        .query(Integer.class)
                        .single())
                .as("documents that were cut off")
                .isZero();
        assertThat(history.createHistoricExternalTaskLogQuery().failureLog().list())
                .filteredOn(log -> waiting.contains(log.getProcessInstanceId()))
                .as("a dead worker spends no retry")
                .isEmpty();
    }

    private void order(RecordedVillage village) {
        for (int revision = 1; revision <= REPORTS; revision++) {
            orders.insertEvaluation(village, revision);
            waiting.add(orders.start(village, "evaluate", "renderReport", "revision", revision));
            orderLetters(village, LETTERS_BETWEEN);
        }
    }

    private void orderLetters(RecordedVillage village, int count) {
        for (int i = 0; i < count; i++) {
            waiting.add(orders.letters(village, nextActivity.getAndIncrement()));
        }
    }

    private int count(String column, RecordedVillage village) {
        return jdbc.sql("select count(distinct " + column + ") from document where project_key = ?")
                .param(village.key().value())
                .query(Integer.class)
                .single();
    }

    /** @return how many of them held a task */
    private int killed(Random random, RecordedVillage village) throws Exception {
        var lives =
                IntStream.range(0, KILLS).map(i -> random.nextInt(LONGEST_LIFE)).toArray();
        var slots = new ArrayList<CompletableFuture<Integer>>();
        for (int slot = 0; slot < AT_A_TIME; slot++) {
            int first = slot;
            slots.add(CompletableFuture.supplyAsync(() -> {
                int midWork = 0;
                for (int life = first; life < KILLS; life += AT_A_TIME) {
                    midWork += killOne("slot" + first + "life" + life, lives[life], village) ? 1 : 0;
                }
                return midWork;
            }));
        }
        int midWork = 0;
        for (var slot : slots) {
            midWork += slot.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        return midWork;
    }

    private boolean killOne(String name, int life, RecordedVillage village) {
        try {
            var process = new WorkerJvm(port, account.password())
                    .start(
                            "--sammachip.worker.lock-duration=" + LOCK,
                            "--sammachip.worker.deaths=" + KILLS, // by chance all of one task
                            "--sammachip.worker.long-polling=500ms",
                            "--sammachip.worker.name=" + name);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
                assertThat(process.isAlive()).isTrue();
                if (orders.open(village) < ENOUGH) {
                    orderLetters(village, ENOUGH); // on a fast machine the work must not run out
                }
                return holdsATask(name);
            });
            process.waitFor(life, TimeUnit.MILLISECONDS);
            boolean midWork = holdsATask(name);
            process.destroyForcibly().waitFor();
            return midWork;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private boolean holdsATask(String name) {
        return externalTasks.createExternalTaskQuery().locked().list().stream()
                .anyMatch(task -> task.getWorkerId().startsWith(name));
    }
}
