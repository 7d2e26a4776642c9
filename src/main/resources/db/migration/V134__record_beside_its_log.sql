-- The change log, part four: whether the record itself is what the log tells. A chain that holds does not show what was
-- changed while the triggers were off; the record does.

-- Accounts and rights that were there before there was a log.
create table audit.untold (table_name text, row_key jsonb, primary key (table_name, row_key));
insert into audit.untold
    select 'act_id_user', jsonb_build_object('id_', id_) from act_id_user
    union all
    select 'act_id_membership', jsonb_build_object('user_id_', user_id_, 'group_id_', group_id_) from act_id_membership
    union all
    select 'act_id_tenant_member', jsonb_build_object('id_', id_) from act_id_tenant_member
    union all
    select 'act_ru_authorization', jsonb_build_object('id_', id_) from act_ru_authorization;
create trigger never before insert or update or delete or truncate on audit.untold
    for each statement execute function audit.refuse();
grant select on audit.untold to sammachip_app;

-- Rows and columns of a project ('office': what belongs to none) that are not as their last line tells. Words of `what`:
--   ADDED    a row that the log does not know, or knows as deleted
--   REMOVED  a row that the log does not know as deleted
--   ALTERED  a column with another value
-- Not looked at: values that were erased, secrets, contents of files (they have a SHA-256 of their own), rows from before
-- the log, columns that such a row had then.
create function audit.differs(name text) returns table (table_name text, row_key jsonb, column_name text, what text)
    language plpgsql stable set search_path = pg_catalog, pg_temp set timezone = 'Asia/Bangkok' as $$
declare
    logged record;
    whole bool := exists (select from audit.act a join audit.change c on c.act = a.id
        where a.chain = name and c.table_name = 'project' and c.operation = 'I');
begin
    for logged in
        select c.relname as name, split_part(source, '>', 1) as source, split_part(source, '>', 2) as parent,
            array_agg(a.attname) filter (where coalesce(l.mark, '') in ('', 'personal')) as columns,
            coalesce(array_agg(a.attname::text) filter (where l.mark = 'personal'), '{}') as personal,
            (select array_agg(k.attname::text) from pg_index i
             join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any (i.indkey)
             where i.indrelid = t.tgrelid and i.indisprimary) as keys
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        cross join split_part(encode(t.tgargs, 'escape'), '\000', 1) source
        join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
        join audit.logged_column l on l.table_name = c.oid::regclass::text and l.column_name = a.attname
        where t.tgname = 'audit_insert' and (source = 'office') = (differs.name = 'office')
        group by t.tgrelid, c.relname, source
    loop
        return query execute format($query$
            with line as materialized (
                select a.seq, c.line, c.row_key, c.operation, c.facts || coalesce(p.content, '{}') facts,
                    c.personal_digest is not null and p.act is null forgotten
                from audit.act a
                join audit.change c on c.act = a.id and c.table_name = %1$L
                left join audit.personal p on p.act = c.act and p.line = c.line
                where a.chain = $1 and a.seq is not null
            ), known as (
                select l.row_key, bool_or(l.operation = 'I') born, bool_or(l.forgotten) forgotten,
                    (array_agg(l.operation order by l.seq desc, l.line desc))[1] last
                from line l group by l.row_key
            ), told as (
                select distinct on (l.row_key, f.key) l.row_key, f.key, f.value -> 1 value
                from line l cross join lateral jsonb_each(l.facts) f
                order by l.row_key, f.key, l.seq desc, l.line desc
            ), now as materialized (
                select (select jsonb_object_agg(k, to_jsonb(r) -> k) from unnest($2) k) row_key, to_jsonb(r) row
                from (select %2$s from public.%1$I t where %3$s) r
            )
            select %1$L, n.row_key, null::text, 'ADDED'
            from now n left join known k on k.row_key = n.row_key
            where k.last = 'D' or k.row_key is null and ($4 or %1$L like 'act\_%%' and not exists (
                select from audit.untold u where u.table_name = %1$L and u.row_key = n.row_key))
            union all
            select %1$L, k.row_key, null, 'REMOVED'
            from known k where k.last <> 'D' and not exists (select from now n where n.row_key = k.row_key)
            union all
            select %1$L, n.row_key, v.key, 'ALTERED'
            from now n
            join known k on k.row_key = n.row_key and k.last <> 'D'
            cross join lateral jsonb_each(n.row) v
            left join told t on t.row_key = n.row_key and t.key = v.key
            where not v.key = any ($2)
              and case when t.key is null then k.born and v.value <> 'null'
                  else v.value <> coalesce(t.value, 'null') end
              and not (k.forgotten and v.key = any ($3))$query$,
            logged.name,
            (select string_agg(format('t.%I', c), ', ') from unnest(logged.columns) c),
            case when logged.source = 'office' then 'true'
                when logged.parent = '' then format('t.%I = $1', logged.source)
                else format('t.%I in (select p.id from public.%I p where p.project_key = $1)', logged.source, logged.parent)
                end)
        using name, logged.keys, logged.personal, whole;
    end loop;
end $$;

-- Whether a hand was at work in the database: a login that is neither the asking service's nor one that it had before
-- (sammachip.former_logins, by commas), or the owner's rights (V130 adds the role then), whatever it told of itself.
create function audit.by_others(db_user text) returns boolean language sql stable
    return (db_user collate "C" < session_user::text or db_user collate "C" > session_user::text)
        and not db_user = any (string_to_array(coalesce(current_setting('sammachip.former_logins', true), ''), ','));

revoke execute on function audit.differs, audit.by_others from public;
grant execute on function audit.differs, audit.by_others to sammachip_app;
