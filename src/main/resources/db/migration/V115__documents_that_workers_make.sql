-- One external task may give several files, such as a report and its twin in a spreadsheet: each is stored once
alter table document drop constraint document_external_task_id_key;
alter table document add unique (external_task_id, kind, media_type);

-- A document belongs to a project or to an area: '00' is the country, '34' a province, '3414' a district
alter table document
    alter column project_key drop not null,
    add column area        text check (area ~ '^(\d\d|\d\d\d\d)$'),
    add column fiscal_year int,
    add check ((project_key is null) <> (area is null)),
    add check ((area is null) = (fiscal_year is null));
create index on document (area, fiscal_year) where area is not null;

-- Which template it was made from; null of what people added, and of what was made before this was kept
alter table document add column template_version text;

alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('PHOTO', 'ATTACHMENT', 'INVITATIONS', 'ATTENDANCE_SHEET', 'MATERIAL_RECEIPTS', 'EVALUATION_REPORT',
        'KNOWLEDGE_RECORD', 'ROLL_UP'));
alter table document add check ((kind = 'ROLL_UP') = (area is not null));

-- Files are packed already, and a download reads them piece by piece
alter table document alter column content set storage external;
