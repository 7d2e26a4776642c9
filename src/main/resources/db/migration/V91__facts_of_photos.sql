-- What the camera knew of a photo; all else that it wrote into the file is dropped
alter table document
    add column taken_at  timestamptz,
    add column latitude  numeric(8, 6),
    add column longitude numeric(9, 6),
    add column width     int check (width > 0),
    add column height    int check (height > 0),
    add check (latitude between -90 and 90 and longitude between -180 and 180),
    add check ((latitude is null) = (longitude is null));
create table document_thumbnail (
    document_id uuid primary key references document on delete cascade,
    content     bytea not null
);

-- Receipts, attendance lists and the like: scanned or as PDF
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('PHOTO', 'ATTACHMENT', 'INVITATIONS', 'EVALUATION_REPORT', 'KNOWLEDGE_RECORD'));
create table activity_file (
    activity_id bigint not null references activity,
    document_id uuid   not null references document,
    position    int    not null,
    primary key (activity_id, document_id)
);
create index on activity_file (document_id);
alter table handover add column receipt_file_id uuid references document;

-- Photos stay in the order in which the officer put them
alter table activity_photo add column position int not null default 0;
create index on activity_photo (document_id);
create index on handover (photo_id) where photo_id is not null;
create index on handover (receipt_file_id) where receipt_file_id is not null;
alter table visit add foreign key (photo_id) references document;
create index on visit (photo_id) where photo_id is not null;

-- Where the record refers to a file that people added: the file stays as long as it does
create view document_use as
    select document_id from activity_photo
    union all select document_id from activity_file
    union all select photo_id from handover where photo_id is not null
    union all select receipt_file_id from handover where receipt_file_id is not null
    union all select photo_id from visit where photo_id is not null;
