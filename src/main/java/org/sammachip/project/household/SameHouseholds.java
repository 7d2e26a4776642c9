package org.sammachip.project.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points out households that are listed twice: in the same list, or in another project of the village that is not over.
 * A village is one subdistrict and village number, so its projects are all in the district of whoever may see one. Only a
 * household that is twice in the same list is refused later; the other one may have its reason.
 */
@Service
@Transactional(readOnly = true)
public class SameHouseholds {

    private final ProjectRegister projects;
    private final JdbcClient jdbc;

    SameHouseholds(ProjectRegister projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /**
     * @param row index in what was asked
     * @param elsewhere key of the other project, or null when the household is twice in the same list
     * @param message one Thai sentence
     */
    public record Same(int row, ProjectKey elsewhere, String message) {}

    private record Known(String key, int fiscalYear, String houseNumber, String head) {}

    /** @throws org.sammachip.problem.Refusal when the project is out of scope */
    public List<Same> among(ProjectKey project, List<HouseholdName> typed) {
        var elsewhere = elsewhere(project);
        var rows = new HashMap<String, Integer>();
        var same = new ArrayList<Same>();
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i) == null || !typed.get(i).isComplete()) {
                continue;
            }
            var name = typed.get(i).plain();
            var first = rows.putIfAbsent(name, i + 1);
            if (first != null) {
                same.add(new Same(i, null, "ครัวเรือนนี้ซ้ำกับแถวที่ " + first + " กรุณาลบแถวที่ซ้ำ"));
            } else if (elsewhere.containsKey(name)) {
                var known = elsewhere.get(name);
                same.add(new Same(
                        i,
                        new ProjectKey(known.key()),
                        ("ครัวเรือนนี้อยู่ในโครงการ %s ปีงบประมาณ %d ซึ่งยังดำเนินการอยู่"
                                        + " กรุณาตรวจสอบ ถ้าตั้งใจให้เข้าร่วมทั้งสองโครงการ กรุณาบอกเหตุผล")
                                .formatted(known.key(), known.fiscalYear())));
            }
        }
        return same;
    }

    private HashMap<String, Known> elsewhere(ProjectKey key) {
        var project = projects.inScope(key);
        var known = new HashMap<String, Known>();
        jdbc.sql("""
                        select p.key, p.fiscal_year, h.house_number, h.head
                        from project p join household h on h.project_key = p.key
                        where p.district_code = :district and p.subdistrict_code = :subdistrict
                          and p.village_number = :village and p.key <> :key and p.status in ('RUNNING', 'SUSPENDED') order by p.key, h.id""")
                .param("district", project.districtCode()) // its index is what makes this quick
                .param("subdistrict", project.subdistrictCode())
                .param("village", project.villageNumber())
                .param("key", key.value())
                .query(Known.class)
                .list()
                .forEach(row -> known.put(new HouseholdName(row.houseNumber(), row.head()).plain(), row));
        return known;
    }
}
