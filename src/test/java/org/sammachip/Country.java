package org.sammachip;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of the whole country, for benchmarks: running projects with 20 households each. */
public final class Country {

    private Country() {}

    public static void insert(JdbcClient jdbc, int projects) {
        jdbc.sql("""
                        insert into project (key, fiscal_year, subdistrict_code, district_code, village_number,
                            village_name, officer, budget, status, registered_by, registered_at, version)
                        select 'SMC-2570-' || s.code || '-' || lpad((20 + n)::text, 2, '0'), 2570, s.code, s.district_code,
                            20 + n, 'บ้าน' || s.name || n, 'officer3414', 100000, 'RUNNING', 'officer3414',
                            timestamptz '2026-10-01' + n * interval '1 hour', 1
                        from subdistrict s, generate_series(1, 4) n order by n, s.code limit :projects""").param("projects", projects).update();
        jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                            baseline_income, occupation, version)
                        select p.key, n::text, (array['นางปิ่น', 'นายสมชาย', 'นางสาวน้ำทิพย์', 'นายคำ'])[1 + n % 4]
                            || ' ใจดี' || (n * 7 + p.village_number * 13) % 997, 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 1
                        from project p, generate_series(1, 20) n""").update();
    }
}
