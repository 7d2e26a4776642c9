-- What a form handed over, as it came: a line of the act that it caused. Its content stands with the personal data, so
-- that it can be erased; the chain keeps the digest.
create function audit.submission(project_key text, form text, form_sha256 text, content jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    entry bigint := audit.begin($1);
    place int := coalesce((select max(c.line) from audit.change c where c.act = entry), 0) + 1;
    salt bytea := uuid_send(gen_random_uuid());
    kept jsonb := jsonb_build_object('content', jsonb_build_array(null, $4));
begin
    insert into audit.personal values (entry, place, salt, kept);
    insert into audit.change values (entry, place, 'submission', jsonb_build_object('form', $2), 'I',
        jsonb_build_object('form', jsonb_build_array(null, $2), 'form_sha256', jsonb_build_array(null, $3)),
        audit.digest(salt, kept));
end $$;
revoke execute on function audit.submission from public;
grant execute on function audit.submission to sammachip_app;
create index on audit.act (chain, at desc);
create index on audit.change (table_name, act);
