-- Step 9: how the households were told of a round; a note says why when it was later than three days before
alter table follow_up_round add column told_how text[];
alter table follow_up_round add column told_note text;
create index on visit (household_id);
create index on material_sighting (handover_id);

-- Past solutions of a category nearby
create index on obstacle (category, resolved_at desc) where helped;

-- Step 10: a correction of an approved report is open, with the earlier revision's results, until collected again
alter table evaluation drop constraint evaluation_status_check;
alter table evaluation add constraint evaluation_status_check
    check (status in ('COLLECTED', 'REVIEWED', 'RETURNED', 'CORRECTING', 'APPROVED'));
alter table evaluation add column reviewed_by text;
alter table evaluation add column reviewed_at timestamptz;
