-- The days on which steps 3 and 7 were done, as the evaluation report tells them
alter table project add column people_registered_on date;
alter table project add column groups_formed_on date;
