package org.sammachip.projectfile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.Role;
import org.sammachip.access.UserNames;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project;
import org.sammachip.thai.SearchWords;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds projects within the user's districts by words of the village, the subdistrict or the key, or by a household's
 * head; not by the latter for readers who see names only after giving a reason, because a search would tell them. All words must be found, each anywhere in one of these texts: Thai is written without spaces, so a word's
 * beginning is not known, and no index helps. Districts and years narrow the search before any text is compared; whoever
 * has more districts than a province searches one year at a time, the newest if they choose none.
 */
@Component
class ProjectSearch {

    static final int PAGE = 20;

    /** No province has more districts. */
    static final int PROVINCE = 32;

    static final int SECONDS = 10;

    private static final String TOO_SLOW =
            "ค้นหานานเกินไป กรุณาเลือกปีงบประมาณหรือสถานะ หรือพิมพ์คำให้ยาวขึ้น แล้วค้นหาอีกครั้ง";

    private static final String FOUND = """
            with scope as (select p.key, p.registered_at, p.village_name || ' ' || s.name || ' ' || p.key as text
                    from project p join subdistrict s on s.code = p.subdistrict_code
                    where (:everywhere or p.district_code = any (:districts))
                      and (cast(:status as text) is null or p.status = :status)
                      and (cast(:year as int) is null or p.fiscal_year = :year)),
                found as (select key, registered_at from scope where text like all (:words)
                    union
                    select s.key, s.registered_at from scope s join household h on h.project_key = s.key
                      where :heads and h.head like any (:words) and s.text || ' ' || h.head like all (:words)),
                page as (select key, registered_at, count(*) over () as found from found
                    order by registered_at desc, key limit :limit offset :offset)
            select page.found, p.key, p.village_name, p.village_number, s.name subdistrict, d.name district,
                v.name province, p.fiscal_year, p.status, p.officer,
                array(select h.head from household h where h.project_key = p.key and :heads and h.head like any (:words)
                    and p.village_name || ' ' || s.name || ' ' || p.key || ' ' || h.head like all (:words)
                    order by h.id limit 3) heads
            from page join project p on p.key = page.key join subdistrict s on s.code = p.subdistrict_code
                join district d on d.code = p.district_code join province v on v.code = d.province_code
            order by page.registered_at desc, p.key""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final UserNames names;
    private final PersonalDetails details;

    ProjectSearch(JdbcClient jdbc, CurrentUser user, UserNames names, PersonalDetails details) {
        this.jdbc = jdbc;
        this.user = user;
        this.names = names;
        this.details = details;
    }

    /**
     * @param words of the village, the subdistrict, the key or a household's head; without any all projects in scope
     * @param status or null for all
     * @param fiscalYear Buddhist era; null for all, or for the newest where only one is searched
     * @param page counted from 0
     */
    record Asked(String words, Project.Status status, Integer fiscalYear, int page) {}

    private record Row(long found, FoundProjects.Found project) {}

    /**
     * A page behind the last one answers the first.
     *
     * @throws Refusal when it takes too long
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public FoundProjects find(Asked asked) {
        try {
            var years = years();
            var yearly = everywhere() || user.districts().size() > PROVINCE;
            var year = asked.fiscalYear() == null && yearly && !years.isEmpty() ? years.get(0) : asked.fiscalYear();
            var page = Math.max(asked.page(), 0);
            var rows = rows(asked, year, page);
            if (rows.isEmpty() && page > 0) {
                page = 0;
                rows = rows(asked, year, page);
            }
            var found = rows.isEmpty() ? 0 : rows.get(0).found();
            return new FoundProjects(found, page, PAGE, named(rows), years, year, yearly);
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            throw Refusal.of("words", TOO_SLOW);
        }
    }

    private List<Row> rows(Asked asked, Integer year, int page) {
        return jdbc.sql(FOUND)
                .params(scope())
                .param("status", asked.status() == null ? null : asked.status().name())
                .param("year", year)
                .param("words", SearchWords.patterns(asked.words()))
                .param("heads", details.seesNames())
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
                "everywhere", everywhere(),
                "districts", user.districts().toArray(String[]::new));
    }

    private boolean everywhere() {
        return user.has(Role.ADMINISTRATOR);
    }
}
