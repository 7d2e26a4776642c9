-- Once per database, by a superuser, before the first start or before the update to this version:
--   psql -d sammachip -v owner_password=… -v server_password=… -f deploy/roles.sql
-- Two logins: the owner migrates, the server works and cannot alter the change log (docs/operator.md, Roles).
select not exists (select from pg_roles where rolname = 'sammachip_app') as missing \gset
\if :missing
create role sammachip_app nologin;
\endif
select not exists (select from pg_roles where rolname = 'sammachip') as missing \gset
\if :missing
create role sammachip login password :'owner_password';
\endif
select not exists (select from pg_roles where rolname = 'sammachip_server') as missing \gset
\if :missing
create role sammachip_server login password :'server_password';
\endif
grant sammachip_app to sammachip, sammachip_server;
-- What another owner made until now, piece by piece: 'reassign owned' would give away that owner's other databases too.
select format('alter %s %s owner to sammachip',
    case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.oid::regclass)
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
  and c.relowner <> 'sammachip'::regrole
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i', 'e')) \gexec
select format('alter routine %s owner to sammachip', p.oid::regprocedure) from pg_proc p
where p.pronamespace = 'public'::regnamespace and p.proowner <> 'sammachip'::regrole
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') \gexec
select format('alter database %I owner to sammachip', current_database()) \gexec
select format('grant connect, temporary on database %I to sammachip_server', current_database()) \gexec
alter schema public owner to sammachip;
