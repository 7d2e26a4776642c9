-- Whoever told too late does not let it pass themselves
alter table activity add column told_by text;
