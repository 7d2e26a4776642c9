package org.sammachip.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Areas as a whole: {@value #COUNTRY} is the country, {@code 34} a province, {@code 3414} a district. A person covers an
 * area who covers each of its districts.
 */
@Component
public class AreaScope {

    public static final String COUNTRY = "00";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    AreaScope(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** As people call it, such as อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี; empty for a code of no area. */
    public Optional<String> name(String area) {
        if (COUNTRY.equals(area)) {
            return Optional.of("ทั่วประเทศ");
        }
        return jdbc.sql("""
                        select 'จังหวัด' || name from province where code = :area
                        union all select 'อำเภอ' || d.name || ' จังหวัด' || p.name
                        from district d join province p on p.code = d.province_code where d.code = :area""").param("area", area).query(String.class).optional();
    }

    /** Whether the current person may see all of this area; false for a code of no area. */
    public boolean covers(String area) {
        return covered().contains(area);
    }

    /** All areas that the current person covers, districts first, the country last. */
    public List<String> covered() {
        return jdbc.sql("""
                        with mine as (select code, province_code, :everywhere or code = any (:districts) mine from district)
                        select code from mine where mine
                        union all (select province_code from mine group by province_code having bool_and(mine))
                        union all (select :country from mine having bool_and(mine))""")
                .param("everywhere", user.has(Role.ADMINISTRATOR) || user.has(Role.WORKER))
                .param("districts", user.districts().toArray(String[]::new))
                .param("country", COUNTRY)
                .query(String.class)
                .list();
    }

    /** The names of {@link #covered}, by code: the country, then each province before its districts. */
    public Map<String, String> coveredByName() {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select code, name from (
                            select :country code, 'ทั่วประเทศ' as name, '' place
                            union all select code, 'จังหวัด' || name, code from province
                            union all select d.code, 'อำเภอ' || d.name || ' จังหวัด' || v.name, d.code
                                from district d join province v on v.code = d.province_code) area
                        where code = any (:covered) order by place""")
                .param("country", COUNTRY)
                .param("covered", covered().toArray(String[]::new))
                .query((RowCallbackHandler) row -> names.put(row.getString("code"), row.getString("name")));
        return names;
    }
}
