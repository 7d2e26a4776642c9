package org.sammachip.projectfile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.access.UserNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds projects within the user's districts by words of the village, the subdistrict or the key, or by a household's
 * head. All words must be found, each anywhere in the text: Thai is written without spaces, so a word's beginning is not
 * known. The districts narrow the search before any text is compared.
 */
@Component
class ProjectSearch {

    static final int PAGE = 20;

    private static final String FOUND = """
            with scope as (select p.key, p.registered_at from project p
                    where (:everywhere or p.district_code = any (:districts))
                      and (cast(:status as text) is null or p.status = :status)
                      and (cast(:year as int) is null or p.fiscal_year = :year)),
                found as (select s.key, s.registered_at from scope s where cardinality(:words) = 0
                    union
                    select s.key, s.registered_at from scope s join project p on p.key = s.key
                        join subdistrict t on t.code = p.subdistrict_code
                      where cardinality(:words) > 0
                        and p.village_name || ' ' || t.name || ' ' || p.key like all (:words)
                    union
                    select s.key, s.registered_at from scope s join household h on h.project_key = s.key
                      where cardinality(:words) > 0 and h.head like all (:words)),
                page as (select key, registered_at, count(*) over () as found from found
                    order by registered_at desc, key limit :limit offset :offset)
            select page.found, p.key, p.village_name, p.village_number, s.name subdistrict, d.name district,
                v.name province, p.fiscal_year, p.status, p.officer,
                array(select h.head from household h where h.project_key = p.key and cardinality(:words) > 0
                    and h.head like all (:words) order by h.id limit 3) heads
            from page join project p on p.key = page.key join subdistrict s on s.code = p.subdistrict_code
                join district d on d.code = p.district_code join province v on v.code = d.province_code
            order by page.registered_at desc, p.key""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final UserNames names;

    ProjectSearch(JdbcClient jdbc, CurrentUser user, UserNames names) {
        this.jdbc = jdbc;
        this.user = user;
        this.names = names;
    }

    private record Row(long found, FoundProjects.Found project) {}

    @Transactional(readOnly = true)
    public FoundProjects find(String q, String status, Integer fiscalYear, int page) {
        var rows = jdbc.sql(FOUND)
                .params(scope())
                .param("status", status)
                .param("year", fiscalYear)
                .param("words", SearchWords.patterns(q))
                .param("limit", PAGE)
                .param("offset", (long) PAGE * page)
                .query((row, number) -> new Row(
                        row.getLong("found"),
                        new FoundProjects.Found(
                                row.getString("key"),
                                row.getString("village_name"),
                                row.getInt("village_number"),
                                row.getString("subdistrict"),
                                row.getString("district"),
                                row.getString("province"),
                                row.getInt("fiscal_year"),
                                row.getString("status"),
                                row.getString("officer"),
                                Arrays.asList((String[]) row.getArray("heads").getArray()))))
                .list();
        var found = rows.isEmpty() ? 0 : rows.get(0).found();
        return new FoundProjects(found, page, PAGE, named(rows), years());
    }

    private List<FoundProjects.Found> named(List<Row> rows) {
        var officers =
                names.of(rows.stream().map(row -> row.project().officer()).toList());
        return rows.stream()
                .map(Row::project)
                .map(project -> project.named(officers))
                .toList();
    }

    private List<Integer> years() {
        return jdbc.sql("""
                        select distinct fiscal_year from project p
                        where :everywhere or p.district_code = any (:districts) order by fiscal_year desc""").params(scope()).query(Integer.class).list();
    }

    private Map<String, Object> scope() {
        return Map.of(
                "everywhere", user.has(Role.ADMINISTRATOR),
                "districts", user.districts().toArray(String[]::new));
    }
}
