-- The record of a community project. Dates are ISO (Gregorian), fiscal_year is the Buddhist-era year it is named by,
-- money is baht, income is baht a month for the whole household.
create table project (
    key               text primary key check (key ~ '^SMC-\d{4}-\d{6}-\d{2}$'),
    fiscal_year       int            not null check (fiscal_year between 2560 and 2700),
    subdistrict_code  char(6)        not null references subdistrict,
    district_code     char(4)        not null references district,
    village_number    int            not null check (village_number between 1 and 99),
    village_name      text           not null,
    officer           text           not null,
    household_target  int            not null default 20 check (household_target between 1 and 500),
    budget            numeric(12, 2) not null check (budget >= 0),
    status            text           not null check (status in ('RUNNING', 'SUSPENDED', 'CANCELLED', 'CLOSED')),
    registered_by     text           not null,
    registered_at     timestamptz    not null,
    ended_at          timestamptz,
    cancel_reason     text,
    study_note        text,
    direction         text,
    version           int            not null,
    unique (fiscal_year, subdistrict_code, village_number)
);
create index on project (district_code, fiscal_year);

create table officer_assignment (
    id          bigint generated always as identity primary key,
    project_key text        not null references project,
    from_officer text       not null,
    to_officer  text        not null,
    reason      text        not null,
    assigned_by text        not null,
    assigned_at timestamptz not null
);
create index on officer_assignment (project_key);

create table suspension (
    id           bigint generated always as identity primary key,
    project_key  text        not null references project,
    reason       text        not null,
    suspended_by text        not null,
    suspended_at timestamptz not null,
    resumed_by   text,
    resumed_at   timestamptz
);
create index on suspension (project_key);

-- Step 1: the guideline library and who acknowledged what
create table guideline (
    id          bigint generated always as identity primary key,
    fiscal_year int  not null,
    title       text not null,
    edition     text not null,
    link        text,
    unique (fiscal_year, title, edition)
);
create table guideline_acknowledgement (
    project_key     text        not null references project,
    guideline_id    bigint      not null references guideline,
    acknowledged_by text        not null,
    acknowledged_at timestamptz not null,
    primary key (project_key, guideline_id)
);

-- Step 2: the plan
create table plan (
    project_key          text primary key references project,
    status               text not null check (status in ('SUBMITTED', 'RETURNED', 'APPROVED')),
    author               text not null,
    submitted_at         timestamptz not null,
    decided_by           text,
    decided_at           timestamptz,
    comment              text,
    first_round_on       date not null,
    round_interval_days  int  not null check (round_interval_days between 1 and 180),
    rounds               int  not null check (rounds between 1 and 24),
    version              int  not null
);
create table plan_material (
    id          bigint generated always as identity primary key,
    project_key text           not null references plan,
    occupation  text           not null,
    item        text           not null,
    unit        text           not null,
    quantity    numeric(10, 2) not null check (quantity > 0),
    unit_price  numeric(12, 2) not null check (unit_price >= 0)
);
create index on plan_material (project_key);
-- The village's farming calendar: from_month and to_month are 1..12 and may wrap over the new year
create table farming_season (
    id          bigint generated always as identity primary key,
    project_key text not null references plan,
    crop        text not null,
    work        text not null check (work in ('PLANTING', 'TENDING', 'HARVEST')),
    from_month  int  not null check (from_month between 1 and 12),
    to_month    int  not null check (to_month between 1 and 12)
);
create index on farming_season (project_key);
create table regional_farming_season (
    region     text not null check (region in ('NORTH', 'NORTHEAST', 'CENTRAL', 'SOUTH')),
    crop       text not null,
    work       text not null check (work in ('PLANTING', 'TENDING', 'HARVEST')),
    from_month int  not null check (from_month between 1 and 12),
    to_month   int  not null check (to_month between 1 and 12),
    primary key (region, crop, work)
);
create table plan_change (
    id           bigint generated always as identity primary key,
    project_key  text        not null references project,
    reason       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    proposal     jsonb       not null,
    status       text        not null check (status in ('REQUESTED', 'APPROVED', 'REJECTED')),
    decided_by   text,
    decided_at   timestamptz,
    comment      text
);
create index on plan_change (project_key);

-- Step 3: people
create table person (
    id                   bigint generated always as identity primary key,
    project_key          text not null references project,
    role                 text not null check (role in ('LEADER', 'SAGE', 'GROUP_PRESIDENT', 'PARTNER')),
    name                 text not null,
    phone                text,
    organisation         text,
    occupation           text,
    years_of_practice    int check (years_of_practice between 0 and 90),
    succeeded_themselves boolean not null default false,
    taught_before        boolean not null default false,
    contact_consent      boolean not null default false,
    commitment           text,
    lead_sage            boolean not null default false,
    team_member          boolean not null default false,
    selection_score      int,
    selection_reason     text,
    transfer_mode        text check (transfer_mode in ('LECTURE', 'QUESTION_AND_ANSWER', 'EXCHANGE', 'DEMONSTRATION')),
    advised_mode         text,
    advised_mode_reason  text,
    mode_override_reason text
);
create index on person (project_key);
create unique index person_one_lead_sage on person (project_key) where lead_sage;
alter table project add column small_team_reason text;

