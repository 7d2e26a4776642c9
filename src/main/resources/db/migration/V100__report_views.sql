-- What the modules of the record publish to reports (border 6): a report selects from these views only, so that a table
-- can change without a report knowing. Of each project, dates are Gregorian, money is baht.
create view report_plan as
    select p.key project_key, p.direction, p.household_target,
        (select count(*) from guideline g where g.fiscal_year =
            (select max(fiscal_year) from guideline where fiscal_year <= p.fiscal_year)) guidelines,
        l.rounds, l.first_round_on,
        (select max(r.planned_on) from follow_up_round r where r.project_key = p.key and r.status <> 'CANCELLED') last_round_on,
        (select count(*) from plan_material m where m.project_key = p.key) materials,
        (select coalesce(sum(round(m.quantity * m.unit_price, 2)), 0.00) from plan_material m where m.project_key = p.key)
            materials_planned
    from project p left join plan l on l.project_key = p.key;

create view report_goal as
    select id, project_key, goal, measure from goal;

-- first_planned_on is the date before any move; waived tells that a short notice was let pass
create view report_activity as
    select a.id, a.project_key, a.kind, a.topic, a.planned_on,
        coalesce((select m.from_date from activity_move m where m.activity_id = a.id order by m.id limit 1), a.planned_on)
            first_planned_on,
        a.place, a.hours, a.occupation, a.told_on, a.waived_by is not null waived, a.status, a.cancel_reason,
        (select count(*) from attendance t where t.activity_id = a.id and t.presence = 'PRESENT') present,
        (select count(*) from attendance t where t.activity_id = a.id and t.presence = 'REPRESENTED') represented,
        (select count(*) from attendance t where t.activity_id = a.id and t.presence = 'ABSENT') absent,
        a.other_participants, a.budget, a.cost, a.lessons
    from activity a;

create view report_attendance as
    select a.project_key, a.id activity_id, a.kind, a.topic, a.planned_on, h.id household_id, h.house_number, h.head,
        t.presence, t.reason
    from attendance t join activity a on a.id = t.activity_id join household h on h.id = t.household_id
    where a.status = 'HELD';

create view report_household as
    select id, project_key, house_number, head, members, current_occupation, occupation, baseline_income
    from household;

-- One row a household and revision of the evaluation
create view report_household_result as
    select r.project_key, r.revision, h.id household_id, h.house_number, h.head, h.members, h.current_occupation,
        h.occupation, h.baseline_income baseline, r.income endline, r.practises, r.satisfaction, r.note
    from household_result r join household h on h.id = r.household_id;

create view report_group_result as
    select r.project_key, r.revision, g.id group_id, g.name, g.occupation,
        (select count(*) from group_member m where m.group_id = g.id) members,
        (select h.head from household h where h.id = g.chair_id) chair,
        g.savings, g.market_plan, r.alive, r.note
    from group_result r join occupational_group g on g.id = r.group_id;

create view report_round as
    select r.project_key, r.round, r.planned_on, r.told_on, r.visited_on, r.status,
        (select count(*) from visit v
          where v.project_key = r.project_key and v.round = r.round and v.outcome = 'VISITED') visited,
        (select count(*) from household h where h.project_key = r.project_key) households
    from follow_up_round r;

create view report_visit as
    select v.project_key, v.round, r.visited_on, h.id household_id, h.house_number, h.head, v.outcome, v.practises,
        v.income, v.problem_category, v.come_again_on
    from visit v join household h on h.id = v.household_id
        join follow_up_round r on r.project_key = v.project_key and r.round = v.round;

-- What was approved to be bought, and what of it was handed over
create view report_material as
    select i.id, i.project_key, i.occupation, i.item, i.unit, i.quantity approved, i.unit_price,
        round(i.quantity * i.unit_price, 2) approved_worth,
        coalesce(sum(o.quantity), 0.00) handed, coalesce(sum(round(o.quantity * o.unit_price, 2)), 0.00) handed_worth,
        count(distinct o.household_id) households
    from material_item i left join handover o on o.material_item_id = i.id
    group by i.id;

-- state is what the last visit saw of it
create view report_handover as
    select o.id, i.project_key, o.handed_on, i.occupation, i.item, i.unit, o.quantity, o.unit_price,
        round(o.quantity * o.unit_price, 2) worth, h.id household_id, h.house_number, h.head, o.receipt,
        (select s.state from material_sighting s join visit v on v.id = s.visit_id
          where s.handover_id = o.id order by v.round desc limit 1) state
    from handover o join material_item i on i.id = o.material_item_id join household h on h.id = o.household_id;

create view report_obstacle as
    select id, project_key, category, description, advice, solution, helped,
        (reported_at at time zone 'Asia/Bangkok')::date reported_on,
        (resolved_at at time zone 'Asia/Bangkok')::date resolved_on
    from obstacle;

-- Who decided what when; revision is null for what no revision of the evaluation is about
create view report_decision as
    select project_key, null::int revision, 'PLAN' what, null::text about, decided_by, decided_at, comment from plan
        where status = 'APPROVED'
    union all
    select project_key, null, 'SHORT_NOTICE', topic, waived_by, waived_at, waiver_reason from activity
        where waived_by is not null
    union all
    select project_key, null, 'PLAN_CHANGE', null, decided_by, decided_at, comment from plan_change
        where status = 'APPROVED'
    union all
    select project_key, null, 'MATERIALS', null, decided_by, decided_at, comment from material_request
        where status in ('APPROVED', 'HANDED_OVER') and decided_by is not null
    union all
    select project_key, revision, 'REPORT_REVIEWED', null, reviewed_by, reviewed_at, null from evaluation
        where reviewed_by is not null and status in ('REVIEWED', 'APPROVED')
    union all
    select project_key, revision, 'REPORT_APPROVED', null, approved_by, approved_at, comment from evaluation
        where status = 'APPROVED';

-- Photos by the occasion at which they were taken
create view report_photo as
    select a.project_key, f.document_id, 'ACTIVITY' occasion, a.id::text occasion_id, a.kind, a.topic, null::int round,
        a.planned_on taken_on, f.position::bigint as place
    from activity_photo f join activity a on a.id = f.activity_id where a.status = 'HELD'
    union all
    select v.project_key, v.photo_id, 'VISIT', v.round::text, null, null, v.round, r.visited_on, v.household_id
    from visit v join follow_up_round r on r.project_key = v.project_key and r.round = v.round
    where v.photo_id is not null
    union all
    select i.project_key, o.photo_id, 'HANDOVER', o.handed_on::text, null, null, null, o.handed_on, o.id
    from handover o join material_item i on i.id = o.material_item_id where o.photo_id is not null;
