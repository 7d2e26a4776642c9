-- The order in which a form names its fields: jsonb keeps none. False where there is no such project: nobody makes a
-- chain by inventing a name.
drop function audit.submission(text, text, text, jsonb);
create function audit.submission(project_key text, form text, form_sha256 text, fields text[], content jsonb) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    entry bigint;
    place int;
    salt bytea := uuid_send(gen_random_uuid());
    kept jsonb := jsonb_build_object('content', jsonb_build_array(null, $5));
begin
    if not exists (select from public.project p where p.key = $1) then
        return false;
    end if;
    entry := audit.begin($1);
    place := coalesce((select max(c.line) from audit.change c where c.act = entry), 0) + 1;
    insert into audit.personal values (entry, place, salt, kept);
    insert into audit.change values (entry, place, 'submission', jsonb_build_object('form', $2), 'I',
        jsonb_build_object('form', jsonb_build_array(null, $2), 'form_sha256', jsonb_build_array(null, $3),
            'fields', jsonb_build_array(null, to_jsonb($4))),
        audit.digest(salt, kept));
    return true;
end $$;
revoke execute on function audit.submission from public;
grant execute on function audit.submission to sammachip_app;
