-- The change log (docs/adr/0012): the database itself writes down every change of the record, whoever makes it, in the
-- same transaction, and chains what it wrote by SHA-256. The unit is the act: all that one transaction did to one chain
-- (a project, the office, or a sixteenth of the access log). What happened before this migration has no history.

do $$
begin
    if not exists (select from pg_roles where rolname = 'sammachip_app') then
        create role sammachip_app nologin;
        execute format('grant sammachip_app to %I', current_user);
    elsif not pg_has_role(current_user, 'sammachip_app', 'member') then
        execute format('grant sammachip_app to %I', current_user);
    end if;
exception
    when insufficient_privilege then
        raise exception 'Role sammachip_app is missing, or % is no member of it.', current_user
            using hint = 'Let a superuser run deploy/roles.sql first (docs/operator.md, Roles).';
    when duplicate_object or unique_violation then
        null; -- another database of this PostgreSQL made it at this moment
end $$;

create schema audit;

create table audit.act (
    id          bigint generated always as identity primary key,
    chain       text        not null,
    at          timestamptz not null, -- by the service's clock, which a rehearsal moves
    written_at  timestamptz not null, -- by the database's own
    person      text,                 -- null: nobody signed in (a timer, a migration, SQL by hand)
    db_user     text        not null, -- its login; with /role where that is not the service's
    task_id     text,
    task        text,
    step        text,
    instance_id text,
    activity    text,
    tx          xid8        not null,
    seq         bigint,               -- filled with the two below once, at commit
    previous    bytea,
    hash        bytea
);
create unique index act_open on audit.act (tx, chain) where seq is null;
create unique index act_seq on audit.act (chain, seq);

create table audit.change (
    act             bigint  not null references audit.act,
    line            int     not null,
    table_name      text    not null,
    row_key         jsonb   not null,
    operation       char(1) not null check (operation in ('I', 'U', 'D')),
    facts           jsonb   not null, -- {"column": [from, to]}
    personal_digest bytea,            -- sha256(salt || content) of what stands in audit.personal
    primary key (act, line)
);

-- The only part of the log that erasing may delete: the chain holds its digest alone.
create table audit.personal (
    act     bigint not null,
    line    int    not null,
    salt    bytea  not null,
    content jsonb  not null,
    primary key (act, line)
);

create table audit.chain (
    name      text primary key,
    length    bigint      not null,
    head      bytea       not null,
    sealed_at timestamptz not null -- when its last act was written
);

