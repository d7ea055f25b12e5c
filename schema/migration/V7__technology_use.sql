-- Evidence: each row is one place where a résumé declares or mentions a technology.

create type use_part as enum ('TITLE', 'SUMMARY', 'STACK', 'ACHIEVEMENT');

comment on type use_part is 'Where at a position a technology is declared or mentioned.';

create type term_match as enum ('NAME', 'ALIAS');

comment on type term_match is
    'Whether words are the slug or name of a technology, or an alias of it.';

create table technology_use (
    person_id      bigint          not null,
    id             bigint          generated always as identity,
    position_id    bigint          not null,
    achievement_id bigint,
    ordinal        integer         not null,
    technology_id  bigint          not null references technology (id),
    role           technology_role not null,
    source         use_source      not null,
    part           use_part        not null,
    declared       text            check (declared <> ''),
    match          term_match      not null,
    start_offset   integer         not null check (start_offset >= 0),
    end_offset     integer         not null,
    purposes       text[]          not null default '{}',
    version        text            check (version <> ''),
    period_raw     text            check (period_raw <> ''),
    period_start   partial_date,
    period_end     partial_date,
    period_state   period_state,
    earliest_start date generated always as (
        earliest_start(period_start, period_end, period_state)) stored,
    latest_start   date generated always as (
        latest_start(period_start, period_end, period_state)) stored,
    earliest_end   date generated always as (
        earliest_end(period_start, period_end, period_state)) stored,
    latest_end     date generated always as (
        latest_end(period_start, period_end, period_state)) stored,
    primary key (person_id, id),
    foreign key (person_id, position_id) references position (person_id, id) on delete cascade,
    foreign key (person_id, achievement_id)
        references achievement (person_id, id) on delete cascade,
    constraint technology_use_reading_order_is_total unique (person_id, position_id, ordinal),
    constraint technology_use_spans_words check (start_offset < end_offset),
    constraint technology_use_is_declared_in_the_stack
        check ((source = 'DECLARED') = (part = 'STACK')
               and (part = 'STACK') = (declared is not null)),
    constraint technology_use_of_an_achievement_names_it
        check ((part = 'ACHIEVEMENT') = (achievement_id is not null)),
    constraint technology_use_details_are_declared
        check (source = 'DECLARED'
               or (purposes = '{}' and version is null and period_state is null)),
    constraint technology_use_period_is_possible
        check (is_period(period_raw, period_start, period_end, period_state))
);

comment on table technology_use is
    'One piece of evidence that a technology was used at a position.';
comment on column technology_use.ordinal is
    'Reading order at the position: title, summary, declared stack, achievements.';
comment on column technology_use.declared is 'The words of a declared technology, as written.';
comment on column technology_use.start_offset is
    'Where the words begin in their text, in UTF-16 units; the text is the title, the summary, '
    'the declared words or the text of the achievement.';
comment on column technology_use.end_offset is 'Where the words end, exclusive, in UTF-16 units.';
comment on column technology_use.period_state is
    'Present where the technology was used for a part of the position alone.';

create index technology_use_by_technology on technology_use (technology_id);
create index technology_use_by_role on technology_use (role, technology_id, person_id)
    where role <> 'USED';
create index technology_use_by_achievement on technology_use (person_id, achievement_id);
