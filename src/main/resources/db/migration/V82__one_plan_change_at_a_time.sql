-- Two requests at the same moment both found none that waits.
create unique index plan_change_waiting on plan_change (project_key) where status = 'REQUESTED';
