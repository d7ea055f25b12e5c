-- What a person did for whom and when.

create table organization (
    person_id     bigint   not null references person (id) on delete cascade,
    id            bigint   generated always as identity,
    audience      audience not null,
    name          text     not null check (name <> ''),
    former_names  text[]   not null default '{}' check ('' <> all (former_names)),
    spelled_names text     not null,
    urls          text[]   not null default '{}' check ('' <> all (urls)),
    domains       text[]   not null default '{}',
    primary key (person_id, id),
    unique (person_id, id, audience)
);

comment on table organization is
    'An employer, school or project owner as one résumé tells one audience of it: what one person '
    'writes of it changes nothing for another, and what only hidden entries say stays hidden.';
comment on column organization.spelled_names is
    'All names as they are compared, each on a line. A part of one or two letters, which no '
    'trigram finds, is read for in the order of names.';
comment on column organization.urls is
    'Addresses as the résumé writes them, current or former.';
comment on column organization.domains is
    'The hosts of the addresses, as dev.tenure.text.Domain has them.';

create unique index organization_name_is_unique_for_an_audience
    on organization (person_id, audience, lower(name collate "C"));
create index organization_by_name on organization (name collate "C", id);
create index organization_by_part_of_name on organization using gin (spelled_names gin_trgm_ops);
create index organization_by_domain on organization using gin (domains);

create type position_kind as enum ('EMPLOYMENT', 'VOLUNTEERING', 'PROJECT', 'EDUCATION');

create function counts_as_experience(kind position_kind) returns boolean
    language sql immutable parallel safe
    return kind <> 'EDUCATION';

comment on function counts_as_experience(position_kind) is
    'Whether a use at a position of this kind counts where a search for people does not say which '
    'kinds count.';

create table position (
    person_id       bigint        not null references person (id) on delete cascade,
    id              bigint        generated always as identity,
    ordinal         integer       not null,
    kind            position_kind not null,
    organization_id bigint,
    title           text          check (title <> ''),
    summary         text          check (summary <> ''),
    location        text          check (location <> ''),
    url             text          check (url <> ''),
    audience        audience      not null,
    description     text          check (description <> ''),
    score           text          check (score <> ''),
    project_type    text          check (project_type <> ''),
    project_roles   text[]        not null default '{}' check ('' <> all (project_roles)),
    period_raw      text          check (period_raw <> ''),
    period_start    partial_date,
    period_end      partial_date,
    period_state    period_state,
    earliest_start  date generated always as (
        earliest_start(period_start, period_end, period_state)) stored,
    latest_start    date generated always as (
        latest_start(period_start, period_end, period_state)) stored,
    earliest_end    date generated always as (
        earliest_end(period_start, period_end, period_state)) stored,
    latest_end      date generated always as (
        latest_end(period_start, period_end, period_state)) stored,
    primary key (person_id, id),
    constraint position_has_an_organization_of_its_audience
        foreign key (person_id, organization_id, audience)
        references organization (person_id, id, audience) deferrable initially deferred,
    constraint position_period_is_possible
        check (is_period(period_raw, period_start, period_end, period_state)),
    constraint position_order_is_total unique (person_id, ordinal) deferrable initially deferred
);

comment on table position is
    'One role of a person: a job, volunteering, a project, an education.';
comment on column position.description is 'What the employer is.';
comment on column position.score is 'How well an education went, in the author''s words.';
comment on column position.project_type is 'What a project is.';
comment on column position.project_roles is 'What the person was in a project.';
comment on column position.ordinal is 'The place of the entry in the résumé, from 0.';
comment on column position.period_state is 'Absent where the source gives no dates at all.';
comment on column position.earliest_start is 'The first day of the earliest reading.';
comment on column position.latest_start is 'The first day of the latest reading.';
comment on column position.earliest_end is 'The last day of the earliest reading.';
comment on column position.latest_end is 'The last day of the latest reading.';

-- Who knows an id alone looks here.
create index position_by_id on position (id);
create index position_by_days on position (earliest_start, latest_end, latest_start, earliest_end)
    include (person_id, period_state) where audience = 'PUBLIC';
create index position_by_organization on position (organization_id);
