-- What the law on personal data asks for (docs/adr/0013).

-- For how long somebody sees a project's personal data. The reason stands in the access log.
create table disclosure (
    person      text        not null,
    project_key text        not null references project on delete cascade,
    until       timestamptz not null,
    primary key (person, project_key)
);
comment on table disclosure is 'การเปิดดูข้อมูลส่วนบุคคล';
comment on column disclosure.person is 'ผู้ดู';
comment on column disclosure.project_key is 'โครงการ';
comment on column disclosure.until is 'ดูได้ถึง';
select audit.attach('disclosure', 'project_key');

create index access_of_person on audit.act (person, at desc) where chain like 'access-%';

-- A file whose content is gone keeps its row, size and SHA-256.
alter table document alter column content drop not null;
alter table document add column erased_at timestamptz;
alter table document add column erased_why text;
alter table document add check ((content is null) = (erased_at is not null) and (erased_at is null) = (erased_why is null));
comment on column document.erased_at is 'ลบเนื้อหาเมื่อ';
comment on column document.erased_why is 'เหตุที่ลบเนื้อหา';

-- Somebody of the village asked to have their data erased: a district manager writes it down, an administrator decides.
create table erasure (
    id           bigint generated always as identity primary key,
    project_key  text        not null references project,
    subject_kind text        not null check (subject_kind in ('household', 'person')),
    subject_id   bigint      not null,
    reason       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    status       text        not null check (status in ('REQUESTED', 'ERASED', 'REFUSED')),
    decided_by   text check (decided_by <> requested_by),
    decided_at   timestamptz,
    comment      text
);
create unique index erasure_open on erasure (subject_kind, subject_id) where status = 'REQUESTED';
create index on erasure (project_key);
comment on table erasure is 'คำขอลบข้อมูลส่วนบุคคล';
comment on column erasure.id is 'ลำดับ';
comment on column erasure.project_key is 'โครงการ';
comment on column erasure.subject_kind is 'ประเภทเจ้าของข้อมูล';
comment on column erasure.subject_id is 'ลำดับของเจ้าของข้อมูล';
comment on column erasure.reason is 'เหตุผลที่ขอ [personal]';
comment on column erasure.requested_by is 'ผู้บันทึกคำขอ';
comment on column erasure.requested_at is 'บันทึกคำขอเมื่อ';
comment on column erasure.status is 'สถานะคำขอ';
comment on column erasure.decided_by is 'ผู้พิจารณา';
comment on column erasure.decided_at is 'พิจารณาเมื่อ';
comment on column erasure.comment is 'ความเห็น [personal]';
select audit.attach('erasure', 'project_key');

-- When all personal data of an ended project was erased, because its time was over
alter table project add column erased_at timestamptz;
comment on column project.erased_at is 'ลบข้อมูลส่วนบุคคลเมื่อ';

-- Whether an obstacle concerns no other household of whom something is kept.
create function audit.alone(obstacle bigint, household bigint) returns boolean
    language sql stable set search_path = pg_catalog as $$
    select not exists (
        select from public.obstacle_household o join public.household h on h.id = o.household_id
        where o.obstacle_id = obstacle and h.id <> household and h.head not like 'ลบข้อมูลแล้ว %')
$$;

-- Lines of the change log that tell of one household (subject 'household') or person ('person') of a project: of their
-- row, of rows that name them by id, of obstacles that concern nobody else, of photos and receipts of their own; or of all
-- people of it ('project'). What other people's lines and forms say of them: audit.without.
create function audit.lines_of(project text, subject text, subject_id bigint) returns table (act bigint, line int)
    language sql stable set search_path = pg_catalog as $$
    with line as materialized (
        select c.act, c.line, c.table_name, c.row_key, c.facts
        from audit.act a join audit.change c on c.act = a.id where a.chain = project
    ), theirs as materialized (
        select l.table_name, l.row_key from line l
        where l.table_name = subject and l.row_key ->> 'id' = subject_id::text
          or subject = 'household' and (l.row_key ->> 'household_id' = subject_id::text
              or l.facts -> 'household_id' @> to_jsonb(subject_id))
        union
        select 'erasure', jsonb_build_object('id', e.id) from public.erasure e
        where e.project_key = project and e.subject_kind = subject and e.subject_id = lines_of.subject_id
        union -- whose first lines are older than the log
        select 'visit', jsonb_build_object('id', v.id) from public.visit v
        where subject = 'household' and v.household_id = subject_id
        union
        select 'obstacle', jsonb_build_object('id', o.obstacle_id) from public.obstacle_household o
        where subject = 'household' and o.household_id = subject_id and audit.alone(o.obstacle_id, subject_id)
    ), papers as (
        select distinct d.id
        from line l join theirs t on t.table_name = l.table_name and t.row_key = l.row_key
        cross join lateral jsonb_array_elements(
            coalesce(l.facts -> 'photo_id', '[]') || coalesce(l.facts -> 'receipt_file_id', '[]')) d (id)
        where l.table_name in ('visit', 'handover')
        union
        select to_jsonb(v.photo_id) from public.visit v where subject = 'household' and v.household_id = subject_id
        union
        select to_jsonb(unnest(array[h.photo_id, h.receipt_file_id])) from public.handover h
        where subject = 'household' and h.household_id = subject_id
    ), rows as (
        select * from theirs union select 'document', jsonb_build_object('id', p.id) from papers p
    )
    select l.act, l.line from line l join rows t on t.table_name = l.table_name and t.row_key = l.row_key
    union
    select l.act, l.line from line l where subject = 'project'
