package org.sammachip.report.pdf;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.springframework.expression.ExpressionException;
import org.springframework.expression.spel.SpelEvaluationException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Says what is wrong with a template without quoting what it was filled with: of the engine's messages only those are
 * used that speak of the template's own text.
 */
final class TemplateFaults {

    private static final Pattern EXPRESSION = Pattern.compile("xpression: \"(.*?)\" \\(template:", Pattern.DOTALL);

    private TemplateFaults() {}

    /** @param places from a template's name to its file's place */
    static BrokenTemplate explain(String template, TemplateProcessingException failure, UnaryOperator<String> places) {
        var name = template;
        int line = 0;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProcessingException at && at.hasLineAndCol()) {
                name = at.hasTemplateName() ? at.getTemplateName() : name;
                line = at.getLine();
            }
            if (cause instanceof ParseException at && at.getLine() != null) {
                line = at.getLine();
            }
        }
        return new BrokenTemplate(
                new TemplatePlace(places.apply(name), line), english(failure), thai(failure), failure);
    }

    private static String english(TemplateProcessingException failure) {
        var cause = deepest(failure);
        var where = expression(failure).map(text -> " in ${" + text + "}").orElse("");
        if (cause instanceof SpelEvaluationException evaluation) {
            return english(evaluation) + where;
        }
        if (cause instanceof ExpressionException || isSyntax(cause)) {
            return "an expression is not well formed" + where;
        }
        if (cause instanceof ParseException markup) {
            return "it is no well-formed XML: " + markup.getMessage().replaceFirst("^\\(Line[^)]*\\) *", "");
        }
        if (cause instanceof TemplateProcessingException own) {
            return own.getMessage().replaceFirst(" \\(template:.*", "");
        }
        return "it fails with " + cause.getClass().getSimpleName() + where;
    }

    private static String english(SpelEvaluationException fault) {
        var what = fault.getInserts().length == 0 ? "" : String.valueOf(fault.getInserts()[0]);
        return switch (fault.getMessageCode()) {
            case PROPERTY_OR_FIELD_NOT_READABLE, METHOD_NOT_FOUND -> "the document knows no '" + what + "'";
            case PROPERTY_OR_FIELD_NOT_READABLE_ON_NULL, METHOD_CALL_ON_NULL_OBJECT_NOT_ALLOWED ->
                "it asks for '" + what + "' of a value that this document lacks";
            default -> "it cannot be computed (" + fault.getMessageCode() + ")";
        };
    }

    private static String thai(TemplateProcessingException failure) {
        var expression = expression(failure);
        if (expression.isPresent()) {
            return "หาข้อมูลตามที่แม่แบบเขียนไว้ไม่ได้ (" + expression.get() + ")";
        }
        return deepest(failure) instanceof ParseException
                ? "เขียน HTML ไม่ครบหรือไม่ถูกต้อง"
                : "กรอกข้อมูลลงแม่แบบไม่ได้";
    }

    /** As the template has it. */
    private static Optional<String> expression(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExpressionException at && at.getExpressionString() != null) {
                return Optional.of(at.getExpressionString());
            }
            if (!(cause instanceof TemplateProcessingException)) {
                return Optional.empty();
            }
            var quoted = EXPRESSION.matcher(cause.getMessage());
            if (quoted.find()) {
                return Optional.of(quoted.group(1));
            }
        }
        return Optional.empty();
    }

    private static boolean isSyntax(Throwable cause) {
        return cause instanceof TemplateProcessingException
                && cause.getMessage().startsWith("Could not parse");
    }

    /** The last cause that speaks of the template; what lies below may speak of the data. */
    private static Throwable deepest(Throwable failure) {
        var deepest = failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExpressionException) {
                return cause;
            }
            deepest = cause;
        }
        return deepest;
    }
}
