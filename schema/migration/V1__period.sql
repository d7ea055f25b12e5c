-- Dates and periods as people write them, and how periods compare with a range of days.

create function is_partial_date(written text) returns boolean
    language sql immutable strict parallel safe
    return case
        when written !~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' then false
        when left(written, 4) = '0000' then false
        when length(written) < 10 then true
        else right(written, 2)::integer <= extract(day from
            make_date(left(written, 4)::integer, substr(written, 6, 2)::integer, 1)
            + interval '1 month - 1 day')
    end;

comment on function is_partial_date is
    'Whether the text is a year, month or day of the calendar in ISO 8601, years 0001 to 9999.';

create domain partial_date as text collate "C" check (is_partial_date(value));

comment on domain partial_date is
    'A date as precise as its source: 2021, 2021-06 or 2021-06-15. It stands for every day in it.';

create type period_state as enum ('ONGOING', 'ENDED', 'UNKNOWN');

comment on type period_state is
    'How a period ends; UNKNOWN: the source does not say whether or when.';

create type period_match as enum ('OVERLAPS', 'WITHIN', 'CONTAINS', 'STARTS_IN', 'ENDS_IN');

comment on type period_match is 'How a reading of a period compares with a range of days.';

create type certainty as enum ('POSSIBLE', 'DEFINITE');

comment on type certainty is
    'Whether a match holds for some reading of imprecise dates, or for every one.';

-- What is strict becomes no part of a statement that calls it, unless all within it is strict too;
-- a call costs ten times what is within.
create function first_day(unit partial_date) returns date
    language sql immutable parallel safe
    return make_date(
        left(unit, 4)::integer,
        case when length(unit) > 4 then substr(unit, 6, 2)::integer else 1 end,
        case when length(unit) > 7 then substr(unit, 9, 2)::integer else 1 end);

comment on function first_day is 'The first day of the year, month or day.';

create function last_day(unit partial_date) returns date
    language sql immutable parallel safe
    return case length(unit)
        when 4 then make_date(left(unit, 4)::integer, 12, 31)
        when 7 then (first_day(unit) + interval '1 month - 1 day')::date
        else first_day(unit)
    end;

comment on function last_day is 'The last day of the year, month or day.';

create function is_period(
    words text, starts partial_date, ends partial_date, state period_state) returns boolean
    language sql immutable parallel safe
    return case
        when state is null then words is null and starts is null and ends is null
        else (words !~ '^\s*$') is not false
            and (ends is not null) = (state = 'ENDED')
            and (starts is not null or ends is not null)
            and (first_day(starts) > last_day(ends)) is not true
    end;

comment on function is_period is
    'Whether these make a period, or (all null) none: the end is there exactly when it has ENDED, '
    'the start is missing only where the end is known, the end is not before the start.';

create function earliest_start(starts partial_date, ends partial_date, state period_state)
    returns date
    language sql immutable parallel safe
    return case when state is not null then coalesce(first_day(starts), '-infinity') end;

comment on function earliest_start is
    'The first day on which some reading of the period starts; -infinity without a start, null '
    'without a period.';

create function latest_start(starts partial_date, ends partial_date, state period_state)
    returns date
    language sql immutable parallel safe
    return case when state is not null then least(last_day(starts), last_day(ends)) end;

comment on function latest_start is
    'The last day on which some reading of the period starts; null without a period.';

create function earliest_end(starts partial_date, ends partial_date, state period_state)
    returns date
    language sql immutable parallel safe
    return case state
        when 'ENDED' then greatest(first_day(starts), first_day(ends))
        when 'UNKNOWN' then first_day(starts)
        when 'ONGOING' then 'infinity'
    end;

comment on function earliest_end is
    'The first day on which some reading of the period ends; infinity while it goes on, null '
    'without a period.';

create function latest_end(starts partial_date, ends partial_date, state period_state)
    returns date
    language sql immutable parallel safe
    return case when state is not null then coalesce(last_day(ends), 'infinity') end;

comment on function latest_end is
    'The last day on which some reading of the period ends; infinity where none is known, null '
    'without a period.';

create function period_matches(
    earliest_start date, latest_start date, earliest_end date, latest_end date,
    state period_state, match period_match, certainty certainty, from_day date, to_day date)
    returns boolean
    language sql immutable parallel safe
    return case
        when from_day is null and to_day is null and match is distinct from 'ENDS_IN' then true
        when state is null then false
        when certainty = 'POSSIBLE' then case match
            when 'OVERLAPS' then earliest_start <= coalesce(to_day, 'infinity')
                and latest_end >= coalesce(from_day, '-infinity')
            when 'WITHIN' then latest_start >= coalesce(from_day, '-infinity')
                and earliest_end <= coalesce(to_day, 'infinity')
            when 'CONTAINS' then earliest_start <= coalesce(from_day, '-infinity')
                and latest_end >= coalesce(to_day, 'infinity')
            when 'STARTS_IN' then earliest_start <= coalesce(to_day, 'infinity')
                and latest_start >= coalesce(from_day, '-infinity')
            when 'ENDS_IN' then state <> 'ONGOING'
                and earliest_end <= coalesce(to_day, 'infinity')
                and latest_end >= coalesce(from_day, '-infinity')
        end
        else case match
            when 'OVERLAPS' then latest_start <= coalesce(to_day, 'infinity')
                and earliest_end >= coalesce(from_day, '-infinity')
            when 'WITHIN' then earliest_start >= coalesce(from_day, '-infinity')
                and latest_end <= coalesce(to_day, 'infinity')
            when 'CONTAINS' then latest_start <= coalesce(from_day, '-infinity')
                and earliest_end >= coalesce(to_day, 'infinity')
            when 'STARTS_IN' then earliest_start >= coalesce(from_day, '-infinity')
                and latest_start <= coalesce(to_day, 'infinity')
            when 'ENDS_IN' then state = 'ENDED'
                and earliest_end >= coalesce(from_day, '-infinity')
                and latest_end <= coalesce(to_day, 'infinity')
        end
    end;

comment on function period_matches is
    'Whether the period of these four days of readings is one that a filter asks for. A null bound '
    'means no bound. Without bounds nothing is asked, except of ENDS_IN that there is an end; '
    'what is asked, a position without dates never meets.';

create type period_criteria as (
    from_day  date,
    to_day    date,
    match     period_match,
    certainty certainty
);

comment on type period_criteria is 'A range of days, and how periods are to compare with it.';

create function month_index(day date) returns integer
    language sql immutable strict parallel safe
    return (extract(year from day) * 12 + extract(month from day))::integer - 1;

comment on function month_index is
    'The months from January of the year 0 to the month of the day, which is finite.';

create function months_from_to(from_day date, to_day date) returns int4range
    language sql immutable parallel safe
    return int4range(
        month_index(from_day), case when to_day < 'infinity' then month_index(to_day) end, '[]');

comment on function months_from_to is
    'The months that the days touch, by index; without an end where the days have none.';

create function months_of(span int4multirange) returns integer
    language plpgsql immutable strict parallel safe as
$$
begin
    if isempty(span) then
        return 0;
    elsif span = int4multirange(range_merge(span)) then
        return upper(span) - lower(span);
    end if;
    return (select sum(upper(run) - lower(run)) from unnest(span) run);
end
$$;

comment on function months_of is 'How many months there are, all of which end.';