$$;

-- Names that somebody of a project has borne in it, as the log knows them.
create function audit.names_of(project text, subject text, subject_id bigint) returns text[]
    language sql stable set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct btrim(n.name)), '{}')
    from audit.act a
    join audit.change c on c.act = a.id and c.table_name = subject and c.row_key ->> 'id' = subject_id::text
    join audit.personal p on p.act = c.act and p.line = c.line
    cross join jsonb_array_elements_text(
        coalesce(p.content -> case subject when 'household' then 'head' else 'name' end, '[]')) n (name)
    where a.chain = project and length(btrim(n.name)) > 3 and n.name not like 'ลบข้อมูลแล้ว %'
$$;

-- How people of a project who bear these names are called in a text: with or without their title; by title and first name
-- alone where nobody else of the project is called so. A regular expression; null for no names.
create function audit.called(project text, names text[]) returns text
    language sql stable set search_path = pg_catalog as $$
    with everybody as (
        select n.name, regexp_split_to_array(regexp_replace(btrim(n.name), '^(นางสาว|นาง|นาย|น\.ส\.)\s*', ''), '\s+') parts,
            n.name = any (names) theirs
        from (select h.head name from public.household h where h.project_key = project
              union select p.name from public.person p where p.project_key = project
              union select unnest(names)) n
    ), quoted as (
        select e.parts[1] given, cardinality(e.parts) number,
            regexp_replace(e.parts[1], '([].*+?(){}|^$\\[])', '\\\1', 'g') first,
            regexp_replace(e.parts[cardinality(e.parts)], '([].*+?(){}|^$\\[])', '\\\1', 'g') last
        from everybody e where e.theirs
    )
    select string_agg(case when q.number = 1 then q.first else q.first || '\s+(\S+\s+)?' || q.last end
        || case when exists (select from everybody o where not o.theirs and o.parts[1] = q.given) then ''
            else '|(นางสาว|นาง|นาย|น\.ส\.)\s*' || q.first || '(?![ก-๎])' end, '|')
    from quoted q
$$;

-- What stands where a text was.
create function audit.erased_sentence() returns text language sql immutable parallel safe
    return 'ลบแล้วตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล';

-- Tables whose rows are about one household, person or trouble: what is told there of one is not told of another.
create function audit.of_one(table_name text) returns boolean language sql immutable parallel safe
    return table_name in ('household', 'person', 'attendance', 'visit', 'household_result', 'obstacle', 'erasure');

-- What was told of a household and may be told again elsewhere: each text whole and on one line, and its longer phrases.
create function audit.texts_of(project text, subject text, subject_id bigint) returns text[]
    language sql stable set search_path = pg_catalog as $$
    with told as (
        select distinct btrim(v.value) value
        from audit.lines_of(project, subject, subject_id) o
        join audit.change c on c.act = o.act and c.line = o.line
        join audit.personal p on p.act = o.act and p.line = o.line
        cross join jsonb_each(p.content) e cross join jsonb_array_elements_text(e.value) v
        where subject = 'household' and (c.table_name, e.key) in (('obstacle', 'description'), ('obstacle', 'solution'),
            ('visit', 'problem'), ('attendance', 'note'), ('household_result', 'note'), ('household', 'health_limit'))
    )
    select coalesce(array_agg(distinct x.value), '{}')
    from told t cross join lateral (
        select t.value union select regexp_replace(t.value, '\s*[\r\n]+\s*', ' ', 'g')
        union select w from regexp_split_to_table(t.value, '\s+') w where length(w) >= 16) x
    where length(x.value) > 3 and x.value <> audit.erased_sentence()
