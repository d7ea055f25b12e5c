-- Adds people numbered :first to :last, who never were, straight into the tables; see README.md.

set session_replication_role = replica;
set synchronous_commit = off;
\if :{?seed} \else \set seed 0 \endif
\if :{?positions} \else \set positions 4 \endif
select setseed((:seed + :first) % 1000003 / 1000003.0);

create temporary table popular as
select row_number() over (order by md5(t.slug)) as place, t.id, t.name
from technology t
where t.catalogued and t.category_id is not null;
alter table popular add primary key (place);
select count(*) as technologies from popular \gset

create function pg_temp.any_of(words text[]) returns text language sql volatile as
$$ select words[1 + floor(random() * cardinality(words))::integer] $$;

create function pg_temp.date_of(month date, precise double precision) returns partial_date
    language sql immutable as
$$
    select case when precise < 0.2 then to_char(month, 'YYYY')
                when precise < 0.9 then to_char(month, 'YYYY-MM')
                else to_char(month + 9, 'YYYY-MM-DD') end::partial_date
$$;

create temporary table new_person as
select n as number, nextval(pg_get_serial_sequence('person_slug', 'person_id')) as id,
       random() < 1 / 3.0 as ongoing,
       date_trunc('month', current_date - (random() * 1500)::integer)::date as ends
from generate_series(:first, :last) n;

-- How popular the n-th technology is falls with 1 / n.
\set any_technology 'floor(exp(random() * ln(:technologies + 1)))::bigint'

insert into person_slug (slug, person_id) overriding system value
select 'person-' || p.number, p.id from new_person p;

insert into person (id, slug, name, headline, summary, city, region, country_code, imported_at)
select p.id, 'person-' || p.number,
       pg_temp.any_of('{Ada,Amir,Ana,Bo,Chen,Dana,Elif,Femi,Grace,Hana,Ivan,Jo,Kofi,Lena,Mei,Nils,'
               'Olu,Pia,Raj,Sofia,Tariq,Uma,Vera,Wei,Yara,Zoe}')
           || ' ' || pg_temp.any_of('{Adler,Bauer,Costa,Diaz,Eriksen,Fischer,Garcia,Huang,Ito,'
               'Jansen,Kim,Lopez,Meyer,Novak,Okafor,Park,Rossi,Silva,Tanaka,Wang,Young,Zhang}')
           || ' ' || p.number,
       pg_temp.any_of('{Backend,Frontend,Data,Platform,Security,Mobile}') || ' '
           || pg_temp.any_of('{engineer,architect,consultant,lead}'),
       'Likes ' || pg_temp.any_of('{calm,quick,careful,curious,small,old}') || ' teams that '
           || pg_temp.any_of('{measure,ship,listen,write,teach,test}') || ' first.',
       pg_temp.any_of('{Berlin,Hamburg,Paris,Lyon,Madrid,Lisbon,Vienna,Zurich,Oslo,Stockholm,'
           'Beijing,Shanghai,Tokyo,Osaka,Seoul,Lagos,Nairobi,Toronto,Austin,Boston}'),
       null, pg_temp.any_of('{DE,FR,ES,PT,AT,CH,NO,SE,CN,JP,KR,NG,KE,CA,US}'), now()
from new_person p;

-- The last position first; each ends up to three months before the next begins. Of more than four,
-- each is shorter in proportion.
select 6 * least(1, 4.0 / :positions) as shortest, 66 * least(1, 4.0 / :positions) as longer \gset
create temporary table new_position as
with recursive held as (
    select p.id as person_id, 0 as ordinal, p.ongoing, p.ends,
           (p.ends - (:shortest + random() * :longer)::integer * interval '1 month')::date as starts
    from new_person p
    union all
    select h.person_id, h.ordinal + 1, false, x.ends,
           (x.ends - (:shortest + random() * :longer)::integer * interval '1 month')::date
    from held h
    cross join lateral (
        select (h.starts - (random() * 3 + h.ordinal * 0)::integer * interval '1 month')::date
                   as ends
    ) x
    where h.ordinal < :positions - 1
)
select h.*, nextval(pg_get_serial_sequence('position', 'id')) as id,
       nextval(pg_get_serial_sequence('organization', 'id')) as organization_id,
       random() as kind, random() as state, random() as precise,
       case when random() < 0.05 then 'OWNER' else 'PUBLIC' end::audience as audience
from held h;

insert into organization (id, person_id, audience, name, spelled_names, urls, domains)
    overriding system value
select p.organization_id, p.person_id, p.audience, n.name || ' ' || p.ordinal,
       lower(n.name) || ' ' || p.ordinal,
       array['https://www.' || lower(n.name) || '.example/about'],
       array[lower(n.name) || '.example']
from new_position p
cross join lateral (
    select pg_temp.any_of('{Acme,Globex,Initech,Hooli,Umbrella,Stark,Wayne,Wonka,Tyrell,'
               'Cyberdyne}')
           || floor(random() * 200 + p.ordinal * 0)::integer as name
) n;

insert into position (id, person_id, ordinal, kind, organization_id, title, summary, audience,
                      period_start, period_end, period_state) overriding system value
