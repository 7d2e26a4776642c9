package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Border 6: reports select from the views that the modules of the record publish, never from their tables. */
class ReportSqlTests {

    private static final Pattern SQL =
            Pattern.compile("(?s)\\.sql\\((\"\"\".*?\"\"\"|\"[^\n]*\")|\"\"\"(\\s*select .*?)\"\"\"");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern NAMED_HERE =
            Pattern.compile("(?:with|,)\\s+([a-z_]+)\\s+as\\s*(?:materialized\\s*)?\\(");

    @Test
    void selectFromPublishedViewsOnly() throws IOException {
        var others = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/sammachip/report"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SQL.matcher(Files.readString(file)).results().forEach(sql -> {
                    var here = new TreeSet<String>();
                    NAMED_HERE.matcher(sql.group()).results().forEach(name -> here.add(name.group(1)));
                    SOURCE.matcher(sql.group())
                            .results()
                            .map(source -> source.group(1))
                            .filter(source -> !source.startsWith("report_") && !here.contains(source))
                            .forEach(source -> others.add(file.getFileName() + ": " + source));
                });
            }
        }
        assertThat(others).isEmpty();
    }
}
