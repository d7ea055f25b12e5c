-- The technology graph: the reviewed catalogue, and what résumés declare beyond it.

create table technology (
    id          bigint  generated always as identity primary key,
    slug        text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text    not null check (name <> ''),
    category_id bigint  references technology (id),
    released    partial_date,
    counts_from date    generated always as (first_day(left(released, 7)::partial_date)) stored,
    note        text    check (note <> ''),
    catalogued  boolean not null,
    constraint technology_is_not_its_own_category check (category_id <> id)
);

comment on table technology is
    'A term of the technology graph. Categories are terms too.';
comment on column technology.released is
    'When the technology was first released, where that is known.';
comment on column technology.counts_from is
    'The first day of the month of its release: use of it before that counts for nothing.';
comment on column technology.catalogued is
    'Whether the reviewed catalogue holds the term; otherwise a résumé declared it.';

create type term_kind as enum ('SLUG', 'NAME', 'ALIAS');

create table technology_term (
    key           text      primary key,
    technology_id bigint    not null references technology (id) on delete cascade,
    spelling      text      not null check (spelling <> ''),
    kind          term_kind not null,
    ordinal       integer   not null,
    constraint technology_term_order_is_total unique (technology_id, ordinal)
);

comment on table technology_term is
    'Slugs, names and aliases: together unique without regard to case. Of those of one technology '
    'that differ by case alone, one row stands for all.';
comment on column technology_term.key is
    'The spelling in lower case as the service has it, whatever the locale of the database.';

create table technology_implication (
    technology_id bigint not null references technology (id) on delete cascade,
    implied_id    bigint not null references technology (id) on delete cascade,
    primary key (technology_id, implied_id)
);

comment on table technology_implication is
    'Whoever uses the one technology uses the implied one: EKS implies Kubernetes, never the '
    'other way round. Who reads the catalogue refuses circles.';

create index technology_implication_by_implied on technology_implication (implied_id);

create table technology_closure (
    technology_id bigint not null references technology (id) on delete cascade,
    term_id       bigint not null references technology (id) on delete cascade,
    primary key (technology_id, term_id)
);

comment on table technology_closure is
    'Every technology with each term that it implies in any number of steps, itself included.';

create index technology_closure_by_term on technology_closure (term_id, technology_id);

create function close_technologies() returns void language plpgsql as
$$
declare
    technologies bigint[];
    terms        bigint[];
begin
    with recursive reached (technology_id, term_id) as (
        select t.id, t.id from technology t
        union
        select r.technology_id, i.implied_id
        from reached r
        join technology_implication i on i.technology_id = r.term_id
    )
    select array_agg(r.technology_id), array_agg(r.term_id) into technologies, terms from reached r;
    delete from technology_closure c
    where not exists (
        select from unnest(technologies, terms) r (technology_id, term_id)
        where (r.technology_id, r.term_id) = (c.technology_id, c.term_id));
    insert into technology_closure (technology_id, term_id)
    select r.technology_id, r.term_id
    from unnest(technologies, terms) r (technology_id, term_id)
    on conflict do nothing;
end
$$;

comment on function close_technologies is 'Brings the closure to what the implications say.';

create type technology_role as enum
    ('BUILT', 'CONTRIBUTED', 'USED', 'MIGRATED_TO', 'MIGRATED_FROM', 'REPLACED', 'EVALUATED');

comment on type technology_role is
    'What a person did with a technology, in the order of what counts most as experience.';

create function counts_as_experience(role technology_role) returns boolean
    language sql immutable parallel safe
    return role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED');

comment on function counts_as_experience(technology_role) is
    'Whether a use in this role counts where a question does not say which roles count.';

create type use_source as enum ('DECLARED', 'MENTIONED');

comment on type use_source is
    'Whether the author lists the technology in the stack of the position, or a text mentions it.';

create function counts_for(
    role technology_role, source use_source, roles technology_role[], sources use_source[])
    returns boolean
    language sql immutable parallel safe
    return case when roles = '{}' then counts_as_experience(role) else role = any (roles) end
        and (sources = '{}' or source = any (sources));

comment on function counts_for is
    'Whether a use in this role and from this source counts where these roles and sources are '
    'asked for; no roles are those that count as experience, no sources are all.';

create type technology_criteria as (
    any_of  bigint[],
    all_of  bigint[],
    none_of bigint[],
    implied boolean,
    roles   technology_role[],
    sources use_source[]
);

comment on type technology_criteria is
    'Technologies asked for at one position. Empty arrays restrict nothing, except that no roles '
    'are those that count as experience.';

create function technologies_match(
    in_period bigint[], ever bigint[], asked technology_criteria) returns boolean
    language sql immutable parallel safe
    return (asked.any_of = '{}' or coalesce(in_period, '{}') && asked.any_of)
        and coalesce(in_period, '{}') @> asked.all_of
        and not coalesce(ever, '{}') && asked.none_of;

comment on function technologies_match is
    'Whether these terms, shown in the period asked for and shown ever, are those asked for; null '
    'stands for none.';
