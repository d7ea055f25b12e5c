-- What a person did for whom and when.

create function domain_of(url text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(url, '^([a-z][a-z0-9+.-]*://)?(www\.)?([^/:?#]*).*$', '\3', 'i'));

comment on function domain_of is 'The host of an address, bare or as a URL, without www.';

create function domains_of(urls text[]) returns text[]
    language sql immutable strict parallel safe
    return array(select domain_of(u.url) from unnest(urls) with ordinality u (url, place)
                 order by u.place);

comment on function domains_of is 'The hosts of addresses, in their order.';

create table organization (
    id           bigint   generated always as identity primary key,
    person_id    bigint   not null references person (id) on delete cascade,
    audience     audience not null,
    name         text     not null check (name <> ''),
    former_names text[]   not null default '{}' check ('' <> all (former_names)),
    urls         text[]   not null default '{}' check ('' <> all (urls)),
    domains      text[]   not null generated always as (domains_of(urls)) stored,
    unique (id, person_id, audience)
);

comment on table organization is
    'An employer, school or project owner as one résumé tells one audience of it: what one person '
    'writes of it changes nothing for another, and what only hidden entries say stays hidden.';
comment on column organization.urls is
    'Addresses as the résumé writes them, current or former.';

create unique index organization_name_is_unique_for_an_audience
    on organization (person_id, audience, lower(name));

create type position_kind as enum ('EMPLOYMENT', 'VOLUNTEERING', 'PROJECT', 'EDUCATION');

create table position (
    id              bigint        generated always as identity primary key,
    person_id       bigint        not null references person (id) on delete cascade,
    ordinal         integer       not null,
    kind            position_kind not null,
    organization_id bigint,
    title           text          check (title <> ''),
    summary         text          check (summary <> ''),
    location        text          check (location <> ''),
    url             text          check (url <> ''),
    audience        audience      not null,
    period_raw      text          check (period_raw <> ''),
    period_start    partial_date,
    period_end      partial_date,
    period_state    period_state,
    earliest_start  date generated always as (earliest_start(period_start, period_end, period_state)) stored,
    latest_start    date generated always as (latest_start(period_start, period_end, period_state)) stored,
    earliest_end    date generated always as (earliest_end(period_start, period_end, period_state)) stored,
    latest_end      date generated always as (latest_end(period_start, period_end, period_state)) stored,
    unique (id, person_id),
    constraint position_has_an_organization_of_its_audience
        foreign key (organization_id, person_id, audience)
        references organization (id, person_id, audience) deferrable initially deferred,
    constraint position_period_is_possible
        check (is_period(period_raw, period_start, period_end, period_state)),
    constraint position_order_is_total unique (person_id, ordinal) deferrable initially deferred
);

comment on table position is
    'One role of a person: a job, volunteering, a project, an education.';
comment on column position.ordinal is 'The place of the entry in the résumé, from 0.';
comment on column position.period_state is 'Absent where the source gives no dates at all.';
comment on column position.earliest_start is 'The first day of the earliest reading.';
comment on column position.latest_start is 'The first day of the latest reading.';
comment on column position.earliest_end is 'The last day of the earliest reading.';
comment on column position.latest_end is 'The last day of the latest reading.';

create index position_by_organization on position (organization_id);
