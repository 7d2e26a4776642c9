-- How many households an obstacle concerned: of what was reported, all that supervisors read besides category and dates
create or replace view report_obstacle as
    select id, project_key, category, description, advice, solution, helped,
        (reported_at at time zone 'Asia/Bangkok')::date reported_on,
        (resolved_at at time zone 'Asia/Bangkok')::date resolved_on,
        (select count(*) from obstacle_household h where h.obstacle_id = o.id) households
    from obstacle o;
