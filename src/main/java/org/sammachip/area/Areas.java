package org.sammachip.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The official areas. Bangkok is not among them: it has no community development district offices. */
@Repository
public class Areas {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Subdistrict> subdistrict(String code) {
        return jdbc.sql("select code, district_code, name from subdistrict where code = ?")
                .param(code)
                .query(Subdistrict.class)
                .optional();
    }

    public Optional<District> district(String code) {
        return jdbc.sql("select code, province_code, name from district where code = ?")
                .param(code)
                .query(District.class)
                .optional();
    }

    public List<Province> provinces() {
        return jdbc.sql("select code, name from province order by code")
                .query(Province.class)
                .list();
    }

    /** The provinces of these districts. */
    public List<Province> provincesOf(Collection<String> districts) {
        return jdbc.sql("""
                        select code, name from province
                        where code in (select province_code from district where code = any (?)) order by code""")
                .param(districts.toArray(String[]::new))
                .query(Province.class)
                .list();
    }

    public List<District> districts(String province) {
        return jdbc.sql("select code, province_code, name from district where province_code = ? order by code")
                .param(province)
                .query(District.class)
                .list();
    }

    /** Districts with these codes; unknown codes are left out. */
    public List<District> districts(Collection<String> codes) {
        return jdbc.sql("select code, province_code, name from district where code = any (?) order by code")
                .param(codes.toArray(String[]::new))
                .query(District.class)
                .list();
    }

    public List<Subdistrict> subdistricts(String district) {
        return jdbc.sql("select code, district_code, name from subdistrict where district_code = ? order by code")
                .param(district)
                .query(Subdistrict.class)
                .list();
    }
}
