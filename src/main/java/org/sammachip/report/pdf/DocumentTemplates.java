package org.sammachip.report.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the XHTML templates under {@code documents/}; what is put in is escaped. */
public final class DocumentTemplates {

    /** Characters that somebody may paste into a form and that no XML document may hold. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public DocumentTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /**
     * @param template name of a file under {@code documents/}, without its ending
     * @param content what the template calls {@code c}; {@code t} is a {@link Wording}
     */
    public String fill(String template, Object content) {
        var context = new Context(Locale.forLanguageTag("th"), Map.of("c", content, "t", new Wording()));
        return NOT_XML.matcher(engine.process(template, context)).replaceAll("");
    }
}
