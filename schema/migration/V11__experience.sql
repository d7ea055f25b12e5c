-- How long each person used each technology: derived from what everybody may see of their résumé.

create function month_index(day date) returns integer
    language sql immutable strict parallel safe
    return (extract(year from day) * 12 + extract(month from day))::integer - 1;

comment on function month_index is 'Months from January of the year 0 to the day''s, which is finite.';

create function months_from_to(from_day date, to_day date) returns int4range
    language sql immutable parallel safe
    return int4range(
        month_index(from_day), case when to_day < 'infinity' then month_index(to_day) end, '[]');

comment on function months_from_to is
    'The months that the days touch, by index; without an end where the days have none.';

alter table technology add column counts_from date
    generated always as (first_day(left(released, 7)::partial_date)) stored;

comment on column technology.counts_from is
    'The first day of the month of its release: use of it before that counts for nothing.';

create type experience_claim as (
    kind           position_kind,
    role           technology_role,
    direct         boolean,
    state          period_state,
    earliest_start date,
    latest_start   date,
    earliest_end   date,
    latest_end     date,
    last_date_from date,
    counts_from    date
);

comment on type experience_claim is
    'A dated use of a technology. It is direct where the technology itself is mentioned and not one '
    'that implies it; last_date_from is the first day of the last date that its period names; '
    'nothing before counts_from counts, which is null where that takes nothing away.';

create function claimed_from(earliest_start date, earliest_end date) returns date
    language sql immutable parallel safe
    return case when earliest_start = '-infinity' then earliest_end else earliest_start end;

create function claimed_to(state period_state, latest_start date, latest_end date) returns date
    language sql immutable parallel safe
    return case state when 'UNKNOWN' then latest_start else latest_end end;

comment on function claimed_from is
    'The first day of a period at the most; without a start only the end is claimed.';
comment on function claimed_to is
    'The last day of a period at the most; with an unknown end only the start is claimed.';

create function is_usual(kind position_kind, role technology_role) returns boolean
    language sql immutable parallel safe
    return kind <> 'EDUCATION' and counts_for(role, null, '{}', '{}');

comment on function is_usual is
    'Whether a use counts where a search for people does not say which roles and kinds count.';

create table experience (
    person_id bigint  not null references person (id) on delete cascade,
    term_id   bigint  not null references technology (id) on delete cascade,
    used      boolean not null,
    span      int4multirange not null,
    months    integer not null,
    since     integer,
    rank      integer generated always as (months - since) stored,
    last_from date,
    last_to   date,
    begins    integer,
    begun     date    not null,
    wider     boolean not null,
    claims    experience_claim[] not null,
    primary key (term_id, person_id) include (months, since, last_to, begun)
);

comment on table experience is
    'Derived: each person with each term that visible uses show, themselves or by implication. The '
    'months are those of the usual question: roles that are experience, at employments, '
    'volunteering and projects.';
comment on column experience.used is 'Whether some use is experience, dated or not.';
comment on column experience.span is
    'The merged months by index, at the most over all readings; without an end while it goes on.';
comment on column experience.months is 'How many months there are before it goes on, if it does.';
comment on column experience.since is 'The month since which it goes on; null where it has ended.';
comment on column experience.rank is
    'While it goes on, its months as of month i are rank + i + 1: its rank among those that go on '
    'is the same at all times.';
comment on column experience.begun is
    'The day by which every claim of the usual question has begun to count. As of this day and later the months are those of span up to then; as of an earlier one, and for '
    'any other question than the usual one, the claims must be counted.';
comment on column experience.last_from is
    'The first day of the date of the last use; -infinity while it goes on, null without months.';
comment on column experience.last_to is
    'The last day of the date of the last use; infinity while it goes on, null without months.';
comment on column experience.begins is
    'The first month that any claim counts: as of month i there are at most i + 1 - begins.';
comment on column experience.wider is 'Whether some claim is not of the usual question.';
comment on column experience.claims is 'All that counts for any question, dated uses alone.';

create index experience_by_person on experience (person_id, term_id) include (used);
create index experience_ongoing_by_rank on experience (term_id, rank desc, person_id, since)
    where since is not null;
create index experience_ongoing_by_months on experience (term_id, months desc, since) include (person_id)
    where since is not null;
create index experience_ended_by_months on experience (term_id, months desc, person_id)
    include (last_to) where since is null;
create index experience_by_beginning on experience (term_id, begins, person_id);
create index experience_by_recency on experience (term_id, last_to desc, months desc, person_id);
create index experience_by_begun on experience (term_id, begun, person_id);

create function experience_of(people bigint[])
    returns table (
        person_id bigint, term_id bigint, used boolean, span int4multirange, months integer,
        since integer, last_from date, last_to date, begins integer, begun date, wider boolean,
        claims experience_claim[])
    language sql stable parallel safe as
