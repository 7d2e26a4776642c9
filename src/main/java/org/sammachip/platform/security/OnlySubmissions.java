package org.sammachip.platform.security;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.sammachip.problem.Refusal;

/**
 * Lets a form hand over its one variable {@code submission} and nothing else: no outcome of a step can be slipped in
 * beside it, and what it holds never reaches a table of the engine, whatever the caller wishes.
 */
public class OnlySubmissions implements AutoDiscoverable {

    private static final String SUBMISSION = "submission";

    @Override
    public void configure(FeatureContext context) {
        context.register(Reader.class);
    }

    /** Looks at what Jersey has read before the engine's REST interface does. */
    public static class Reader implements ReaderInterceptor {
        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            var read = context.proceed();
            if (read instanceof CompleteTaskDto task) {
                check(task.getVariables());
            } else if (read instanceof StartProcessInstanceDto start) {
                check(start.getVariables());
            }
            return read;
        }
    }

    private static void check(Map<String, VariableValueDto> variables) {
        if (variables == null) {
            return;
        }
        if (variables.keySet().stream().anyMatch(name -> !name.equals(SUBMISSION))) {
            throw Refusal.of("", "แบบฟอร์มส่งข้อมูลที่ระบบไม่รู้จัก กรุณาโหลดหน้าใหม่แล้วกรอกอีกครั้ง");
        }
        variables.values().forEach(submission -> {
            var info = new HashMap<String, Object>();
            info.put("transient", true);
            submission.setValueInfo(info);
        });
    }
}
