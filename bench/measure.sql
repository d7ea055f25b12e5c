-- How long the statements of people search take; see README.md.

\pset footer off
set plan_cache_mode = force_generic_plan;
set jit = off;
set client_min_messages = warning;

-- The technologies used by the most people, and one used by about one in a thousand.
create temporary table ranked as
select t.slug, count(*) as people, row_number() over (order by count(*) desc, t.slug) as place
from experience e
join technology t on t.id = e.term_id
where t.category_id is not null
group by t.slug;

create function pg_temp.entry(slug text, more jsonb default '{}') returns jsonb language sql as
$$
    select jsonb_build_object(
        'term_id', t.id, 'certainty', 'POSSIBLE', 'implied', true, 'roles', '[]'::jsonb,
        'kinds', '[]'::jsonb) || more
    from technology t where t.slug = $1
$$;

create function pg_temp.technologies(
    any_of text[] default '{}', all_of text[] default '{}', none_of text[] default '{}')
    returns jsonb language sql as
$$
    select jsonb_build_object(
        'any_of', (select coalesce(jsonb_agg(t.id), '[]') from technology t
                   where t.slug = any ($1)),
        'all_of', (select coalesce(jsonb_agg(t.id), '[]') from technology t
                   where t.slug = any ($2)),
        'none_of', (select coalesce(jsonb_agg(t.id), '[]') from technology t
                    where t.slug = any ($3)),
        'implied', true, 'roles', '[]'::jsonb, 'sources', '[]'::jsonb)
$$;

-- What some position must meet.
create function pg_temp.period(from_day date, to_day date, match period_match) returns jsonb
    language sql as
$$
    select jsonb_build_object('from_day', $1, 'to_day', $2, 'match', $3, 'certainty', 'POSSIBLE')
$$;

create function pg_temp.asked(entries jsonb[], more jsonb default '{}') returns people_criteria
    language sql as
$$
    select jsonb_populate_record(null::people_criteria, jsonb_build_object(
        'as_of_from', current_date, 'as_of', current_date, 'experience', to_jsonb(entries),
        'technologies', pg_temp.technologies(), 'positions', '[]'::jsonb,
        'location', '[]'::jsonb, 'words', '[]'::jsonb) || more)
$$;

create function pg_temp.held(more jsonb) returns people_criteria language sql as
$$
    select pg_temp.asked('{}', jsonb_build_object('positions', jsonb_build_array(
        jsonb_build_object(
            'kinds', '[]'::jsonb, 'words', '[]'::jsonb, 'technologies', pg_temp.technologies(),
            'roles', '[]'::jsonb, 'experience', false) || more)))
$$;

-- The key of the last person of so many pages.
create function pg_temp.key_after(asked people_criteria, ordered people_order, pages integer)
    returns people_sort_key language plpgsql as
$$
declare
    last people_sort_key;
begin
    for page in 1..pages loop
        last := (select p from people_page(asked, ordered, last, null, 20, false) p
                 order by p desc limit 1);
        exit when last is null;
    end loop;
    return last;
end
$$;

create function pg_temp.summary(question text, times double precision[], people bigint)
    returns table (asked_for text, "median ms" numeric, "least ms" numeric, "people" bigint)
    language sql as
$$
    select question, round((1000 * percentile_cont(0.5) within group (order by t))::numeric, 2),
           round((1000 * min(t))::numeric, 2), people
    from unnest(times) t
$$;

create function pg_temp.took(
    question text, asked people_criteria, ordered people_order default 'MONTHS',
    after people_sort_key default null, backward boolean default false)
    returns table (asked_for text, "median ms" numeric, "least ms" numeric, "people" bigint)
    language plpgsql as
$$
declare
    times  double precision[] := '{}';
    begun  timestamptz;
    found  bigint;
begin
    for run in -2..20 loop
        begun := clock_timestamp();
        select count(*) into found
        from people_page(asked, ordered, case when not backward then after end,
                         case when backward then after end, 21, backward);
        if run > 0 then
            times := times || extract(epoch from clock_timestamp() - begun)::double precision;
        end if;
    end loop;
    return query select * from pg_temp.summary(question, times, least(found, 20));
end
$$;

