-- Which positions, and which organizations of positions, a filter asks for.

create table searched_person (
    person_id     bigint primary key references person (id) on delete cascade,
    name_key      text   collate "C" not null,
    spelled_place text   not null,
    spelled_text  text   not null,
    first_day     date   not null,
    last_day      date   not null
);

comment on table searched_person is
    'What everybody may see of a person, as it is compared. Derived: whoever writes a résumé '
    'writes this in the same transaction.';
comment on column searched_person.name_key is
    'The folded name, at most 100 characters; of a person without one U+10FFFF, the last character '
    'there can be.';
comment on column searched_person.spelled_place is
    'The city and the region without commas, then the code of the country in letters of its own.';
comment on column searched_person.spelled_text is 'The name, the headline and the summary.';
comment on column searched_person.first_day is
    'The first day of any reading of any visible position; infinity without one that has dates.';
comment on column searched_person.last_day is
    'The last day of any reading of any visible position; -infinity without one that has dates.';

create unique index searched_person_by_name on searched_person (name_key, person_id)
    include (first_day, last_day);
create index searched_person_by_place on searched_person using gin (spelled_place gin_trgm_ops);
create index searched_person_by_text on searched_person using gin (spelled_text gin_trgm_ops);

create table searched_position (
    person_id    bigint not null,
    position_id  bigint not null,
    spelled_text text   not null,
    primary key (person_id, position_id),
    foreign key (person_id, position_id) references position (person_id, id) on delete cascade
);

comment on table searched_position is
    'The texts of a visible position as they are compared: its title, its summary, its '
    'organization''s name and its achievements. Derived as searched_person is.';

create index searched_position_by_text on searched_position using gin (spelled_text gin_trgm_ops);

create type position_criteria as (
    period       period_criteria,
    kinds        position_kind[],
    organization text,
    domain       text,
    words        text[],
    technologies technology_criteria,
    roles        technology_role[],
    experience   boolean
);

comment on type position_criteria is
    'What is asked of one position; null, an empty array and empty technologies restrict nothing. '
    'Organization and words are patterns of spelled texts, the longest first; beside the '
    'organization stands the domain that it may be instead. Roles: some technology is used there '
    'in one of them. Experience: its kind counts as such.';

create function is_of_time(
    earliest_start date, latest_start date, earliest_end date, latest_end date,
    period_state period_state, at_time period_criteria) returns boolean
    language sql immutable parallel safe
    return period_state is null or at_time is null or period_matches(
        earliest_start, latest_start, earliest_end, latest_end, period_state,
        at_time.match, at_time.certainty, at_time.from_day, at_time.to_day);

comment on function is_of_time is
    'Whether a use at a position of the time asked for is of that time, by its own period where it '
    'has one. It takes columns, as all that is asked of a row does, because rows of one table may '
    'be in tables of other types, one for each place that they are in.';

create function is_asked_for(
    role technology_role, source use_source, technology_id bigint, term_id bigint,
    asked technology_criteria) returns boolean
    language sql immutable parallel safe
    return term_id = any (asked.any_of || asked.all_of || asked.none_of)
        and (asked.implied or term_id = technology_id)
        and counts_for(role, source, asked.roles, asked.sources);

comment on function is_asked_for is
    'Whether a term of the technology of a use is one of those asked for, and the use counts.';

create function terms_in_achievement(
    person bigint, in_achievement bigint, asked technology_criteria, at_time period_criteria)
    returns table (term_id bigint, in_period boolean)
    language sql stable parallel safe as
$$
    select c.term_id,
           is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                      u.period_state, at_time)
    from technology_use u
    join technology_closure c on c.technology_id = u.technology_id
    where (asked.any_of || asked.all_of || asked.none_of) <> '{}'
      and u.person_id = person and u.achievement_id = in_achievement
      and is_asked_for(u.role, u.source, c.technology_id, c.term_id, asked)
$$;

comment on function terms_in_achievement is
    'The terms asked for that an achievement shows, itself or by implication, and whether each is '
    'of the time asked for. Nothing is read where no terms are asked for.';

