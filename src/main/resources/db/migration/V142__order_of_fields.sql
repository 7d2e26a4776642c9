-- The order in which a form names its fields: jsonb keeps none.
drop function audit.submission(text, text, text, jsonb);
create function audit.submission(project_key text, form text, form_sha256 text, fields text[], content jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    entry bigint := audit.begin($1);
    place int := coalesce((select max(c.line) from audit.change c where c.act = entry), 0) + 1;
    salt bytea := uuid_send(gen_random_uuid());
    kept jsonb := jsonb_build_object('content', jsonb_build_array(null, $5));
begin
    insert into audit.personal values (entry, place, salt, kept);
    insert into audit.change values (entry, place, 'submission', jsonb_build_object('form', $2), 'I',
        jsonb_build_object('form', jsonb_build_array(null, $2), 'form_sha256', jsonb_build_array(null, $3),
            'fields', jsonb_build_array(null, to_jsonb($4))),
        audit.digest(salt, kept));
end $$;
revoke execute on function audit.submission from public;
grant execute on function audit.submission to sammachip_app;