create function pg_temp.counted(question text, asked people_criteria, facets boolean)
    returns table (asked_for text, "median ms" numeric, "least ms" numeric, "people" bigint)
    language plpgsql as
$$
declare
    times double precision[] := '{}';
    begun timestamptz;
    found bigint;
begin
    for run in 0..3 loop
        begun := clock_timestamp();
        if facets then
            select max(f.count) into found from people_facets(asked, null, 20, true, 2000) f;
        else
            select c.people into found from people_count(asked, 2000) c;
        end if;
        if run > 0 then
            times := times || extract(epoch from clock_timestamp() - begun)::double precision;
        end if;
    end loop;
    return query select * from pg_temp.summary(question, times, found);
end
$$;

select slug as common, people as common_people from ranked where place = 1 \gset
select slug as second from ranked where place = 2 \gset
select slug as rare, people as rare_people from ranked
order by abs(people - (select count(*) from person) / 1000.0), slug limit 1 \gset
select slug as medium, people as medium_people from ranked
order by abs(people - (select count(*) from person) / 20.0), slug limit 1 \gset
\echo :common has :common_people people, :medium has :medium_people, :rare has :rare_people

create function pg_temp.common(more jsonb default '{}') returns people_criteria language sql as
$$
    select pg_temp.asked(array[pg_temp.entry(r.slug, more)]) from ranked r where r.place = 1
$$;

create temporary table many as
select pg_temp.asked(array[pg_temp.entry(:'common'), pg_temp.entry(:'second')]) as asked;
create temporary table rare as
select pg_temp.asked(array[pg_temp.entry(:'rare')]) as asked;
create temporary table hundredth as
select pg_temp.key_after(pg_temp.common(), 'MONTHS', 99) as months,
       pg_temp.key_after(pg_temp.common(), 'RECENCY', 99) as recency,
       pg_temp.key_after(pg_temp.asked('{}'), 'NAME', 99) as name;

select took.*
from (
    values
    (1, 'first page, common', pg_temp.common()),
    (2, 'first page, rare', (select asked from rare)),
    (3, 'common and common', (select asked from many)),
    (4, 'common and rare',
     pg_temp.asked(array[pg_temp.entry(:'common'), pg_temp.entry(:'rare')])),
    (5, 'rare and common',
     pg_temp.asked(array[pg_temp.entry(:'rare'), pg_temp.entry(:'common')])),
    (6, 'common, minMonths: 60', pg_temp.common('{"months": 60}')),
    (7, 'common, within since 2022', pg_temp.common('{"from_day": "2022-01-01"}')),
    (8, 'common, 24 months within 2010 to 2014', pg_temp.common(
        '{"months": 24, "from_day": "2010-01-01", "to_day": "2014-12-31"}')),
    (9, 'common, usedSince a year ago',
     pg_temp.common(jsonb_build_object('used_since', current_date - 365))),
    (10, 'common, DEFINITE 24 months',
     pg_temp.common('{"certainty": "DEFINITE", "months": 24}')),
    (11, 'common, EMPLOYMENT alone', pg_temp.common('{"kinds": ["EMPLOYMENT"]}')),
    (12, 'common, all kinds', pg_temp.common(
        '{"kinds": ["EMPLOYMENT", "VOLUNTEERING", "PROJECT", "EDUCATION"]}')),
    (13, 'common, as of 2015', pg_temp.asked(
        array[pg_temp.entry(:'common')], '{"as_of_from": "2015-01-01", "as_of": "2015-12-31"}'))
) asked (number, question, criteria)
cross join lateral pg_temp.took(asked.question, asked.criteria) took
order by number;

select * from pg_temp.took('common, 100th page', pg_temp.common(), 'MONTHS',
    (select months from hundredth))
union all
select * from pg_temp.took('common, before the 100th page', pg_temp.common(), 'MONTHS',
    (select months from hundredth), true)
union all
select * from pg_temp.took('common, last page', pg_temp.common(), 'MONTHS', null, true)
union all
select * from pg_temp.took('common, by recency', pg_temp.common(), 'RECENCY')
union all
select * from pg_temp.took('common, by recency, 100th page', pg_temp.common(), 'RECENCY',
    (select recency from hundredth))
