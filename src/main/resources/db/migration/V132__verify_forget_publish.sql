-- The change log, part two: is it whole, what was forgotten on purpose, and what is told to the world each day.

-- What is wrong with a chain, in its order; nothing when it holds. Words of `what`:
--   GAP         an entry is missing, doubled or unsealed here
--   LINK        does not follow the entry before it
--   ALTERED     the act or one of its lines is not what was hashed
--   PERSONAL    personal content is not what was hashed, or stands where none was
--   FORGOTTEN   personal content is gone, and no entry says that it was erased
--   ACCESS      an entry of the access log is not what was hashed
--   HEAD        the chain's end is not where it was: entries at the end are missing or added
--   PUBLISHED   not what was published
create function audit.faults(name text) returns table (seq bigint, act bigint, what text)
    language sql stable set search_path = pg_catalog, pg_temp as $$
    with acts as materialized (
        select a act, a.id, a.seq, a.hash, a.previous, a.written_at,
            lag(a.hash) over chained before, row_number() over chained place
        from audit.act a where a.chain = name
        window chained as (order by a.seq nulls last, a.id)
    ), lines as materialized (
        select a.seq, a.written_at, c.act, c.line, c.table_name, c.personal_digest, c.row_key, c.operation
        from acts a join audit.change c on c.act = a.id
    ), forgotten as materialized (
        select (l.row_key ->> 'act')::bigint act, (l.row_key ->> 'line')::int line
        from lines l where l.table_name = 'personal' and l.operation = 'D'
    ), over as ( -- never believed beyond what the law has kept, whoever wrote it
        select max(least((l.row_key ->> 'before')::timestamptz, l.written_at - interval '90 days')) before
        from lines l where l.table_name = 'access' and l.operation = 'D'
    ), last as (
        select a.* from acts a order by a.place desc limit 1
    )
    select f.seq, f.act, f.what from (
        select a.seq, a.id act, 'GAP' what, 1 severity from acts a where a.seq is distinct from a.place
        union all
        select a.seq, a.id, 'LINK', 2 from acts a
        where a.previous is distinct from coalesce(a.before, decode(repeat('00', 32), 'hex'))
        union all
        select a.seq, a.id, 'ALTERED', 3 from acts a where a.hash is distinct from audit.hash(a.act)
        union all
        select l.seq, l.act, 'PERSONAL', 4 from lines l join audit.personal p on p.act = l.act and p.line = l.line
        where audit.digest(p.salt, p.content) is distinct from l.personal_digest
        union all
        select a.seq, a.id, 'PERSONAL', 4 from acts a join audit.personal p on p.act = a.id
        where not exists (select from lines l where l.act = p.act and l.line = p.line)
        union all
        select l.seq, l.act, 'FORGOTTEN', 5 from lines l, over o
        where l.personal_digest is not null
          and not exists (select from audit.personal p where p.act = l.act and p.line = l.line)
          and not exists (select from forgotten g where g.act = l.act and g.line = l.line)
          and not (l.table_name = 'access' and l.written_at < coalesce(o.before, '-infinity'))
        union all
        select l.seq, l.act, 'ACCESS', 6
        from lines l
        join audit.change c on c.act = l.act and c.line = l.line
        left join audit.personal p on p.act = l.act and p.line = l.line
        left join audit.access x on x.act = l.act
        where l.table_name = 'access' and l.operation = 'I' and (x.act is null) <> (p.act is null)
           or l.table_name = 'access' and l.operation = 'I' and x.act is not null
          and (c.facts #>> '{kind,1}' is distinct from x.kind or p.content is distinct from
                jsonb_build_object('project_key', x.project_key, 'subject', x.subject, 'facts', x.facts))
        union all
        select a.seq, a.id, 'ACCESS', 6 from acts a join audit.access x on x.act = a.id
        where not exists (select from lines l where l.act = a.id and l.table_name = 'access' and l.operation = 'I')
        union all
        select l.seq, l.id, 'HEAD', 7
        from (select) one
        left join last l on true
        left join audit.chain c on c.name = $1
        where (l.id is null) <> (c.name is null)
           or c.length is distinct from l.seq or c.head is distinct from l.hash or c.sealed_at is distinct from l.written_at
        union all
        select h.length, a.id, 'PUBLISHED', 8
        from audit.published_head h left join acts a on a.seq = h.length
        where h.chain = $1 and a.hash is distinct from h.head
    ) f order by f.seq nulls last, f.severity, f.act
$$;

-- The first fault of one chain; no row when it holds.
create function audit.verify(name text) returns table (seq bigint, act bigint, what text)
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select f.seq, f.act, f.what from audit.faults(name) f limit 1;
end;

-- What the total of a day must be, by the heads that were published until then.
create function audit.total(until date) returns audit.published_head
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select until, '*'::text, count(*), sha256(convert_to(coalesce(string_agg(
        format(E'%s %s %s\n', h.chain, h.length, encode(h.head, 'hex')), '' order by h.chain collate "C"), ''), 'UTF8'))
    from (select distinct on (chain) * from audit.published_head
          where chain <> '*' and day <= until order by chain, day desc) h;
end;