-- Step 4: households. birth_year is Gregorian; occupation is the one chosen for the project
create table household (
    id                    bigint generated always as identity primary key,
    project_key           text           not null references project,
    house_number          text           not null,
    head                  text           not null,
    members               int            not null check (members between 1 and 30),
    birth_year            int            not null,
    health_limit          text,
    current_occupation    text           not null,
    baseline_income       numeric(12, 2) not null check (baseline_income >= 0),
    interest              text,
    occupation            text           not null,
    advised_occupations   text,
    advice_reason         text,
    override_reason       text,
    helper                text,
    no_group_reason       text,
    version               int            not null,
    unique (project_key, house_number, head)
);
create index on household (project_key);
alter table project add column household_count_reason text;
create table goal (
    id          bigint generated always as identity primary key,
    project_key text not null references project,
    goal        text not null,
    measure     text
);
create index on goal (project_key);

-- Steps 4 to 8: wherever people meet
create table activity (
    id                     bigint generated always as identity primary key,
    project_key            text           not null references project,
    kind                   text           not null check (kind in ('FORUM', 'TRAINING', 'STUDY_VISIT', 'GROUP_MEETING', 'DEMONSTRATION')),
    topic                  text           not null,
    planned_on             date           not null,
    place                  text           not null,
    hours                  numeric(4, 1)  not null check (hours > 0),
    budget                 numeric(12, 2) not null check (budget >= 0),
    occupation             text,
    season_conflict        boolean        not null default false,
    season_advice          text,
    season_reason          text,
    status                 text           not null check (status in ('PLANNED', 'COORDINATED', 'HELD', 'CANCELLED')),
    cancel_reason          text,
    told_on                date,
    told_how               text[],
    told_note              text,
    tools_ready            boolean,
    waiver_reason          text,
    waived_by              text,
    waived_at              timestamptz,
    sage_id                bigint references person,
    transfer_mode          text check (transfer_mode in ('LECTURE', 'QUESTION_AND_ANSWER', 'EXCHANGE', 'DEMONSTRATION')),
    other_participants     int check (other_participants >= 0),
    cost                   numeric(12, 2) check (cost >= 0),
    lessons                text,
    recorded_by            text,
    recorded_at            timestamptz,
    version                int            not null
);
create index on activity (project_key);
create table activity_move (
    id          bigint generated always as identity primary key,
    activity_id bigint      not null references activity,
    from_date   date        not null,
    to_date     date        not null,
    reason      text        not null,
    moved_by    text        not null,
    moved_at    timestamptz not null
);
create index on activity_move (activity_id);
create table attendance (
    activity_id  bigint not null references activity,
    household_id bigint not null references household,
    presence     text   not null check (presence in ('PRESENT', 'ABSENT', 'REPRESENTED')),
    reason       text check (reason in ('HARVEST', 'HEALTH', 'AWAY', 'OTHER')),
    note         text,
    primary key (activity_id, household_id),
    check ((presence = 'ABSENT') = (reason is not null))
);
create table video_clip (
    id          bigint generated always as identity primary key,
    activity_id bigint not null references activity,
    link        text   not null,
    learned     text   not null,
    applied     text   not null
);
create index on video_clip (activity_id);
create table question (
    id          bigint generated always as identity primary key,
    activity_id bigint not null references activity,
    question    text   not null,
    answer      text   not null
);
create index on question (activity_id);

-- Step 6: what a study visit taught
create table lesson (
    id          bigint generated always as identity primary key,
    project_key text not null references project,
    seen        text not null,
    adopted     text not null,
    responsible text not null,
    due_on      date not null
);
create index on lesson (project_key);

-- Step 7: occupational groups
create table occupational_group (
    id           bigint generated always as identity primary key,
    project_key  text           not null references project,
    name         text           not null,
    occupation   text           not null,
    chair_id     bigint         not null references household,
    secretary_id bigint         not null references household,
    treasurer_id bigint         not null references household,
    rules        text           not null,
    savings      numeric(12, 2) not null check (savings >= 0),
    market_plan  text           not null,
    unique (project_key, name)
);
create table group_member (
    group_id     bigint not null references occupational_group,
    household_id bigint not null references household,
    primary key (group_id, household_id)
);

-- Step 8: materials
create table material_request (
    project_key        text primary key references project,
    status             text        not null check (status in ('REQUESTED', 'RETURNED', 'APPROVED', 'HANDED_OVER')),
    requested_by       text        not null,
    requested_at       timestamptz not null,
    decided_by         text,
    decided_at         timestamptz,
    comment            text,
    difference_reason  text,
    version            int         not null
);
create table material_item (
    id          bigint generated always as identity primary key,
    project_key text           not null references material_request,
    occupation  text           not null,
    item        text           not null,
    unit        text           not null,
    quantity    numeric(10, 2) not null check (quantity > 0),
    unit_price  numeric(12, 2) not null check (unit_price >= 0)
);
create index on material_item (project_key);
create table handover (
    id               bigint generated always as identity primary key,
    material_item_id bigint         not null references material_item,
    household_id     bigint         not null references household,
    quantity         numeric(10, 2) not null check (quantity > 0),
    unit_price       numeric(12, 2) not null check (unit_price >= 0),
    receipt          text           not null,
    photo_id         uuid,
    handed_on        date           not null
);
create index on handover (material_item_id);

