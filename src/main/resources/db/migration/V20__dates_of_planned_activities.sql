-- Double-booked sages are found by the dates of what is still to come, in all villages in scope.
create index on activity (planned_on) where status in ('PLANNED', 'COORDINATED');