select p.id, p.person_id, p.ordinal,
       case when p.ordinal = 3 and p.kind < 0.3 then 'EDUCATION'
            when p.kind > 0.95 then 'VOLUNTEERING'
            when p.kind > 0.85 then 'PROJECT' else 'EMPLOYMENT' end::position_kind,
       p.organization_id,
       pg_temp.any_of('{Senior,Junior,Staff,Principal,Lead}') || ' '
           || pg_temp.any_of('{developer,engineer,analyst,administrator}'),
       'A team of ' || (2 + p.kind * 20)::integer || ' that looked after '
           || pg_temp.any_of('{payments,search,billing,logistics,reports,identity}') || '.',
       p.audience, pg_temp.date_of(p.starts, p.precise),
       case when p.state > 0.02 and not p.ongoing then pg_temp.date_of(p.ends, p.precise) end,
       case when p.ongoing then 'ONGOING' when p.state > 0.02 then 'ENDED'
            else 'UNKNOWN' end::period_state
from new_position p;

create temporary table new_achievement as
select nextval(pg_get_serial_sequence('achievement', 'id')) as id, p.person_id,
       p.id as position_id, n
from new_position p, generate_series(0, 7) n;

-- Five technologies a position; in each achievement one, and in every other one a second, two of
-- three times from the position's five.
create temporary table new_use as
select p.person_id, p.id as position_id, null::bigint as achievement_id, n as ordinal,
       :any_technology as place
from new_position p, generate_series(0, 4) n;
alter table new_use add primary key (person_id, position_id, ordinal);
insert into new_use
select a.person_id, a.position_id, a.id, 5 + a.n * 2 + m,
       case when random() < 2 / 3.0 then d.place else :any_technology end
from new_achievement a
cross join generate_series(0, 1) m
join new_use d
    on d.person_id = a.person_id and d.position_id = a.position_id
       and d.ordinal = (a.n * 3 + m * 2) % 5
where m <= a.n % 2;

insert into achievement (id, person_id, position_id, depth, ordinal, text, heading)
    overriding system value
select a.id, a.person_id, a.position_id, 0, a.n,
       pg_temp.any_of('{Moved,Built,Rewrote,Measured,Automated,Designed}') || ' the '
           || pg_temp.any_of('{billing,search,login,report,shipping,pricing,audit,backup}') || ' '
           || pg_temp.any_of('{service,pipeline,store,gateway,dashboard,scheduler}') || ' with '
           || t.names || ', which cut '
           || pg_temp.any_of('{latency,cost,errors,waiting,storage,incidents}') || ' by '
           || (5 + random() * 90)::integer || ' %.', false
from new_achievement a
join (select u.achievement_id, string_agg(p.name, ' and ' order by u.ordinal) as names
      from new_use u join popular p using (place)
      where u.achievement_id is not null
      group by u.achievement_id) t on t.achievement_id = a.id;

insert into technology_use (person_id, position_id, achievement_id, ordinal, technology_id, role,
                            source, part, declared, match, start_offset, end_offset)
select u.person_id, u.position_id, u.achievement_id, u.ordinal, p.id,
       case when r.role < 0.90 then 'USED' when r.role < 0.93 then 'BUILT'
            when r.role < 0.96 then 'MIGRATED_TO' when r.role < 0.98 then 'MIGRATED_FROM'
            else 'EVALUATED' end::technology_role,
       case when u.achievement_id is null then 'DECLARED' else 'MENTIONED' end::use_source,
       case when u.achievement_id is null then 'STACK' else 'ACHIEVEMENT' end::use_part,
       case when u.achievement_id is null then p.name end, 'NAME',
       case when u.achievement_id is null then 0 else position(p.name in a.text) - 1 end,
       case when u.achievement_id is null then 0 else position(p.name in a.text) - 1 end
           + length(p.name)
from new_use u
join popular p using (place)
left join achievement a on a.person_id = u.person_id and a.id = u.achievement_id
cross join lateral (select random() + u.ordinal * 0 as role) r;

-- All of it is ASCII, so its spelling is its lower case.
insert into searched_person (
    person_id, name_key, spelled_place, spelled_text, first_day, last_day)
select p.id, lower(p.name),
       lower(p.city) || ' ' || (select string_agg(chr(81 + n / 9) || chr(81 + n % 9), '' order by i)
                                from generate_series(1, 2) i,
                                     lateral (select ascii(substr(p.country_code, i)) - 65) l (n)),
       lower(concat_ws(E'\n', p.name, p.headline, p.summary)), days.first_day, days.last_day
from new_person n
join person p on p.id = n.id
cross join lateral (
    select coalesce(min(o.earliest_start), 'infinity') as first_day,
           coalesce(max(o.latest_end), '-infinity') as last_day
    from position o
    where o.person_id = p.id and o.audience = 'PUBLIC'
) days;

insert into searched_position (person_id, position_id, spelled_text)
select p.person_id, p.id,
       lower(concat_ws(E'\n', p.title, p.summary, p.organization_name, (
           select string_agg(a.text, E'\n') from achievement a
           where a.person_id = p.person_id and a.position_id = p.id)))
from new_person n
join visible_position p on p.person_id = n.id;

select 'insert into experience (person_id, term_id, used, span, months, since, sure, '
       'sure_since, last_to, begins, begun, first_day, last_day, name_key, dated_uses) '
       'select * from experience_of(array('
       'select id from new_person where number / 1000 = ' || number / 1000 || '))'
from new_person
group by number / 1000
\gexec

insert into experience_block as stored
select e.person_id / 8192, e.term_id, bit_or(experience_bit(e.person_id))
from experience e
join new_person p on p.id = e.person_id
where e.used
group by 1, 2
on conflict (block, term_id) do update set people = stored.people | excluded.people;

insert into kept_resume
select c.*
from new_person n
join resume_content c on c.person_id = n.id;

analyze;