$$;

-- Whether a line calls somebody by name, or tells what was told of them; a short text must be all that the line says.
create function audit.tells(line text, called text, texts text[]) returns boolean
    language sql immutable set search_path = pg_catalog as $$
    select coalesce(line ~ called, false) or exists (
        select from unnest(texts) t where length(t) >= 12 and strpos(line, t) > 0 or t in (btrim(line),
            regexp_replace(regexp_replace(btrim(line), '^(\d+\. )?([^:]{1,60}: )?', ''), '\s*\([^()]*\)$', '')))
$$;

-- A text without the lines that tell of somebody; the very same where none does.
create function audit.unquoted(content text, called text, texts text[]) returns text
    language sql immutable set search_path = pg_catalog as $$
    select case when l.told = 0 and audit.tells(content, called, texts) then audit.erased_sentence()
        when l.told = 0 then content else l.rest end
    from (
        select count(*) filter (where t.told) told, string_agg(case when not t.told then t.line
            else coalesce(substring(t.line from '^\d+\. '), '') || audit.erased_sentence() end, E'\n' order by t.place) rest
        from (select r.line, r.place, audit.tells(r.line, called, texts) told
              from regexp_split_to_table(content, '\r?\n') with ordinality r (line, place)) t) l
$$;

-- What stays of a form or of other people's values without one household or person: no object that is about them (by id,
-- or by name as a form registers them), and no line of a text that tells of them; where it is about another household,
-- none that names them. Null where all of it was about them.
create function audit.without(content jsonb, subject text, subject_id bigint, names text[], called text, texts text[])
    returns jsonb language plpgsql immutable set search_path = pg_catalog, audit as $$
