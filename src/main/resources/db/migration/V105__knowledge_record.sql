-- The knowledge record's heading as the officer wrote it; the owner is the project's officer on the day of collecting
alter table evaluation add column knowledge_title text;
alter table evaluation add column knowledge_owner text;
alter table evaluation add column owner_position text;
alter table evaluation add column owner_office text;
alter table evaluation add column owner_phone text;
-- The texts as drafted on that day: what equals them nobody typed, and follows the record when collected again
alter table evaluation add column drafted jsonb;
create index on evaluation (knowledge_owner, collected_at desc);
