-- What letters of invitation and lists for signing are printed from.
create view report_letter_activity as
select id, project_key, kind, topic, planned_on, place, hours, occupation, invited_on, invited_to, invited_at
from activity;

-- Whoever has two roles gets one letter, in the first of them.
create view report_letter_person as
select distinct on (project_key, name, coalesce(organisation, ''))
    id, project_key, role, name, organisation,
    array_position(array['LEADER', 'SAGE', 'GROUP_PRESIDENT', 'PARTNER'], role) rank
from person
order by project_key, name, coalesce(organisation, ''), rank, id;

-- The lines of the receipts that households sign for materials. Before the hand-over the quantity is left to write: the
-- approved items of the household's occupation, and those of an occupation that no household has, for everybody.
create view report_receipt_line as
select h.project_key, h.id household_id, h.house_number, h.head, i.id item_id, i.item, i.unit,
    null::numeric quantity, i.unit_price, null::text receipt, null::date handed_on
from material_request r
join material_item i on i.project_key = r.project_key
join household h on h.project_key = r.project_key
where r.status = 'APPROVED'
  and coalesce((select v.outcome from visit v where v.household_id = h.id order by v.round desc limit 1), '')
    not in ('WITHDREW', 'MOVED_AWAY')
  and (h.occupation = i.occupation
    or not exists (select from household o where o.project_key = i.project_key and o.occupation = i.occupation))
union all
select h.project_key, h.id, h.house_number, h.head, i.id, i.item, i.unit, g.quantity, g.unit_price, g.receipt, g.handed_on
from material_request r
join material_item i on i.project_key = r.project_key
join handover g on g.material_item_id = i.id
join household h on h.id = g.household_id
where r.status = 'HANDED_OVER';

-- How an officer was reached last, as they wrote it for a knowledge record.
create view report_officer_contact as
select distinct on (knowledge_owner) knowledge_owner officer, owner_position, owner_phone
from evaluation
where knowledge_owner is not null
order by knowledge_owner, collected_at desc;
