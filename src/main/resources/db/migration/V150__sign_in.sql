-- What signing in has to remember, in the database, so that all servers know the same.

-- Wrong passwords, for an account whether it exists or not (by the SHA-256 of its name: people type passwords into the
-- wrong field), for an account from one address or browser, and for an address. Counts leak away; rows go a day after the last one.
create table sign_in_guess (
    subject   text             primary key,
    level     double precision not null, -- wrong ones that still count
    last_at   timestamptz      not null,
    closed_to timestamptz      not null  -- no attempt is looked at before
);
comment on table sign_in_guess is 'การกรอกรหัสผ่านผิด';
comment on column sign_in_guess.subject is 'บัญชีหรือหมายเลขเครือข่าย [personal]';
comment on column sign_in_guess.level is 'จำนวนครั้งที่ผิดและยังนับอยู่';
comment on column sign_in_guess.last_at is 'ผิดครั้งล่าสุดเมื่อ';
comment on column sign_in_guess.closed_to is 'พักการเข้าสู่ระบบถึง';

-- Browsers in which an account signed in before, by the SHA-256 of the key in their cookie: whoever guesses elsewhere
-- does not keep them out. Rows go half a year after the last sign-in.
create table sign_in_device (
    user_id varchar(64) references act_id_user (id_) on delete cascade deferrable initially deferred,
    device  text,
    last_at timestamptz not null,
    primary key (user_id, device)
);
comment on table sign_in_device is 'เบราว์เซอร์ที่เคยเข้าสู่ระบบ';
comment on column sign_in_device.user_id is 'บัญชีผู้ใช้';
comment on column sign_in_device.device is 'รหัสย่อของเบราว์เซอร์ [secret]';
comment on column sign_in_device.last_at is 'เข้าสู่ระบบครั้งล่าสุดเมื่อ';

-- What the engine's accounts do not say. No row: an account whose password its owner chose, or a demo account.
create table sign_in_account (
    user_id              varchar(64) primary key
                         references act_id_user (id_) on delete cascade deferrable initially deferred,
    must_change_password boolean     not null default false,
    password_changed_at  timestamptz,
    issuer               text,
    person               text, -- the provider's own, unchanging id of the person
    unique (issuer, person)
);
comment on table sign_in_account is 'การเข้าสู่ระบบของบัญชี';
comment on column sign_in_account.user_id is 'บัญชีผู้ใช้';
comment on column sign_in_account.must_change_password is 'ต้องเปลี่ยนรหัสผ่านก่อนใช้งาน';
comment on column sign_in_account.password_changed_at is 'เปลี่ยนรหัสผ่านเมื่อ';
comment on column sign_in_account.issuer is 'ผู้ให้บริการยืนยันตัวตน';
comment on column sign_in_account.person is 'รหัสบุคคลของผู้ให้บริการยืนยันตัวตน [personal]';

-- Seals what the service leaves with browsers and takes back from them; all servers know the same.
create table sign_in_seal (
    one boolean primary key default true check (one),
    key bytea   not null
);
insert into sign_in_seal (key) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
comment on table sign_in_seal is 'กุญแจรับรองสิ่งที่ฝากไว้กับเบราว์เซอร์';
comment on column sign_in_seal.one is 'มีกุญแจเดียว';
comment on column sign_in_seal.key is 'กุญแจ [secret]';

-- Nobody may wait for a lock of the engine's own any more, which only an administrator could end.
update act_id_user set attempts_ = 0, lock_exp_time_ = null where attempts_ > 0;
select audit.attach('sign_in_account', 'office');
