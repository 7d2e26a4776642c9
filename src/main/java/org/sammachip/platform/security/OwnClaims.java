package org.sammachip.platform.security;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.dto.task.UserIdDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.sammachip.problem.Refusal;

/**
 * Lets people claim a task for themselves only, and only one that they may complete: the engine's permission to claim
 * covers every task of a model, and a task in wrong hands is out of reach of the right ones.
 */
public class OwnClaims implements AutoDiscoverable {

    private static final Pattern CLAIM = Pattern.compile("(?:.*/)?task/([^/]+)/claim/?");

    @Override
    public void configure(FeatureContext context) {
        context.register(Reader.class);
    }

    /** Looks at what Jersey has read before the engine's REST interface does. */
    public static class Reader implements ReaderInterceptor {

        @Context
        private UriInfo address;

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            var read = context.proceed();
            var claim = CLAIM.matcher(address.getPath());
            if (read instanceof UserIdDto claimant && claim.matches()) {
                check(ProcessEngines.getDefaultProcessEngine(), claim.group(1), claimant.getUserId());
            }
            return read;
        }
    }

    private static void check(ProcessEngine engine, String task, String claimant) {
        var person = Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication())
                .orElseThrow(() -> Refusal.forbidden("ยังไม่ได้เข้าสู่ระบบ จึงรับงานไม่ได้"));
        if (!person.getUserId().equals(claimant)) {
            throw Refusal.forbidden("รับงานแทนผู้อื่นไม่ได้ รับได้เฉพาะงานของตนเอง");
        }
        if (engine.getTaskService().getIdentityLinksForTask(task).stream()
                .noneMatch(link -> person.getGroupIds().contains(link.getGroupId()))) {
            throw Refusal.forbidden("งานนี้ต้องทำโดยผู้มีหน้าที่ตามขั้นตอน บัญชีของท่านจึงรับงานนี้ไม่ได้");
        }
    }
}
