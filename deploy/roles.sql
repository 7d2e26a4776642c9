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
select format('alter database %I owner to sammachip', current_database()) \gexec
select format('grant connect, temporary on database %I to sammachip_server', current_database()) \gexec
alter schema public owner to sammachip;
