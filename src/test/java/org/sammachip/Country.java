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

    /** Projects of several years without households: ended ones, but for those of the last year. */
    public static void insertYears(JdbcClient jdbc, int projects, int years) {
        jdbc.sql("""
                        reset role;
                        set session_replication_role = replica; -- two hundred thousand acts of the change log take minutes
                        insert into project (key, fiscal_year, subdistrict_code, district_code, village_number,
                            village_name, officer, budget, status, registered_by, registered_at, ended_at, version)
                        select 'SMC-' || year || '-' || code || '-' || lpad((20 + n)::text, 2, '0'), year, code,
                            district_code, 20 + n, 'บ้าน' || name || n, 'officer' || district_code, 100000,
                            case when year = 2570 then 'RUNNING' when n = 4 then 'CANCELLED' else 'CLOSED' end,
                            'officer3414', make_date(year - 544, 10, 1) + place * interval '1 minute',
                            case when year < 2570 then make_date(year - 543, 9, 1) end, 1
                        from (select s.*, n, row_number() over (order by n, s.code) place
                              from subdistrict s, generate_series(1, 4) n) village,
                            generate_series(2571 - :years, 2570) year where place <= :projects;
                        set session_replication_role = origin;
                        set role sammachip_app""").param("projects", projects).param("years", years).update();
    }
}