begin
    case jsonb_typeof(content)
    when 'object' then
        if content ->> (subject || 'Id') = subject_id::text
            or content -> (subject || 'Ids') in (jsonb_build_array(subject_id), jsonb_build_array(subject_id::text))
            or btrim(content ->> case subject when 'household' then 'head' else 'name' end) = any (names)
        then
            return null;
        end if;
        if content ?| '{householdId,head}' then
            texts := '{}';
        end if;
        return (select coalesce(jsonb_object_agg(e.key, e.rest) filter (where e.rest is not null), '{}')
            from (select o.key, audit.without(o.value, subject, subject_id, names, called, texts) rest
                  from jsonb_each(content) o) e);
    when 'array' then
        return (select coalesce(jsonb_agg(e.rest order by e.place) filter (where e.rest is not null), '[]')
            from (select a.place, audit.without(a.value, subject, subject_id, names, called, texts) rest
                  from jsonb_array_elements(content) with ordinality a (value, place)) e);
    when 'string' then
        return to_jsonb(audit.unquoted(content #>> '{}', called, texts));
    else
        return content;
    end case;
end $$;

-- Whether a project ended a year ago at least: as its record says, and as the log saw it by the database's own clock,
-- which nobody who works with the record can move.
create function audit.long_ended(project text) returns boolean
    language sql volatile set search_path = pg_catalog as $$
    select coalesce((
        select greatest(p.ended_at, (
            select max(a.written_at) from audit.act a join audit.change c on c.act = a.id
            where a.chain = project and c.table_name = 'project' and (
                c.facts #>> '{status,1}' in ('CLOSED', 'CANCELLED') or c.facts #>> '{ended_at,1}' is not null)))
            < clock_timestamp() - interval '1 year'
        from public.project p where p.key = project and p.status in ('CLOSED', 'CANCELLED')), false)
$$;

-- The wish that was decided on: the log knows one person who wrote it down and another who agreed. Null for none.
create function audit.decided_wish(project text, subject text, subject_id bigint) returns bigint
    language sql stable set search_path = pg_catalog as $$
    select max(e.id) from public.erasure e join public.project p on p.key = e.project_key
    where e.project_key = project and e.subject_kind = subject and e.subject_id = decided_wish.subject_id
      and e.status = 'ERASED' and p.status in ('CLOSED', 'CANCELLED')
      and exists (
        select from audit.change asked join audit.act a on a.id = asked.act
        join audit.act b on b.chain = a.chain and b.person <> a.person join audit.change agreed on agreed.act = b.id
        where a.chain = project and asked.table_name = 'erasure' and asked.operation = 'I'
          and asked.row_key ->> 'id' = e.id::text and asked.facts #>> '{status,1}' = 'REQUESTED'
          and agreed.table_name = 'erasure' and agreed.row_key = asked.row_key
          and agreed.facts #>> '{status,1}' = 'ERASED')
$$;

-- Erases from the log what the record itself lost before, in the same transaction; the chain says so, and the access log.
-- A form or a line of somebody else that tells of them too is erased, and what it holds of others is written again as a
-- line of this act: of the same row, or of 'submission' with the erased line as its key. Only for a decided wish of an
-- ended project, or ('project') of one that ended a year ago at least.
create function audit.erase(project text, subject text, subject_id bigint, why text) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wish bigint := audit.decided_wish(project, subject, subject_id);
    own bigint;
    place int;
    names text[];
    called text;
    texts text[];
    acts bigint[];
    lines int[];
    rest record;
    salt bytea;
begin
    if wish is null and not (subject = 'project' and audit.long_ended(project)) then
        raise exception 'Project % has not ended, or nobody decided on it: its record stands', project
            using errcode = 'insufficient_privilege';
    end if;
    own := audit.begin(project);
    if wish is null then
        perform audit.access('RETENTION', project, null, jsonb_build_object('what', 'people', 'people',
            (select count(*) from public.household h where h.project_key = project)
                + (select count(*) from public.person p where p.project_key = project)));
    else
        perform audit.access('ERASED', project, subject || '/' || subject_id, jsonb_build_object('erasure', wish));
    end if;
    names := audit.names_of(project, subject, subject_id);
    called := audit.called(project, names);
    texts := audit.texts_of(project, subject, subject_id);
    select coalesce(array_agg(l.act), '{}'), coalesce(array_agg(l.line), '{}') into acts, lines
    from (
        select * from audit.lines_of(project, subject, subject_id)
        union
        select c.act, c.line from audit.act a join audit.change c on c.act = a.id
        join public.document d on d.id::text = c.row_key ->> 'id' and d.erased_at is not null
        where a.chain = project and c.table_name = 'document'
    ) l;
    if subject <> 'project' then
        select coalesce(max(c.line), 0) into place from audit.change c where c.act = own;
        for rest in
            select p.act, p.line, c.table_name, w.content, case
                when c.table_name = 'submission' and c.operation = 'I'
                then jsonb_build_object('act', p.act, 'line', p.line) else c.row_key end row_key
            from audit.act a
            join audit.change c on c.act = a.id and c.personal_digest is not null
            join audit.personal p on p.act = c.act and p.line = c.line
            cross join lateral ( -- somebody else of the same name has a wish of their own
                select coalesce(jsonb_object_agg(e.key, e.value), '{}') own from jsonb_each(p.content) e
                where c.table_name in ('household', 'person') and e.key in ('head', 'name')) n
            cross join lateral (select audit.without(p.content - array(select jsonb_object_keys(n.own)), subject,
                subject_id, names, called, case when audit.of_one(c.table_name) then '{}' else texts end)
                || n.own content) w
            where a.chain = project
              and not exists (select from unnest(acts, lines) o (act, line) where o.act = p.act and o.line = p.line)
              and w.content is distinct from p.content
            order by p.act, p.line -- what stands in the record now is told last
        loop
            acts := acts || rest.act;
            lines := lines || rest.line;
            if rest.content is not null and rest.content not in ('{}', '{"content": [null]}') then
                place := place + 1;
                salt := uuid_send(gen_random_uuid());
                insert into audit.personal values (own, place, salt, rest.content);
                insert into audit.change values (own, place, rest.table_name, rest.row_key, 'U', '{}',
                    audit.digest(salt, rest.content));
            end if;
        end loop;
    end if;
    return audit.forget(why, acts, lines);
end $$;

revoke execute on function audit.lines_of, audit.alone, audit.names_of, audit.called, audit.texts_of,
    audit.erased_sentence, audit.of_one, audit.tells, audit.unquoted, audit.without, audit.long_ended, audit.decided_wish,
    audit.erase from public;
grant execute on function audit.lines_of, audit.alone, audit.names_of, audit.called, audit.texts_of,
    audit.erased_sentence, audit.of_one, audit.tells, audit.unquoted, audit.without, audit.long_ended, audit.erase
    to sammachip_app;