union all
select * from pg_temp.took('everybody by name', pg_temp.asked('{}'), 'NAME')
union all
select * from pg_temp.took('everybody by name, 100th page', pg_temp.asked('{}'), 'NAME',
    (select name from hundredth))
union all
select * from pg_temp.took('common, by name', pg_temp.common(), 'NAME')
union all
select * from pg_temp.took('rare, by name', (select asked from rare), 'NAME');

select took.*
from (
    values
    (1, 'position with a common one', pg_temp.held(jsonb_build_object(
        'technologies', pg_temp.technologies(array[:'common'])))),
    (2, 'position with a medium one', pg_temp.held(jsonb_build_object(
        'technologies', pg_temp.technologies(array[:'medium'])))),
    (3, 'position with a rare one', pg_temp.held(jsonb_build_object(
        'technologies', pg_temp.technologies(array[:'rare'])))),
    (4, 'position with common and medium', pg_temp.held(jsonb_build_object(
        'technologies', pg_temp.technologies('{}', array[:'common', :'medium'])))),
    (5, 'position with a medium one, 2016 to 2019', pg_temp.held(jsonb_build_object(
        'technologies', pg_temp.technologies(array[:'medium']),
        'period', pg_temp.period('2016-01-01', '2019-12-31', 'OVERLAPS')))),
    (6, 'position with a medium one, 1950', pg_temp.held(jsonb_build_object(
        'technologies', pg_temp.technologies(array[:'medium']),
        'period', pg_temp.period('1950-01-01', '1950-12-31', 'OVERLAPS')))),
    (7, 'position from 2016 to 2019', pg_temp.held(jsonb_build_object(
        'period', pg_temp.period('2016-01-01', '2019-12-31', 'OVERLAPS')))),
    (8, 'position in 1950', pg_temp.held(jsonb_build_object(
        'period', pg_temp.period('1950-01-01', '1950-12-31', 'OVERLAPS')))),
    (9, 'position containing 2005 to 2015', pg_temp.held(jsonb_build_object(
        'period', pg_temp.period('2005-01-01', '2015-12-31', 'CONTAINS')))),
    (10, 'technologies: any of common and medium', pg_temp.asked('{}', jsonb_build_object(
        'technologies', pg_temp.technologies(array[:'common', :'medium'])))),
    (11, 'technologies: all of medium and rare', pg_temp.asked('{}', jsonb_build_object(
        'technologies', pg_temp.technologies('{}', array[:'medium', :'rare'])))),
    (12, 'technologies: none of common', pg_temp.asked('{}', jsonb_build_object(
        'technologies', pg_temp.technologies('{}', '{}', array[:'common'])))),
    (13, 'organization, common', pg_temp.held(
        '{"organization": "%acme%", "domain": "acme"}')),
    (14, 'organization, rare', pg_temp.held(
        '{"organization": "%acme17 2%", "domain": "acme17 2"}')),
    (15, 'organization, a domain', pg_temp.held(
        '{"organization": "%acme17.example%", "domain": "acme17.example"}')),
    (16, 'organization, none', pg_temp.held(
        '{"organization": "%nowhere%", "domain": "nowhere"}')),
    (17, 'location, common', pg_temp.asked('{}',
        '{"location": [{"spellings": ["%berlin%"]}]}')),
    (18, 'location, none', pg_temp.asked('{}',
        '{"location": [{"spellings": ["%atlantis%"]}]}')),
    (19, 'text, common', pg_temp.asked('{}', '{"words": ["%payments%"]}')),
    (20, 'text, rare', pg_temp.asked('{}', jsonb_build_object(
        'words', array['%' || lower(:'rare') || '%']))),
    (21, 'text, none', pg_temp.asked('{}', '{"words": ["%philosophy%"]}'))
) asked (number, question, criteria)
cross join lateral pg_temp.took(asked.question, asked.criteria, 'NAME') took
order by number;

select * from pg_temp.counted('totalCount, common', pg_temp.common(), false)
union all
select * from pg_temp.counted('totalCount, common and common', (select asked from many), false)
union all
select * from pg_temp.counted('facets, common', pg_temp.common(), true)
union all
select * from pg_temp.counted('facets, rare', (select asked from rare), true)
union all
select * from pg_temp.counted('facets, everybody', pg_temp.asked('{}'), true);
