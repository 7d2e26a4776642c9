package org.sammachip.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.sammachip.access.AccessKind;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.WhatIsRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down each reading of {@link ReadsPersonalData}, after the method and before its answer is sent. */
@Component
class RecordedReads implements MethodInterceptor {

    private final WrittenAccess log;
    private final PersonalDetails details;
    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    RecordedReads(WrittenAccess log, PersonalDetails details, CurrentUser user, Clock clock, JdbcClient jdbc) {
        this.log = log;
        this.details = details;
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public Object invoke(MethodInvocation reading) throws Throwable {
        var answer = reading.proceed();
        var request = RequestContextHolder.getRequestAttributes();
        var told = WhatIsRead.now();
        if (request == null || told.isNothing()) {
            return answer;
        }
        var mark = reading.getMethod().getAnnotation(ReadsPersonalData.class);
        var project = told.project() == null ? keyInPath(request) : told.project();
        boolean masked = project == null ? !details.seesNames() : details.masked(project);
        if (mark.onceIn() == 0 || !isKnown(project, mark, masked)) {
            log.record(mark.export() ? AccessKind.EXPORT : AccessKind.READ, project, facts(mark, masked, told));
        }
        return answer;
    }

    private boolean isKnown(String project, ReadsPersonalData mark, boolean masked) {
        return jdbc.sql("""
                        select exists (select from audit.access x join audit.act a on a.id = x.act
                            where x.project_key = :project and x.kind in ('READ', 'EXPORT') and a.person = :person
                              and x.facts ->> 'what' = :what and jsonb_exists(x.facts, 'masked') = :masked
                              and a.at between :since and :now)""")
                .param("project", project)
                .param("person", user.id())
                .param("what", mark.value())
                .param("masked", masked)
                .param("since", OffsetDateTime.now(clock).minus(Duration.ofMinutes(mark.onceIn())))
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> facts(ReadsPersonalData mark, boolean masked, WhatIsRead told) {
        var facts = new HashMap<>(told.facts());
        facts.put("what", mark.value());
        if (masked) {
            facts.put("masked", true);
        }
        return facts;
    }

    private static String keyInPath(RequestAttributes request) {
        var path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return path instanceof Map<?, ?> variables && variables.get("key") instanceof String key ? key : null;
    }
}
