-- Letters made before V108 kept no note of what they say. Activities that are yet to take place get one as the plan stands
-- now, so that a later change makes new letters.
update activity a
set invited_on = a.planned_on, invited_to = a.place, invited_about = a.topic, invited_at = d.made_at
from (select project_key, subject, max(created_at) made_at from document
      where kind = 'INVITATIONS' group by project_key, subject) d
where d.project_key = a.project_key and d.subject = a.id::text
  and a.status in ('PLANNED', 'COORDINATED') and a.invited_on is null;
