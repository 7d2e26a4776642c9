-- The activities as they were when a change of the plan was asked for; null for requests from before.
alter table plan_change add column base jsonb;
