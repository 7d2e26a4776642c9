-- Uploads that no record took up are looked for by their age
create index on document (created_at, id) where kind in ('PHOTO', 'ATTACHMENT');