-- Step 9: follow-up rounds and visits
create table follow_up_round (
    project_key text not null references project,
    round       int  not null check (round >= 1),
    planned_on  date not null,
    told_on     date,
    visited_on  date,
    visited_by  text,
    status      text not null check (status in ('PLANNED', 'VISITED', 'CANCELLED')),
    end_reason  text,
    primary key (project_key, round)
);
create table visit (
    id               bigint generated always as identity primary key,
    project_key      text    not null,
    round            int     not null,
    household_id     bigint  not null references household,
    outcome          text    not null check (outcome in ('VISITED', 'NOT_MET', 'MOVED_AWAY', 'ILL', 'WITHDREW')),
    practises        boolean,
    income           numeric(12, 2) check (income >= 0),
    problem_category text check (problem_category in ('HARVEST_SEASON', 'SAGE_TEACHING', 'AGE_OR_HEALTH', 'MONEY', 'MARKET', 'MATERIALS', 'WEATHER', 'OTHER')),
    problem          text,
    encouragement    text,
    come_again_on    date,
    latitude         numeric(8, 6),
    longitude        numeric(9, 6),
    photo_id         uuid,
    unique (project_key, round, household_id),
    foreign key (project_key, round) references follow_up_round
);
create table material_sighting (
    visit_id    bigint not null references visit,
    handover_id bigint not null references handover,
    state       text   not null check (state in ('IN_USE', 'STORED', 'LOST')),
    primary key (visit_id, handover_id)
);

-- Obstacles, from any step
create table obstacle (
    id          bigint generated always as identity primary key,
    project_key text        not null references project,
    category    text        not null check (category in ('HARVEST_SEASON', 'SAGE_TEACHING', 'AGE_OR_HEALTH', 'MONEY', 'MARKET', 'MATERIALS', 'WEATHER', 'OTHER')),
    description text        not null,
    reported_by text        not null,
    reported_at timestamptz not null,
    advice      text,
    solution    text,
    helped      boolean,
    resolved_by text,
    resolved_at timestamptz
);
create index on obstacle (project_key);
create table obstacle_household (
    obstacle_id  bigint not null references obstacle,
    household_id bigint not null references household,
    primary key (obstacle_id, household_id)
);

-- Step 10: evaluation, one row a revision; indicators are frozen as computed on approval
create table evaluation (
    project_key   text        not null references project,
    revision      int         not null check (revision >= 1),
    status        text        not null check (status in ('COLLECTED', 'REVIEWED', 'RETURNED', 'APPROVED')),
    lessons       text        not null,
    background    text,
    methods       text,
    obstacles     text,
    solutions     text,
    strategies    text,
    correction_reason text,
    collected_by  text        not null,
    collected_at  timestamptz not null,
    approved_by   text,
    approved_at   timestamptz,
    comment       text,
    indicators    jsonb,
    version       int         not null,
    primary key (project_key, revision)
);
create table household_result (
    project_key  text   not null,
    revision     int    not null,
    household_id bigint not null references household,
    income       numeric(12, 2) check (income >= 0),
    practises    boolean not null,
    satisfaction int check (satisfaction between 1 and 5),
    note         text,
    primary key (project_key, revision, household_id),
    foreign key (project_key, revision) references evaluation
);
create table group_result (
    project_key text    not null,
    revision    int     not null,
    group_id    bigint  not null references occupational_group,
    alive       boolean not null,
    note        text,
    primary key (project_key, revision, group_id),
    foreign key (project_key, revision) references evaluation
);

-- Escalations and reminders: level 0 is the reminder to the officer
create table escalation (
    id              bigint generated always as identity primary key,
    project_key     text        not null references project,
    task_id         text        not null,
    task_definition text        not null,
    level           int         not null check (level between 0 and 9),
    told            text[]      not null,
    escalated_at    timestamptz not null,
    unique (task_id, level)
);
create index on escalation (project_key);

-- Documents and photos. external_task_id makes a worker's upload idempotent.
create table document (
    id               uuid primary key,
    project_key      text        not null references project,
    kind             text        not null check (kind in ('PHOTO', 'INVITATIONS', 'EVALUATION_REPORT', 'KNOWLEDGE_RECORD')),
    subject          text,
    revision         int         not null default 1,
    file_name        text        not null,
    media_type       text        not null,
    size             int         not null check (size > 0),
    sha256           char(64)    not null,
    content          bytea       not null,
    external_task_id text unique,
    created_by       text        not null,
    created_at       timestamptz not null
);
create index on document (project_key);