-- The first fault of every chain that has one: also of chains whose row, or all of whose acts, are gone. Chain * stands
-- for what was published: a day's total that is not the sum of its heads.
create function audit.verify() returns table (chain text, seq bigint, act bigint, what text)
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select n.name, f.seq, f.act, f.what
    from (select c.name from audit.chain c
          union select a.chain from audit.act a
          union select h.chain from audit.published_head h where h.chain <> '*') n
    cross join lateral audit.verify(n.name) f
    union all
    select null, null, p.act, 'PERSONAL' from audit.personal p
    where not exists (select from audit.act a where a.id = p.act)
    union all
    select '*', null, null, 'PUBLISHED'
    where exists (
        select from (select distinct h.day from audit.published_head h) d
        cross join lateral audit.total(d.day) t
        left join audit.published_head h on h.chain = '*' and h.day = d.day
        where h.length is distinct from t.length or h.head is distinct from t.head);
end;

-- Erases personal content of the log and says so in the chain that held it, line by line. Returns how many. Only of
-- projects that have ended, and not the server's to call: audit.erase decides what may go.
create function audit.forget(reason text, acts bigint[], lines int[]) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone int;
begin
    if exists (select from unnest(acts) u (act) join audit.act a on a.id = u.act where not exists (
        select from public.project p where p.key = a.chain and p.status in ('CLOSED', 'CANCELLED')))
    then
        raise exception 'What is told of a project that has not ended is not forgotten'
            using errcode = 'insufficient_privilege';
    end if;
    with gone as (
        delete from audit.personal p using unnest(acts, lines) u (act, line)
        where p.act = u.act and p.line = u.line and exists (
            select from audit.change c where c.act = p.act and c.line = p.line)
        returning p.act, p.line
    ), placed as (
        select g.act, g.line, a.chain from gone g join audit.act a on a.id = g.act
    ), own as materialized (
        select b.chain, b.act, coalesce((select max(c.line) from audit.change c where c.act = b.act), 0) base
        from (select d.chain, audit.begin(d.chain) act from (select distinct chain from placed) d offset 0) b
    )
    insert into audit.change (act, line, table_name, row_key, operation, facts)
    select o.act, o.base + row_number() over (partition by o.act order by p.act, p.line),
        'personal', jsonb_build_object('act', p.act, 'line', p.line), 'D',
        jsonb_build_object('reason', jsonb_build_array(null, reason))
    from placed p join own o on o.chain = p.chain;
    get diagnostics gone = row_count;
    return gone;
end $$;

-- Erases what the access log held before a moment, at most so many entries at a time; the chain keeps their digests and
-- one entry that says until when. Oldest first: call it until it returns 0. By the database's clock, and whatever is
-- asked for never what is younger than 90 days: the Computer Crime Act (section 26) has it kept for so long.
create function audit.forget_access(before timestamptz, most int) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    number int;
    until timestamptz := least(before, now() - interval '90 days');
begin
    with old as materialized (
        select a.id, a.chain from audit.access x join audit.act a on a.id = x.act
        where a.written_at < until and a.seq is not null order by a.written_at, a.id limit most
    ), entries as (
        delete from audit.access x using old where x.act = old.id
    ), contents as (
        delete from audit.personal p using old where p.act = old.id
    ), own as materialized (
        select d.chain, audit.begin(d.chain) act, d.number from (select chain, count(*) number from old group by chain) d
    ), told as (
        insert into audit.change (act, line, table_name, row_key, operation, facts)
        select o.act, coalesce((select max(c.line) from audit.change c where c.act = o.act), 0) + 1,
            'access', jsonb_build_object('before', audit.moment(until)), 'D',
            jsonb_build_object('entries', jsonb_build_array(o.number, 0))
        from own o
    )
    select count(*) into number from old;
    return number;
end $$;

-- One line of what is published: day, chain, its length, its head. Chain * is the day's total: the number of all chains,
-- and sha256 over "name length head" and a line feed of each, ordered by the bytes of their names.
create function audit.text(h audit.published_head) returns text
    language sql stable parallel safe set search_path = pg_catalog
    return format('%s %s %s %s', to_char(h.day, 'YYYY-MM-DD'), h.chain, h.length, encode(h.head, 'hex'));

-- Keeps the heads that moved since they were last published, and the day's total, once a day whoever asks. The day is the
-- database's own: a wrong clock of a server, or of a rehearsal, must not spend days that are to come. Returns whether it
-- was this call.
create function audit.publish() returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := now() at time zone 'Asia/Bangkok';
begin
    perform pg_advisory_xact_lock(1396788558); -- SAMN, next to the SAMM of starting servers
    if exists (select from audit.published_head h where h.chain = '*' and h.day = today) then
        return false;
    end if;
    insert into audit.published_head (day, chain, length, head)
    select today, c.name, c.length, c.head from audit.chain c
    left join lateral (
        select h.length from audit.published_head h where h.chain = c.name order by h.day desc limit 1) p on true
    where p.length is distinct from c.length;
    insert into audit.published_head select t.* from audit.total(today) t;
    return true;
end $$;

revoke execute on all functions in schema audit from public;
grant execute on all functions in schema audit to sammachip_app;
revoke execute on function audit.attach, audit.attach_again, audit.record, audit.seal, audit.refuse, audit.begin,
    audit.forget from sammachip_app;
