-- Documents that people ask for and a worker makes. The worker's external task ties an order to its document, so that an
-- upload that is repeated after a crash belongs to the same order, whichever topic made it.
create table document_order (
    id               bigint generated always as identity primary key,
    kind             text        not null,
    project_key      text references project,
    area             text check (area ~ '^(\d\d|\d\d\d\d)$'),
    fiscal_year      int,
    place            text        not null generated always as
        (coalesce(project_key, area || '/' || fiscal_year::text)) stored,
    subject          text,
    asked_by         text        not null,
    asked_at         timestamptz not null,
    progress         int         not null default 0 check (progress between 0 and 100),
    external_task_id text unique,
    check ((project_key is null) <> (area is null)),
    check ((area is null) = (fiscal_year is null))
);
create index on document_order (place, kind, asked_at);
create index on document_order (kind, asked_at);
create index on document_order (project_key) where project_key is not null;