$$
    with used as materialized (
        select distinct u.person_id, u.technology_id, u.role, p.kind, w.*
        from technology_use u
        join position p on p.id = u.position_id and p.audience = 'PUBLIC'
        cross join lateral (
            select coalesce(u.period_state, p.period_state) as state,
                   case when u.period_state is null then coalesce(p.period_end, p.period_start)
                        else coalesce(u.period_end, u.period_start) end as last_date,
                   case when u.period_state is null then p.earliest_start
                        else u.earliest_start end as earliest_start,
                   case when u.period_state is null then p.latest_start
                        else u.latest_start end as latest_start,
                   case when u.period_state is null then p.earliest_end
                        else u.earliest_end end as earliest_end,
                   case when u.period_state is null then p.latest_end
                        else u.latest_end end as latest_end
        ) w
        where u.person_id = any (people)
    ), dated as materialized (
        select u.person_id, u.technology_id, u.role, u.kind, u.state, u.earliest_start,
               u.latest_start, u.earliest_end, u.latest_end, t.counts_from,
               first_day(u.last_date) as last_date_from,
               claimed_from(u.earliest_start, u.earliest_end) as from_day,
               claimed_to(u.state, u.latest_start, u.latest_end) as to_day
        from used u
        join technology t on t.id = u.technology_id
    ), shown as (
        select distinct d.person_id, c.term_id, d.role, is_usual(d.kind, d.role) as usual,
               greatest(d.from_day, d.counts_from) as from_day, d.to_day,
               row(d.kind, d.role, c.term_id = c.technology_id, d.state, d.earliest_start,
                   d.latest_start, d.earliest_end, d.latest_end, d.last_date_from,
                   case when d.counts_from > d.from_day then d.counts_from end
               )::experience_claim as claim,
               d.state is not null and (d.counts_from > d.to_day) is not true as counts
        from dated d
        join technology_closure c on c.technology_id = d.technology_id
    )
    select e.person_id, e.term_id, e.used, e.span, runs.months, runs.since, e.last_from, e.last_to,
           e.begins, e.begun, e.wider, e.claims
    from (
        select s.person_id, s.term_id,
               bool_or(counts_for(s.role, null, '{}', '{}')) as used,
               coalesce(range_agg(months_from_to(s.from_day, s.to_day))
                        filter (where s.counts and s.usual), '{}') as span,
               (array_agg(case when s.to_day < 'infinity' then (s.claim).last_date_from
                               else '-infinity' end
                          order by s.to_day desc, (s.claim).last_date_from desc)
                filter (where s.counts and s.usual))[1] as last_from,
               max(s.to_day) filter (where s.counts and s.usual) as last_to,
               min(month_index(s.from_day)) filter (where s.counts) as begins,
               coalesce(max(s.from_day) filter (where s.counts and s.usual), '-infinity') as begun,
               coalesce(bool_or(not s.usual) filter (where s.counts), false) as wider,
               coalesce(array_agg(s.claim order by s.claim) filter (where s.counts), '{}') as claims
        from shown s
        group by s.person_id, s.term_id
    ) e
    cross join lateral (
        select coalesce(sum(upper(run) - lower(run)) filter (where not upper_inf(run)), 0)::integer
                   as months,
               min(lower(run)) filter (where upper_inf(run)) as since
        from unnest(e.span) run
    ) runs
$$;

comment on function experience_of is
    'The experience that the visible uses of these people show, as the table is to hold it.';

create table experience_block (
    block   bigint    not null,
    term_id bigint    not null references technology (id) on delete cascade,
    people  bit(8192) not null,
    primary key (block, term_id)
) with (fillfactor = 50);

create index experience_block_by_term on experience_block (term_id, block);

comment on table experience_block is
    'Derived from experience.used: who uses a term, a bit a person, so that counting how many of a '
    'crowd use which terms is counting bits. Those of people who are gone stay; nobody asks for them.';
comment on column experience_block.block is
    'The id of the person at bit n is 8192 * block + n.';

create function experience_bit(person_id bigint) returns bit(8192)
    language sql immutable strict parallel safe
    return set_bit(0::bit(8192), (person_id % 8192)::integer, 1);

comment on function experience_bit is 'The person''s bit of their block, and no other.';

create function mark_experience(person bigint) returns void
    language sql as
$$
    insert into experience_block as stored (block, term_id, people)
    select person / 8192, term_id,
           case when wanted.used then experience_bit(person) else 0::bit(8192) end
    from (select e.term_id, e.used from experience e where e.person_id = person and e.used) wanted
    full join (select b.term_id, true as marked from experience_block b
               where b.block = person / 8192 and get_bit(b.people, (person % 8192)::integer) = 1
              ) found using (term_id)
    where wanted.used is distinct from found.marked
    order by term_id
    on conflict (block, term_id) do update
    set people = stored.people & ~ experience_bit(person) | excluded.people
$$;

comment on function mark_experience is
    'Brings the person''s bits to what experience says. Rows change in one order, so that those who '
    'write people of one block wait for each other and not in a circle.';

create function derive_experience(people bigint[]) returns bigint
    language plpgsql as
$$
declare
    changed bigint;
begin
    with wanted as (
        select * from experience_of(people)
    ), gone as (
        delete from experience e
        where e.person_id = any (people)
          and not exists (select from wanted w
                          where w.term_id = e.term_id and w.person_id = e.person_id)
        returning 1
    ), written as (
        insert into experience (
            person_id, term_id, used, span, months, since, last_from, last_to, begins, begun,
            wider, claims)
        select w.*
        from wanted w
        left join experience e on e.term_id = w.term_id and e.person_id = w.person_id
        where (w.used, w.span, w.last_from, w.last_to, w.wider, w.claims) is distinct from
              (e.used, e.span, e.last_from, e.last_to, e.wider, e.claims)
        on conflict (term_id, person_id) do update
        set used = excluded.used, span = excluded.span, months = excluded.months,
            since = excluded.since, last_from = excluded.last_from, last_to = excluded.last_to,
            begins = excluded.begins, begun = excluded.begun, wider = excluded.wider,
            claims = excluded.claims
        returning 1
    )
    select (select count(*) from gone) + (select count(*) from written) into changed;
    perform mark_experience(person.id) from unnest(people) person (id);
    return changed;
end
$$;

comment on function derive_experience is
    'Brings the experience of these people to what their résumés show; how many rows changed.';

do
$$
begin
    perform derive_experience(array(select p.id from person p));
end
$$;