create table audit.access (
    act         bigint primary key references audit.act,
    kind        text not null,
    project_key text,
    subject     text,
    facts       jsonb not null
);
create index on audit.access (project_key);
create index export_of_project on audit.change ((facts #>> '{project,1}')) where table_name = 'access' and facts ? 'sha256';

create table audit.published_head (
    day    date   not null,
    chain  text   not null,
    length bigint not null,
    head   bytea  not null,
    primary key (chain, day)
);

-- Canonical texts: what is hashed, line by line, as UTF-8.
create function audit.moment(t timestamptz) returns text
    language sql stable parallel safe
    return to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function audit.text(a audit.act) returns text
    language sql stable parallel safe
    return jsonb_build_object('act', a.id, 'chain', a.chain, 'seq', a.seq, 'at', audit.moment(a.at),
        'writtenAt', audit.moment(a.written_at), 'person', a.person, 'dbUser', a.db_user, 'taskId', a.task_id,
        'task', a.task, 'step', a.step, 'instance', a.instance_id, 'activity', a.activity, 'tx', a.tx::text)::text;

create function audit.text(c audit.change) returns text
    language sql stable parallel safe
    return jsonb_build_object('act', c.act, 'line', c.line, 'table', c.table_name, 'key', c.row_key,
        'operation', c.operation, 'facts', c.facts, 'personal', encode(c.personal_digest, 'hex'))::text;

create function audit.digest(salt bytea, content jsonb) returns bytea
    language sql stable parallel safe
    return sha256(salt || convert_to(content::text, 'UTF8'));

-- Hash of an act: sha256 over the previous hash, the act's text and a line feed, each line's text and a line feed.
create function audit.hash(a audit.act) returns bytea
    language sql stable parallel safe
    return sha256(a.previous || convert_to(audit.text(a) || E'\n' || coalesce(
        (select string_agg(audit.text(c) || E'\n', '' order by c.line) from audit.change c where c.act = a.id), ''), 'UTF8'));

-- The open act of this transaction and chain; what the service knows of it stands in the setting sammachip.context.
create function audit.begin(chain text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    found bigint;
    context jsonb;
begin
    select id into found from audit.act a where a.tx = pg_current_xact_id() and a.chain = $1 and a.seq is null;
    if found is null then
        set constraints audit.act_sealed deferred;
        context := nullif(current_setting('sammachip.context', true), '')::jsonb;
        if context ->> 'externalTask' is not null then
            context := context || coalesce((
                select jsonb_build_object('step', e.proc_def_key_, 'instance', e.proc_inst_id_, 'activity', e.act_id_)
                from public.act_ru_ext_task e where e.id_ = context ->> 'externalTask'), '{}');
        end if;
        insert into audit.act (chain, at, written_at, person, db_user, task_id, task, step, instance_id, activity, tx)
        values ($1, coalesce(case when current_setting('role') = 'sammachip_app' then (context ->> 'at')::timestamptz end,
                clock_timestamp()), clock_timestamp(),
            context ->> 'person', session_user || case current_setting('role') when 'sammachip_app' then ''
                else '/' || current_setting('role') end, context ->> 'taskId', context ->> 'task', context ->> 'step',
            context ->> 'instance', context ->> 'activity', pg_current_xact_id())
        returning id into found;
    end if;
    return found;
end $$;

-- At commit: all acts of the transaction, their chains always in the same order, so that nobody waits in a circle.
create function audit.seal() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    a audit.act;
begin
    for a in
        select * from audit.act o where o.tx = pg_current_xact_id() and o.seq is null order by o.chain collate "C"
    loop
        insert into audit.chain values (a.chain, 0, decode(repeat('00', 32), 'hex'), a.written_at)
        on conflict do nothing;
        select c.length + 1, c.head into a.seq, a.previous from audit.chain c where c.name = a.chain for update;
        a.hash := audit.hash(a);
        update audit.act o set seq = a.seq, previous = a.previous, hash = a.hash where o.id = a.id;
        update audit.chain c set length = a.seq, head = a.hash, sealed_at = a.written_at where c.name = a.chain;
    end loop;
    return null;
end $$;
create constraint trigger act_sealed after insert on audit.act deferrable initially deferred
    for each row execute function audit.seal();

-- Mistakes of the owner stop here; whoever switches this off is found by the published heads.
create function audit.refuse() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception '% of %.% is refused: it is written down for good', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;
create trigger only_once before update on audit.act for each row when (old.seq is not null) execute function audit.refuse();
create trigger never before delete or truncate on audit.act for each statement execute function audit.refuse();
create trigger never before update or delete or truncate on audit.change for each statement execute function audit.refuse();
create trigger never before update or truncate on audit.personal for each statement execute function audit.refuse();
create trigger never before update or delete or truncate on audit.published_head
    for each statement execute function audit.refuse();

-- Columns of logged tables with their Thai label and mark, both from `comment on column t.c is 'label [mark]'`:
--   personal  values stand in audit.personal and can be erased
--   secret    that it changed is logged, never what it holds
--   bulk      logged as its SHA-256
--   unlogged  not logged
create view audit.logged_column as
    select c.oid::regclass::text table_name, a.attname::text column_name, a.attnum position,
        regexp_replace(d.description, '\s*\[\w+\]$', '') label, substring(d.description from '\[(\w+)\]$') mark
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
    where t.tgname = 'audit_insert';

-- Arguments: where the chain's name stands (a column; or column>table, the table that holds it in project_key by id),
-- the columns of the primary key, then those of each mark in the order told above.
create function audit.record() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    set timezone = 'Asia/Bangkok' set plan_cache_mode = force_generic_plan as $$
declare
    source text := split_part(tg_argv[0], '>', 1);
    parent text := split_part(tg_argv[0], '>', 2);
    keys text[] := tg_argv[1];
    personal text[] := tg_argv[2];
    secret text[] := tg_argv[3];
    bulk text[] := tg_argv[4];
    unlogged text[] := tg_argv[5];
    row_of text;
    olds jsonb[];
    news jsonb[];
    chains jsonb := '{}';
begin
    if bulk <> '{}' then -- never as text: a document is as large as 50 MB
        select 'to_jsonb((select r from (select ' || string_agg(case when a.attname = any (bulk)
            then format('''sha256:'' || encode(sha256(t.%1$I), ''hex'') %1$I', a.attname)
            else format('t.%I', a.attname) end, ', ' order by a.attnum) || ') r))'
        into row_of from pg_attribute a where a.attrelid = tg_relid and a.attnum > 0 and not a.attisdropped;
    end if;
    if tg_op = 'INSERT' then
        if row_of is null then
            select array_agg(null::jsonb), array_agg(to_jsonb(t)) into olds, news from new_rows t;
        else
            execute format('select array_agg(null::jsonb), array_agg(%s) from new_rows t', row_of) into olds, news;
        end if;
    elsif tg_op = 'DELETE' then
        if row_of is null then
            select array_agg(to_jsonb(t)), array_agg(null::jsonb) into olds, news from old_rows t;
        else
            execute format('select array_agg(%s), array_agg(null::jsonb) from old_rows t', row_of) into olds, news;
        end if;
    elsif row_of is null then
        select array_agg(o.j), array_agg(n.j) into olds, news
        from (select to_jsonb(t) j from old_rows t) o
        full join (select to_jsonb(t) j from new_rows t) n
            on jsonb_build_array(n.j -> keys[1], n.j -> keys[2], n.j -> keys[3])
                = jsonb_build_array(o.j -> keys[1], o.j -> keys[2], o.j -> keys[3])
        where o.j is distinct from n.j;
    else
        execute format('select array_agg(o.j), array_agg(n.j)
            from (select %1$s j from old_rows t) o
            full join (select %1$s j from new_rows t) n
                on jsonb_build_array(n.j -> ($1)[1], n.j -> ($1)[2], n.j -> ($1)[3])
                    = jsonb_build_array(o.j -> ($1)[1], o.j -> ($1)[2], o.j -> ($1)[3])
            where o.j is distinct from n.j', row_of) into olds, news using keys;
    end if;
    if news is null then
        return null; -- no row, or nothing changed
    end if;

    if parent <> '' then
        execute format('select coalesce(jsonb_object_agg(p.id, p.project_key), ''{}'') from public.%I p where p.id = any ($1)',
            parent)
        into chains
        using (select array_agg(distinct (coalesce(u.n, u.o) ->> source)::bigint) from unnest(olds, news) u (o, n));
        -- a parent that the same statement deleted: where its own lines are
        select chains || coalesce(jsonb_object_agg(u.id, p.chain), '{}') into chains
        from (select distinct coalesce(v.n, v.o) ->> source id from unnest(olds, news) v (o, n)) u
        cross join lateral (
            select a.chain from audit.change c join audit.act a on a.id = c.act
            where c.table_name = parent and c.row_key = jsonb_build_object('id', u.id::bigint)
            order by c.act desc limit 1) p
        where not chains ? u.id;
    end if;

    with pair as (
        select u.o, u.n, coalesce(u.n, u.o) r, u.ord from unnest(olds, news) with ordinality u (o, n, ord)
    ), changed as (
        select p.*, f.facts, f.personal,
            coalesce(case when parent = '' then p.r ->> source else chains ->> (p.r ->> source) end, 'office') chain
        from pair p cross join lateral (
            select jsonb_object_agg(v.k, v.fact) filter (where not v.k = any (personal)) facts,
                jsonb_object_agg(v.k, v.fact) filter (where v.k = any (personal)) personal
            from (
                select k, case when k = any (secret)
                    then jsonb_build_array(case when p.o ->> k is not null then '•••' end,
                        case when p.n ->> k is not null then '•••' end)
                    else jsonb_build_array(p.o -> k, p.n -> k) end fact
                from jsonb_object_keys(p.r) k
                where coalesce(p.o -> k, 'null') <> coalesce(p.n -> k, 'null')
                  and not k = any (unlogged) and not k = any (keys)
            ) v
        ) f
        where p.o is null or p.n is null or f.facts is not null or f.personal is not null
    ), acts as materialized (
        select b.chain, b.act, coalesce((select max(l.line) from audit.change l where l.act = b.act), 0) base
        from (select c.chain, audit.begin(c.chain) act from (select distinct chain from changed) c offset 0) b
    ), lines as materialized (
        select a.act, c.*, case when c.personal is not null then uuid_send(gen_random_uuid()) end salt,
            a.base + row_number() over (partition by a.act order by c.ord) line
        from changed c join acts a on a.chain = c.chain
    ), kept as (
        insert into audit.personal select l.act, l.line, l.salt, l.personal from lines l where l.salt is not null
    )
    insert into audit.change (act, line, table_name, row_key, operation, facts, personal_digest)
    select l.act, l.line, tg_table_name, (select jsonb_object_agg(k, l.r -> k) from unnest(keys) k),
        case when l.o is null then 'I' when l.n is null then 'D' else 'U' end,
        coalesce(l.facts, '{}'), audit.digest(l.salt, l.personal)
    from lines l;
    return null;
end $$;

-- What audit.record is told of a table: reading the catalogue at every statement would cost as much as the statement.
create function audit.arguments(logged regclass, source text) returns text[]
    language sql stable set search_path = pg_catalog
begin atomic
    select array[source, k.columns] || m.columns
    from (select array_agg(a.attname order by array_position(i.indkey::int2[], a.attnum))::text columns
          from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
          where i.indrelid = logged and i.indisprimary and i.indnkeyatts <= 3) k, -- audit.record joins by so many
        (select array_agg(c.columns order by c.place) columns
         from (select w.place, coalesce(array_agg(a.attname order by a.attnum) filter (where a.attnum > 0), '{}')::text columns
               from unnest(array['personal', 'secret', 'bulk', 'unlogged']) with ordinality w (mark, place)
               left join pg_description d on d.objoid = logged and d.classoid = 'pg_class'::regclass
                   and d.description like '%[' || w.mark || ']'
               left join pg_attribute a on a.attrelid = logged and a.attnum = d.objsubid
               group by w.place) c) m;
end;

-- Has a table logged from now on. A migration that makes a table of the record calls it, and comments its columns.
create function audit.attach(logged regclass, source text) returns void
    language plpgsql set search_path = pg_catalog as $$
declare
    arguments text;
begin
    select string_agg(quote_literal(a), ', ' order by place) into strict arguments
    from unnest(audit.arguments(logged, source)) with ordinality u (a, place) having count(a) = 6;
    execute format('create or replace trigger audit_insert after insert on %s referencing new table as new_rows
        for each statement execute function audit.record(%s)', logged, arguments);
    execute format('create or replace trigger audit_update after update on %s
        referencing old table as old_rows new table as new_rows
        for each statement execute function audit.record(%s)', logged, arguments);
    execute format('create or replace trigger audit_delete after delete on %s referencing old table as old_rows
        for each statement execute function audit.record(%s)', logged, arguments);
    execute format('create or replace trigger audit_truncate before truncate on %s
        for each statement execute function audit.refuse()', logged);
end $$;

-- Has the triggers follow the marks that changed since; called after each migration (afterMigrate).
create function audit.attach_again() returns void
    language sql set search_path = pg_catalog
begin atomic
    select audit.attach(t.tgrelid::regclass, told.source)
    from pg_trigger t
    cross join lateral (select split_part(encode(t.tgargs, 'escape'), '\000', 1) source) told
    where t.tgname = 'audit_insert'
      and encode(t.tgargs, 'escape') <> array_to_string(audit.arguments(t.tgrelid::regclass, told.source), '\000') || '\000';
end;

-- An entry of the access log, in a chain of its own kind, so that readers of one project do not queue. Its values are
-- as erasable as personal data: the chain keeps their digest when their time is over. What was given away of a project is
-- kept by its SHA-256 for as long as the chain.
create function audit.access(kind text, project_key text, subject text, facts jsonb) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    entry bigint;
    salt bytea := uuid_send(gen_random_uuid());
    content jsonb := jsonb_build_object('project_key', $2, 'subject', $3, 'facts', coalesce($4, '{}'));
begin
    entry := audit.begin('access-' || lpad((get_byte(sha256(convert_to(coalesce(
        nullif(current_setting('sammachip.context', true), '')::jsonb ->> 'person', ''), 'UTF8')), 0) % 16)::text, 2, '0'));
    insert into audit.access values (entry, $1, $2, $3, coalesce($4, '{}'));
    insert into audit.personal values (entry, 1, salt, content);
    insert into audit.change values (entry, 1, 'access', '{}', 'I', jsonb_build_object('kind', jsonb_build_array(null, $1))
            || case when $4 ? 'sha256' then jsonb_build_object('project', jsonb_build_array(null, $2),
                'sha256', jsonb_build_array(null, $4 -> 'sha256')) else '{}' end,
        audit.digest(salt, content));
    return entry;
end $$;

do $$
declare
    each text[];
begin
    foreach each slice 1 in array array[
        ['project', 'key'], ['officer_assignment', 'project_key'], ['suspension', 'project_key'],
        ['guideline_acknowledgement', 'project_key'], ['plan', 'project_key'], ['plan_material', 'project_key'],
        ['farming_season', 'project_key'], ['plan_change', 'project_key'], ['person', 'project_key'],
        ['household', 'project_key'], ['goal', 'project_key'], ['activity', 'project_key'],
        ['activity_move', 'activity_id>activity'], ['attendance', 'activity_id>activity'],
        ['video_clip', 'activity_id>activity'], ['question', 'activity_id>activity'],
        ['activity_photo', 'activity_id>activity'], ['activity_file', 'activity_id>activity'],
        ['lesson', 'project_key'], ['occupational_group', 'project_key'],
        ['group_member', 'group_id>occupational_group'], ['material_request', 'project_key'],
        ['material_item', 'project_key'], ['handover', 'material_item_id>material_item'],
        ['follow_up_round', 'project_key'], ['visit', 'project_key'], ['material_sighting', 'visit_id>visit'],
        ['obstacle', 'project_key'], ['obstacle_household', 'obstacle_id>obstacle'], ['evaluation', 'project_key'],
        ['evaluation_correction', 'project_key'], ['household_result', 'project_key'], ['group_result', 'project_key'],
        ['escalation', 'project_key'], ['document', 'project_key'], ['document_order', 'project_key'],
        ['village_profile', 'project_key'],
        ['guideline', 'office'], ['regional_farming_season', 'office'], ['province', 'office'], ['district', 'office'],
        ['subdistrict', 'office'],
        ['act_id_user', 'office'], ['act_id_membership', 'office'], ['act_id_tenant_member', 'office'],
        ['act_ru_authorization', 'office']]
    loop
        perform audit.attach(each[1]::regclass, each[2]);
    end loop;
end $$;
comment on column document.content is 'เนื้อหาของไฟล์ [bulk]';
comment on column act_id_user.pwd_ is 'รหัสผ่าน [secret]';
comment on column act_id_user.salt_ is 'เกลือของรหัสผ่าน [unlogged]';

-- The server's role: works on the record, reads the log, writes it through the functions above only.
grant usage on schema public, audit to sammachip_app;
grant select, insert, update, delete on all tables in schema public to sammachip_app;
grant usage, select, update on all sequences in schema public to sammachip_app;
alter default privileges in schema public grant select, insert, update, delete on tables to sammachip_app;
alter default privileges in schema public grant usage, select, update on sequences to sammachip_app;
grant select on all tables in schema audit to sammachip_app;
alter default privileges in schema audit grant select on tables to sammachip_app;
revoke execute on all functions in schema audit from public;
grant execute on all functions in schema audit to sammachip_app;
revoke execute on function audit.attach, audit.attach_again, audit.record, audit.seal, audit.refuse, audit.begin
    from sammachip_app;
do $$
begin
    if to_regclass('public.flyway_schema_history') is not null then
        revoke insert, update, delete on flyway_schema_history from sammachip_app;
    end if;
end $$;
