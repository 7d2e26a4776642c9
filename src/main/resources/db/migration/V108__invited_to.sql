-- What the letters of invitation that people have say: the day, the place and the topic, and when they were made. A later
-- change of these makes the letters anew, and the new ones refer to the old.
alter table activity add column invited_on date;
alter table activity add column invited_to text;
alter table activity add column invited_about text;
alter table activity add column invited_at timestamptz;
