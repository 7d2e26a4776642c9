package org.sammachip.platform.errors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Registers our answers in every Jersey application of this process: the engine's REST interface and those of the web
 * applications. Jersey finds it through {@code META-INF/services}.
 */
public class EngineRestProblems implements AutoDiscoverable {

    private static final Pattern NOT_THERE = Pattern.compile("(?s).*(doesn't exist|found with id [^:]*): \\w+ is null");

    @Override
    public void configure(FeatureContext context) {
        context.register(Anything.class, 1);
        context.register(FromEngine.class, 1);
        context.register(FromRest.class, 1);
    }

    private static Response answer(Throwable thrown) {
        var known = Problems.of(thrown);
        if (known.isPresent()) {
            return json(known.get());
        }
        var usual = ExceptionHandlerHelper.getInstance().getResponse(thrown);
        return usual.getStatus() < 500
                ? usual
                : json(asked(thrown).map(ControllerProblems::byStatus).orElseGet(() -> Problems.unforeseen(thrown)));
    }

    /** What the engine calls its own failure, though somebody asked for what is not there, or left something out. */
    private static Optional<Integer> asked(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (NOT_THERE.matcher(message).matches()) {
                return Optional.of(404);
            }
            if (message.equals("workerId is null") || isIncomplete(cause)) {
                return Optional.of(400);
            }
        }
        return Optional.empty();
    }

    /** The engine's REST interface reads a field of the request that nobody sent. */
    private static boolean isIncomplete(Throwable cause) {
        return cause instanceof NullPointerException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.rest.");
    }

    private static Response json(Problem problem) {
        return Response.status(problem.status())
                .entity(problem)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** What listeners throw and the engine passes on as it is. */
    @Priority(1)
    public static class Anything implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            return answer(thrown);
        }
    }

    /** What the engine throws or wraps. */
    @Priority(1)
    public static class FromEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException thrown) {
            return answer(thrown);
        }
    }

    /** What the engine's REST interface wraps once more. */
    @Priority(1)
    public static class FromRest implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException thrown) {
            return answer(thrown);
        }
    }
}
