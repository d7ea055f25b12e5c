-- What the position filter asks, so that whatever looks for positions can ask the same.

create type position_criteria as (
    period       period_criteria,
    kinds        position_kind[],
    organization text,
    words        text[],
    technologies technology_criteria
);

comment on type position_criteria is
    'What is asked of one position; null, an empty array and empty technologies restrict nothing.';

create function use_counts(
    u technology_use, roles technology_role[], sources use_source[], at_time period_criteria)
    returns boolean
    language sql immutable parallel safe
    return counts_for(u.role, u.source, roles, sources)
        and (u.period_state is null or at_time is null or period_matches(
            u.earliest_start, u.latest_start, u.earliest_end, u.latest_end, u.period_state,
            at_time.match, at_time.certainty, at_time.from_day, at_time.to_day));

comment on function use_counts is
    'Whether a use at a position of the time asked for counts: by its role and source, and by its '
    'own period where it has one.';

create function technologies_match(
    in_period bigint[], ever bigint[], asked technology_criteria) returns boolean
    language sql immutable parallel safe
    return (asked.any_of = '{}' or coalesce(in_period, '{}') && asked.any_of)
        and coalesce(in_period, '{}') @> asked.all_of
        and not coalesce(ever, '{}') && asked.none_of;

comment on function technologies_match is
    'Whether these terms, shown in the period asked for and shown ever, are those asked for; null '
    'stands for none.';

create function positions_matching(asked position_criteria) returns setof visible_position
    language sql stable parallel safe as
$$
    select p.*
    from visible_position p
    cross join lateral (
        select array_agg(term_id) as ever,
               array_agg(term_id) filter (where in_period) as in_period
        from terms_shown(p.id, asked.technologies, asked.period)
    ) used
    where (asked.period is null or period_matches(
              p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
              (asked.period).match, (asked.period).certainty,
              (asked.period).from_day, (asked.period).to_day))
      and (asked.kinds = '{}' or p.kind = any (asked.kinds))
      and (asked.organization is null
           or domain_of(asked.organization) = any (p.domains)
           or exists (select from unnest(p.former_names || p.organization_name) name
                      where position(lower(asked.organization) in lower(name)) > 0))
      and (asked.words = '{}' or (
          select bool_and(position(lower(word) in body) > 0)
          from unnest(asked.words) word,
               lower(concat_ws(E'\n', p.title, p.summary, p.organization_name, (
                   select string_agg(a.text, E'\n') from achievement a
                   where a.position_id = p.id))) body))
      and technologies_match(used.in_period, used.ever, asked.technologies)
$$;

comment on function positions_matching is
    'The visible positions that match. It is one query, so it becomes part of the one that calls '
    'it: restrict its answer by person_id or id, and an index finds them.';