create function terms_at_position(
    person bigint, at_position bigint, asked technology_criteria, at_time period_criteria)
    returns table (ever bigint[], in_period bigint[])
    language sql stable parallel safe as
$$
    select array_agg(c.term_id),
           array_agg(c.term_id) filter (where is_of_time(
               u.earliest_start, u.latest_start, u.earliest_end, u.latest_end, u.period_state,
               at_time))
    from technology_use u
    join technology_closure c on c.technology_id = u.technology_id
    where u.person_id = person and u.position_id = at_position
      and is_asked_for(u.role, u.source, c.technology_id, c.term_id, asked)
$$;

comment on function terms_at_position is
    'The terms asked for that a position shows, itself or by implication, and those among them '
    'that it shows at the time asked for.';

create function positions_matching(of_person bigint, asked position_criteria)
    returns setof visible_position
    language sql stable parallel safe as
$$
    select p.*
    from visible_position p
    where p.person_id = of_person
      and (asked.period is null or period_matches(
              p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
              (asked.period).match, (asked.period).certainty,
              (asked.period).from_day, (asked.period).to_day))
      and (asked.kinds = '{}' or p.kind = any (asked.kinds))
      and (not asked.experience or counts_as_experience(p.kind))
      and (asked.roles = '{}' or exists (
          select from technology_use u
          where u.person_id = p.person_id and u.position_id = p.id
            and counts_for(u.role, u.source, asked.roles, '{}')
            and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                           u.period_state, asked.period)
          offset 0))
      and (asked.organization is null
           or p.spelled_names like asked.organization or p.domains @> array[asked.domain])
      and (asked.words = '{}' or exists (
          select from searched_position s
          where s.person_id = p.person_id and s.position_id = p.id
            and s.spelled_text like all (asked.words)
          offset 0))
      and ((asked.technologies).any_of = '{}' or exists (
          select from technology_use u
          where u.person_id = p.person_id and u.position_id = p.id
            and u.technology_id = any (array(
                select c.technology_id from technology_closure c
                where c.term_id = any ((asked.technologies).any_of)
                  and ((asked.technologies).implied or c.technology_id = c.term_id)))
            and counts_for(u.role, u.source, (asked.technologies).roles,
                           (asked.technologies).sources)
            and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                           u.period_state, asked.period)
          offset 0))
      and ((asked.technologies).all_of || (asked.technologies).none_of = '{}' or exists (
          select from terms_at_position(p.person_id, p.id, asked.technologies, asked.period) used
          where technologies_match(used.in_period, used.ever, asked.technologies)
          offset 0))
$$;

comment on function positions_matching is
    'The visible positions of a person that match. It is one query, so it becomes part of the one '
    'that calls it.';

create function organizations_found(asked text, domain text) returns setof organization
    language sql stable parallel safe as
$$
    select o.*
    from organization o
    where (o.spelled_names like asked or o.domains @> array[domain])
      and exists (select from visible_position p
                  where p.person_id = o.person_id and p.organization_id = o.id)
$$;

comment on function organizations_found is
    'The organizations of visible positions with a name of this pattern, or with this domain.';

create function organization_page(
    asked text, domain text, after_name text, after_id bigint, backward boolean, size integer)
    returns setof organization
    language plpgsql stable parallel safe set plan_cache_mode = force_custom_plan as
$$
begin
    if backward then
        return query
        select o.* from organizations_found(asked, domain) o
        where after_id is null or (o.name collate "C", o.id) < (after_name, after_id)
        order by o.name collate "C" desc, o.id desc
        limit size;
    else
        return query
        select o.* from organizations_found(asked, domain) o
        where after_id is null or (o.name collate "C", o.id) > (after_name, after_id)
        order by o.name collate "C", o.id
        limit size;
    end if;
end
$$;

comment on function organization_page is
    'A page of organizations_found, by name. It is planned anew for each text: what many names '
    'have is read in their order, what few have by its trigrams.';

create function organization_count(asked text, domain text, most integer) returns integer
    language plpgsql stable parallel safe set plan_cache_mode = force_custom_plan as
$$
begin
    return (select count(*) from (select from organizations_found(asked, domain) limit most) found);
end
$$;

comment on function organization_count is 'How many organizations_found there are, up to a most.';
