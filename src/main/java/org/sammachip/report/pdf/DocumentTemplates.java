package org.sammachip.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, String> versions = new ConcurrentHashMap<>();
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

    /** First 12 hex digits of the SHA-256 over what the template prints with: itself, the style, the house terms. */
    public String version(String template) {
        return versions.computeIfAbsent(template, DocumentTemplates::hash);
    }

    private static String hash(String template) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var name : List.of(template + ".html", "style.html", "house-terms.txt")) {
                try (var file = DocumentTemplates.class.getResourceAsStream("/documents/" + name)) {
                    hash.update(file.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(hash.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
