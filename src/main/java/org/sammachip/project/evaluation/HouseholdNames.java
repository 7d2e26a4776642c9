package org.sammachip.project.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes the heads of households out of notes that were meant for the office: a knowledge record is read by everybody.
 * Knows a name with or without its title, or its title and first name alone.
 */
@Repository
class HouseholdNames {

    private static final String INSTEAD = "ครัวเรือนหนึ่ง";
    private static final Pattern TITLE = Pattern.compile("^(นางสาว|นาง|นาย|น\\.ส\\.)\\s*");

    private final JdbcClient jdbc;

    HouseholdNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest first, so that no name hides within another. */
    List<Pattern> of(ProjectKey key) {
        return jdbc
                .sql("select distinct head from household where project_key = ?")
                .param(key.value())
                .query(String.class)
                .stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(HouseholdNames::pattern)
                .toList();
    }

    static String hidden(List<Pattern> names, String text) {
        var hidden = text;
        for (var name : names) {
            hidden = name.matcher(hidden).replaceAll(INSTEAD);
        }
        return hidden;
    }

    static Pattern pattern(String head) {
        var parts = TITLE.matcher(head.strip()).replaceFirst("").split("\\s+");
        var title = "(?:นางสาว|นาง|นาย|น\\.ส\\.)\\s*";
        var first = Pattern.quote(parts[0]);
        if (parts.length == 1) {
            return Pattern.compile(title + first + "(?![ก-๎])");
        }
        var last = Pattern.quote(parts[parts.length - 1]);
        return Pattern.compile(
                "(?:" + title + ")?" + first + "\\s+(?:\\S+\\s+)?" + last + "|" + title + first + "(?![ก-๎])");
    }
}
