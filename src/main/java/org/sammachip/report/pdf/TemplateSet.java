package org.sammachip.report.pdf;

import java.io.Reader;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** The templates as they are now: read, checked and parsed once, whatever happens to their files meanwhile. */
final class TemplateSet {

    private static final String HOUSE_TERMS = "house-terms.txt";
    private static final Pattern INCLUDED = Pattern.compile("~\\{\\s*([\\w-]+)\\s*(?:::|})");
    private static final int VERSION_DIGITS = 12;

    /** A template that can be filled. */
    private record Checked(String version, Map<String, String> places, boolean withLetterhead) {}

    private final DocumentFolder folder;
    private final ThaiLineBreaks lineBreaks;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<String, DocumentFile> files = new ConcurrentHashMap<>();
    private final Map<String, Checked> checked = new ConcurrentHashMap<>();

    TemplateSet(DocumentFolder folder) {
        this.folder = folder;
        this.lineBreaks = new ThaiLineBreaks(file(HOUSE_TERMS).text().lines());
        var resolver = new FromFiles();
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
    }

    FilledTemplate fill(String template, Map<String, Object> content, Pictures pictures) {
        var known = checked.computeIfAbsent(template, this::check);
        var all = known.withLetterhead() ? Letterhead.of(folder).and(pictures) : pictures;
        var context = new Context(Wording.THAI, content);
        context.setVariable("pictures", all);
        try {
            return new FilledTemplate(
                    engine.process(template, context), known.places().get(template), known.version(), lineBreaks, all);
        } catch (TemplateProcessingException e) {
            throw TemplateFaults.explain(template, e, name -> known.places().getOrDefault(name, name));
        }
    }

    private Checked check(String template) {
        var names = new LinkedHashSet<String>();
        include(template, names);
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var places = new HashMap<String, String>();
            var text = new StringBuilder();
            for (var name : names) {
                var file = file(name + ".html");
                StyleCheck.check(file);
                hash.update(file.content());
                places.put(name, file.place());
                text.append(file.text());
            }
            hash.update(file(HOUSE_TERMS).content());
            var version = HexFormat.of().formatHex(hash.digest()).substring(0, VERSION_DIGITS);
            return new Checked(version, places, text.indexOf(Letterhead.NAME) >= 0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void include(String name, LinkedHashSet<String> names) {
        if (names.add(name)) {
            var included = INCLUDED.matcher(file(name + ".html").text());
            var found = new ArrayList<String>();
            while (included.find()) {
                found.add(included.group(1));
            }
            found.forEach(other -> include(other, names));
        }
    }

    private DocumentFile file(String name) {
        return files.computeIfAbsent(name, missing -> folder.file(missing)
                .orElseThrow(() -> new BrokenTemplate(
                        TemplatePlace.of("documents/" + missing), "there is no such file", "ไม่มีแฟ้มนี้", null)));
    }

    private final class FromFiles extends AbstractConfigurableTemplateResolver {

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                Map<String, Object> attributes) {
            return new Text(template, file(template + ".html"));
        }
    }

    private record Text(String name, DocumentFile file) implements ITemplateResource {

        @Override
        public String getDescription() {
            return file.place();
        }

        @Override
        public String getBaseName() {
            return name;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Reader reader() {
            return new StringReader(file.text());
        }

        @Override
        public ITemplateResource relative(String relativeLocation) {
            throw new UnsupportedOperationException("templates name each other, not places");
        }
    }
}
