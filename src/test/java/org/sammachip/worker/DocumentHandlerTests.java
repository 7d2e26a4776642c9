package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DocumentHandlerTests {

    private static final MadeDocument PDF =
            new MadeDocument("EVALUATION_REPORT", null, 2, "รายงาน.pdf", "0123456789ab", new byte[] {1});
    private static final MadeDocument XLSX =
            new MadeDocument("EVALUATION_REPORT", null, 2, "รายงาน.xlsx", "0123456789ab", new byte[] {2});

    private final Topic topic = mock();
    private final Server server = mock();
    private final ExternalTask task = mock();
    private final ExternalTaskService engine = mock();
    private final DocumentHandler handler =
            new DocumentHandler(topic, server, new BackOff(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5))));

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
    }

    @Test
    void reportsADocumentThatCannotBeMade() {
        when(topic.make(task)).thenThrow(new IllegalStateException("นางปิ่น ฐานกู้ 5,000"));

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(2), eq(60_000L));
        verify(server, never()).handOver(any(), any(), any());
        verify(engine, never()).complete(any(ExternalTask.class));
    }

    @Test
    void givesUpAfterTheLastRetry() {
        when(task.getRetries()).thenReturn(1);
        when(topic.make(task)).thenThrow(new IllegalStateException());

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(0), eq(0L));
    }

    @Test
    void reportsACompletionThatTheEngineRefused() {
        doThrow(new IllegalStateException("the lock is gone")).when(engine).complete(task);

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), anyString(), anyString(), eq(2), eq(60_000L));
    }

    @Test
    void tellsTheEngineTypesAndPlacesButNothingThatAMessageMayQuote() {
        when(topic.make(task))
                .thenThrow(new IllegalStateException("นางปิ่น ฐานกู้", new IllegalArgumentException("รายได้ 5,000")));
        var message = ArgumentCaptor.forClass(String.class);
        var details = ArgumentCaptor.forClass(String.class);

        handler.execute(task, engine);

        verify(engine).handleFailure(eq(task), message.capture(), details.capture(), anyInt(), anyLong());
        assertThat(message.getValue()).contains("evaluation.report").contains("IllegalStateException");
        assertThat(details.getValue()).contains("IllegalArgumentException").contains("DocumentHandlerTests");
        assertThat(message.getValue() + details.getValue())
                .doesNotContain("ปิ่น")
                .doesNotContain("5,000");
    }
}
