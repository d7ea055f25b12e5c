-- How long the statements of people search take; see README.md.

\pset footer off
set plan_cache_mode = force_generic_plan;
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
        'term_id', t.id, 'months', 1, 'within', false, 'certainty', 'POSSIBLE', 'implied', true,
        'roles', '[]'::jsonb, 'kinds', '["EMPLOYMENT", "VOLUNTEERING", "PROJECT"]'::jsonb,
        'usual', true, 'wider', false, 'last', false,
        'plain', more - 'months' - 'used_since' - 'last' = '{}') || more
    from technology t where t.slug = $1
$$;

create function pg_temp.asked(entries jsonb[], more jsonb default '{}') returns people_criteria
    language sql as
$$
    select jsonb_populate_record(null::people_criteria, jsonb_build_object(
        'as_of_from', current_date, 'as_of', current_date, 'experience', to_jsonb(entries),
        'technologies', '{"any_of": [], "all_of": [], "none_of": [], "implied": true, "roles": [], "sources": []}'::jsonb,
        'positions', '[]'::jsonb, 'location', '[]'::jsonb, 'words', '[]'::jsonb) || more)
$$;

create function pg_temp.pages(asked people_criteria, ordered people_order, after people_place, pages integer)
    returns people_place language plpgsql as
$$
declare
    last people_place := after;
begin
    for page in 1..pages loop
        last := (select max(p) from people_page(asked, ordered, last, null, 20, false) p);
        exit when last is null;
    end loop;
    return last;
end
$$;

create function pg_temp.took(question text, asked people_criteria, ordered people_order default 'MONTHS',
                             after people_place default null, backward boolean default false)
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
    return query
        select took.question, round((1000 * percentile_cont(0.5) within group (order by t))::numeric, 2),
               round((1000 * min(t))::numeric, 2), least(found, 20)
        from unnest(times) t;
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
            select max(f.count) into found from people_facets(asked, null, 20) f;
        else
            select count(*) into found from people_found(asked);
        end if;
        if run > 0 then
            times := times || extract(epoch from clock_timestamp() - begun)::double precision;
        end if;
    end loop;
    return query
        select counted.question, round((1000 * percentile_cont(0.5) within group (order by t))::numeric, 2),
               round((1000 * min(t))::numeric, 2), found
        from unnest(times) t;
end
$$;

select slug as common, people as common_people from ranked where place = 1 \gset
select slug as second from ranked where place = 2 \gset
select slug as rare, people as rare_people from ranked
order by abs(people - (select count(*) from person) / 1000.0), slug limit 1 \gset
\echo :common has :common_people people, :rare has :rare_people

select * from pg_temp.took('first page, common', pg_temp.asked(array[pg_temp.entry(:'common')]))
union all
select * from pg_temp.took('first page, rare', pg_temp.asked(array[pg_temp.entry(:'rare')]))
union all
select * from pg_temp.took('common and common', pg_temp.asked(array[pg_temp.entry(:'common'), pg_temp.entry(:'second')]))
union all
select * from pg_temp.took('common and rare', pg_temp.asked(array[pg_temp.entry(:'common'), pg_temp.entry(:'rare')]))
union all
select * from pg_temp.took('rare and common', pg_temp.asked(array[pg_temp.entry(:'rare'), pg_temp.entry(:'common')]))
union all
select * from pg_temp.took('common, minMonths: 60', pg_temp.asked(array[pg_temp.entry(:'common', '{"months": 60}')]))
union all
select * from pg_temp.took('common, within since 2022', pg_temp.asked(array[pg_temp.entry(:'common',
    jsonb_build_object('within', true, 'from_day', '2022-01-01', 'span', format('{[%s,%s]}', month_index('2022-01-01'), month_index(current_date))))]))
union all
select * from pg_temp.took('common, 24 months within 2010 to 2014', pg_temp.asked(array[pg_temp.entry(:'common',
    jsonb_build_object('within', true, 'months', 24, 'from_day', '2010-01-01', 'to_day', '2014-12-31',
        'span', format('{[%s,%s]}', month_index('2010-01-01'), month_index('2014-12-31'))))]))
union all
select * from pg_temp.took('common, usedSince a year ago', pg_temp.asked(array[pg_temp.entry(:'common',
    jsonb_build_object('used_since', current_date - 365, 'last', true))]))
union all
select * from pg_temp.took('common, DEFINITE 24 months', pg_temp.asked(array[pg_temp.entry(:'common',
    '{"certainty": "DEFINITE", "months": 24}')]))
union all
select * from pg_temp.took('common, EMPLOYMENT alone', pg_temp.asked(array[pg_temp.entry(:'common',
    '{"kinds": ["EMPLOYMENT"], "usual": false}')]))
union all
select * from pg_temp.took('common, all kinds', pg_temp.asked(array[pg_temp.entry(:'common',
    '{"kinds": ["EMPLOYMENT", "VOLUNTEERING", "PROJECT", "EDUCATION"], "usual": false, "wider": true}')]))
union all
select * from pg_temp.took('common, as of 2015', pg_temp.asked(array[pg_temp.entry(:'common')],
    '{"as_of_from": "2015-01-01", "as_of": "2015-12-31"}'))
union all
select * from pg_temp.took('common, 100th page', pg_temp.asked(array[pg_temp.entry(:'common')]), 'MONTHS',
    pg_temp.pages(pg_temp.asked(array[pg_temp.entry(:'common')]), 'MONTHS', null, 99))
union all
select * from pg_temp.took('common, before the 100th page', pg_temp.asked(array[pg_temp.entry(:'common')]), 'MONTHS',
    pg_temp.pages(pg_temp.asked(array[pg_temp.entry(:'common')]), 'MONTHS', null, 99), true)
union all
select * from pg_temp.took('common, last page', pg_temp.asked(array[pg_temp.entry(:'common')]), 'MONTHS', null, true)
union all
select * from pg_temp.took('common, by recency', pg_temp.asked(array[pg_temp.entry(:'common', '{"last": true}')]), 'RECENCY')
union all
select * from pg_temp.took('common, by recency, 100th page', pg_temp.asked(array[pg_temp.entry(:'common', '{"last": true}')]), 'RECENCY',
    pg_temp.pages(pg_temp.asked(array[pg_temp.entry(:'common', '{"last": true}')]), 'RECENCY', null, 99))
union all
select * from pg_temp.took('everybody by name', pg_temp.asked('{}'), 'NAME')
union all
select * from pg_temp.took('everybody by name, 100th page', pg_temp.asked('{}'), 'NAME',
    pg_temp.pages(pg_temp.asked('{}'), 'NAME', null, 99))
union all
select * from pg_temp.took('common, by name', pg_temp.asked(array[pg_temp.entry(:'common')]), 'NAME')
union all
select * from pg_temp.took('rare, by name', pg_temp.asked(array[pg_temp.entry(:'rare')]), 'NAME')
union all
select * from pg_temp.counted('totalCount, common', pg_temp.asked(array[pg_temp.entry(:'common')]), false)
union all
select * from pg_temp.counted('totalCount, common and common', pg_temp.asked(array[pg_temp.entry(:'common'), pg_temp.entry(:'second')]), false)
union all
select * from pg_temp.counted('facets, common', pg_temp.asked(array[pg_temp.entry(:'common')]), true)
union all
select * from pg_temp.counted('facets, rare', pg_temp.asked(array[pg_temp.entry(:'rare')]), true)
union all
select * from pg_temp.counted('facets, everybody', pg_temp.asked('{}'), true);
