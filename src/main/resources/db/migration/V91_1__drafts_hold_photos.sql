-- Files that a form refers to which is not sent yet
create view draft_document as
    select distinct (found[1])::uuid document_id
    from draft, regexp_matches(content::text,
        '"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"', 'g') found;
