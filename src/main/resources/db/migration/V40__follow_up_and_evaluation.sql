-- Step 9: how the households were told of a round; a note says why when it was later than three days before
alter table follow_up_round add column told_how text[];
alter table follow_up_round add column told_note text;
create index on visit (household_id);
create index on material_sighting (handover_id);

-- Past solutions of a category nearby
create index on obstacle (category, resolved_at desc) where helped;

-- Step 10: which officer found the rendered report right, or sent it back
alter table evaluation add column reviewed_by text;
alter table evaluation add column reviewed_at timestamptz;
