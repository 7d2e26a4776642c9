-- Photos of an activity are documents of their own
create table activity_photo (
    activity_id bigint not null references activity,
    document_id uuid   not null references document,
    primary key (activity_id, document_id)
);
-- Why the first date was called off, when a cancelled forum is planned anew
alter table activity_move add column cancel_reason text;
-- A material handed over shows its photo
alter table handover add foreign key (photo_id) references document;
