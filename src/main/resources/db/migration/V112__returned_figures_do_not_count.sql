-- Figures that a manager returned are no result: a project has those of its approved revision, else those of the last one
-- that is still before a manager, else none.
create or replace view report_project as
    select p.key, p.fiscal_year, d.province_code, p.district_code, p.subdistrict_code, v.name as province,
        d.name as district, s.name as subdistrict, p.village_name, p.village_number, p.officer, p.status,
        p.household_target, p.budget, e.revision, e.status as evaluation_status,
        (e.approved_at at time zone 'Asia/Bangkok')::date as approved_on, e.indicators
    from project p
        join subdistrict s on s.code = p.subdistrict_code
        join district d on d.code = p.district_code
        join province v on v.code = d.province_code
        left join lateral (
            select r.revision, r.status, r.approved_at, r.indicators from evaluation r
            where r.project_key = p.key and r.status <> 'RETURNED'
            order by r.status = 'APPROVED' desc, r.revision desc limit 1) e on true;
