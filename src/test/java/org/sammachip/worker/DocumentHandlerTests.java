package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ConnectionLostException;
import org.camunda.bpm.client.exception.EngineException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.exception.RestException;
import org.camunda.bpm.client.exception.UnknownHttpErrorException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

class DocumentHandlerTests {

    private static final MadeDocument PDF =
            new MadeDocument("EVALUATION_REPORT", null, 2, "รายงาน.pdf", "0123456789ab", new byte[] {1});
    private static final MadeDocument XLSX =
            new MadeDocument("EVALUATION_REPORT", null, 2, "รายงาน.xlsx", "0123456789ab", new byte[] {2});
    private static final RuntimeException NO_ANSWER = new ResourceAccessException("…", new ConnectException());
    private static final Duration LOCK = Duration.ofMillis(30);

    private final Topic topic = mock();
    private final Server server = mock();
    private final ExternalTask task = mock();
    private final ExternalTaskService engine = mock();
    private final List<Duration> rests = new ArrayList<>();
    private final Bench bench = new Bench(LOCK, Duration.ofSeconds(30));
    private final DocumentMeter meter = new DocumentMeter(new SimpleMeterRegistry());
    private final DocumentHandler handler = handler(bench);

    private DocumentHandler handler(Bench bench) {
        var backOff = new BackOff(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)));
        return new DocumentHandler(topic, server, bench, new Failures(backOff, new Rest(rests::add)), meter, 5);
    }

    @BeforeEach
    void order() {
        when(topic.name()).thenReturn("evaluation.report");
        when(task.getId()).thenReturn("t1");
        when(task.getBusinessKey()).thenReturn("SMC-2570-341401-07");
        when(task.getRetries()).thenReturn(null);
        when(topic.make(task)).thenReturn(List.of(PDF, XLSX));
    }

    @Test
    void handsOverAllDocumentsBeforeItCompletes() {
        handler.execute(task, engine);

        var inOrder = inOrder(server, engine);
        inOrder.verify(server).handOver("t1", "SMC-2570-341401-07", PDF);
        inOrder.verify(server).handOver("t1", "SMC-2570-341401-07", XLSX);
        inOrder.verify(engine).complete(task);
        assertThat(meter.count(true)).isOne();
    }

    @Test
    void triesAgainLaterWhatNobodyForesaw() {
        when(topic.make(task)).thenThrow(new IllegalStateException("นางปิ่น ฐานกู้ 5,000"));

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(2), eq(60_000L));
        verify(server, never()).handOver(any(), any(), any());
        verify(engine, never()).complete(any(ExternalTask.class));
        assertThat(meter.count(false)).isOne();
    }

    @Test
    void givesUpAfterTheLastRetry() {
        when(task.getRetries()).thenReturn(1);
        when(topic.make(task)).thenThrow(new IllegalStateException());

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(0), eq(0L));
    }

    @Test
    void countsAsAFailureWhatTheMemoryDoesNotHold() {
        when(topic.make(task)).thenThrow(new StackOverflowError());

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), contains("หน่วยความจำ"), anyString(), eq(2), eq(60_000L));
    }

    @Test
    void givesUpAtOnceWhatTheServerRefusesAndSaysWhy() {
        when(topic.make(task))
                .thenThrow(refused(422, "{\"message\": \"ไม่พบกิจกรรม 12 ในโครงการ SMC-2570-341401-07\"}"));

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), contains("ไม่พบกิจกรรม 12 ในโครงการ"), contains("422"), eq(0), eq(0L));
    }

    @Test
    void understandsARefusalThatAProxyWrote() {
        doThrow(refused(413, "<html>Request Entity Too Large</html>"))
                .when(server)
                .handOver("t1", "SMC-2570-341401-07", PDF);

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), contains("HTTP 413"), anyString(), eq(0), eq(0L));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {404, 409, 500})
    void triesAgainLaterWhatMayBeOtherwiseByThen(int status) {
        when(topic.make(task)).thenThrow(refused(status, "{}"));

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(2), eq(60_000L));
        assertThat(rests).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {401, 429, 502, 503, 504})
    void restsEverLongerWhileTheEngineIsAwayToo(int status) {
        when(topic.make(task)).thenThrow(refused(status, "<html>"));
        engineIsAway();

        for (int i = 0; i < 7; i++) {
            handler.execute(task, engine);
        }

        assertThat(rests).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void goesOnAtOnceWhenTheServiceIsBack() {
        when(topic.make(task))
                .thenThrow(NO_ANSWER)
                .thenThrow(NO_ANSWER)
                .thenReturn(List.of(PDF))
                .thenThrow(NO_ANSWER);
        engineIsAway();

        for (int i = 0; i < 4; i++) {
            handler.execute(task, engine);
        }

        assertThat(rests).extracting(Duration::toSeconds).containsExactly(1L, 2L, 1L);
    }

    @Test
    void spendsRetriesOnATaskThatGetsNoAnswerTwiceWhileTheEngineAnswersAndLetsNoOtherWait() {
        when(topic.make(task)).thenThrow(NO_ANSWER);

        handler.execute(task, engine);

        var told = ArgumentCaptor.forClass(String.class);
        verify(engine).handleFailure(eq(task), told.capture(), anyString(), eq(3), eq(10_000L));
        when(task.getErrorMessage()).thenReturn(told.getValue());
        when(task.getRetries()).thenReturn(3);
        handler.execute(task, engine);
        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(2), eq(60_000L));
        when(task.getRetries()).thenReturn(1);
        handler.execute(task, engine);
        verify(engine).handleFailure(eq(task), contains("สั่งลองใหม่ใน Cockpit"), anyString(), eq(0), eq(0L));
        assertThat(rests).isEmpty();
    }

    @Test
    void spendsARetryOnAnAnswerThatBreaksOffAndOnAFullDisk() {
        when(topic.make(task))
                .thenThrow(new RestClientException("…", new EOFException()))
                .thenThrow(new UncheckedIOException(new IOException("No space left on device")));

        handler.execute(task, engine);
        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), contains("มาไม่ครบ"), anyString(), eq(2), eq(60_000L));
        verify(engine).handleFailure(eq(task), contains("ดิสก์"), anyString(), eq(2), eq(60_000L));
        assertThat(rests).isEmpty();
    }

    @Test
    void leavesATaskToItsLockWhereTheEngineIsAwayToo() {
        doThrow(new ConnectionLostException("…", new ConnectException()))
                .when(engine)
                .complete(task);
        engineIsAway();

        handler.execute(task, engine);

        assertThat(rests).hasSize(1);
    }

    private void engineIsAway() {
        doThrow(new ConnectionLostException("…", new ConnectException()))
                .when(engine)
                .handleFailure(any(ExternalTask.class), anyString(), anyString(), anyInt(), anyLong());
    }

    @Test
    void letsGoOfATaskThatIsNotItsOwnAnyMore() {
        for (var refusal : List.of(
                new BadRequestException("locked by another", answered(400)),
                new NotFoundException("cancelled", answered(404)))) {
            doThrow(refusal).when(engine).complete(task);

            handler.execute(task, engine);
        }

        verify(engine, times(2)).complete(task);
        verifyNoMoreInteractions(engine);
    }

    @Test
    void comesBackInAMomentWhenThePausedCaseOrAnotherChangeRefusesTheCompletion() {
        doThrow(new UnknownHttpErrorException("…", answered(409))).when(engine).complete(task);

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(3), eq(10_000L));
        assertThat(rests).isEmpty();
    }

    @Test
    void spendsARetryWhereTheCaseCannotGoOnAfterTheDocument() {
        doThrow(new EngineException("…", answered(500))).when(engine).complete(task);

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), contains("ดำเนินขั้นต่อไปไม่ได้"), anyString(), eq(2), eq(60_000L));
    }

    @Test
    void extendsTheLockAsLongAsTheWorkTakes() {
        var extendedThreeTimes = new CountDownLatch(3);
        doAnswer(call -> {
                    extendedThreeTimes.countDown();
                    return null;
                })
                .when(engine)
                .extendLock(task, LOCK.toMillis());
        when(topic.make(task)).thenAnswer(call -> {
            extendedThreeTimes.await();
            return List.of(PDF);
        });

        handler.execute(task, engine);

        verify(engine, atLeast(3)).extendLock(task, LOCK.toMillis());
        verify(server, times(1)).handOver("t1", "SMC-2570-341401-07", PDF);
        verify(engine, times(1)).complete(task);
    }

    @Test
    void worksOnWhenTheLockCannotBeExtendedButStopsWhenTheTaskIsGone() throws Exception {
        var asked = new CountDownLatch(2);
        doAnswer(call -> {
                    asked.countDown();
                    if (asked.getCount() > 0) {
                        throw new ExternalTaskClientException("…");
                    }
                    throw new NotFoundException("…", answered(404));
                })
                .when(engine)
                .extendLock(task, LOCK.toMillis());
        var interrupted = new CountDownLatch(1);
        when(topic.make(task)).thenAnswer(call -> untilInterrupted(interrupted));

        handler.execute(task, engine);

        interrupted.await();
        verify(engine, never()).complete(any(ExternalTask.class));
        verify(engine, never()).handleFailure(any(ExternalTask.class), any(), any(), anyInt(), anyLong());
    }

    @Test
    void givesUpWhatTakesLongerThanAnythingShouldAndServesTheNext() {
        when(topic.make(task))
                .thenAnswer(call -> untilInterrupted(new CountDownLatch(1)))
                .thenReturn(List.of(PDF));
        var impatient = handler(new Bench(LOCK, Duration.ofMillis(50)));

        impatient.execute(task, engine);
        verify(engine).handleFailure(eq(task), contains("นานเกิน"), contains("LONGESTWORK"), eq(0), eq(0L));

        impatient.execute(task, engine);
        verify(engine).complete(task);
    }

    @Test
    void beginsNoTaskThatKilledSoManyWorkersAndCountsAnewWhenSomebodyRetriesIt() {
        when(server.begin("t1")).thenReturn(6);

        handler.execute(task, engine);

        verify(topic, never()).make(any());
        verify(engine).handleFailure(eq(task), contains("หยุดทำงานกลางคัน 5 ครั้ง"), contains("DEATHS"), eq(0), eq(0L));
        verify(server).outlived("t1");
    }

    @Test
    void givesATaskBackWhenTheWorkerStopsBeforeItIsDone() {
        when(topic.make(task)).thenAnswer(call -> {
            bench.stopWithin(Duration.ZERO);
            return untilInterrupted(new CountDownLatch(1));
        });

        handler.execute(task, engine);

        verify(engine).unlock(task);
        verify(engine, never()).handleFailure(any(ExternalTask.class), any(), any(), anyInt(), anyLong());
    }

    @Test
    void tellsTheEngineTypesAndPlacesButNothingThatAMessageMayQuote() {
        when(topic.make(task))
                .thenThrow(new IllegalStateException("นางปิ่น ฐานกู้", new IllegalArgumentException("รายได้ 5,000")));
        var message = ArgumentCaptor.forClass(String.class);
        var details = ArgumentCaptor.forClass(String.class);

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), message.capture(), details.capture(), anyInt(), anyLong());
        assertThat(message.getValue()).contains("จัดทำเอกสารไม่สำเร็จ").contains("IllegalStateException");
        assertThat(details.getValue()).contains("IllegalArgumentException").contains("DocumentHandlerTests");
        assertThat(message.getValue() + details.getValue())
                .doesNotContain("ปิ่น")
                .doesNotContain("5,000");
    }

    private static Object untilInterrupted(CountDownLatch interrupted) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return null;
        } finally {
            interrupted.countDown();
        }
    }

    private static RestException answered(int status) {
        var answer = new RestException("…", "…", 0);
        answer.setHttpStatusCode(status);
        return answer;
    }

    private static RuntimeException refused(int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return status < 500
                ? new HttpClientErrorException(HttpStatus.valueOf(status), "", bytes, StandardCharsets.UTF_8)
                : new HttpServerErrorException(HttpStatus.valueOf(status), "", bytes, StandardCharsets.UTF_8);
    }
}
