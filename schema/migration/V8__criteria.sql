-- What filters ask, as rows of JSON bring it; and which evidence counts for it.

create type period_criteria as (
    from_day  date,
    to_day    date,
    match     period_match,
    certainty certainty
);

comment on type period_criteria is 'A date range and how periods compare with it.';

create type technology_criteria as (
    any_of  bigint[],
    all_of  bigint[],
    none_of bigint[],
    implied boolean,
    roles   technology_role[],
    sources use_source[]
);

comment on type technology_criteria is
    'Technologies asked for at one position. Empty arrays restrict nothing, except that the roles '
    'default to those that are experience.';

create function counts_for(
    role technology_role, source use_source, roles technology_role[], sources use_source[])
    returns boolean
    language sql immutable parallel safe
    return case when roles = '{}' then role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED')
                else role = any (roles) end
        and (sources = '{}' or source = any (sources));

comment on function counts_for is
    'Whether evidence of a role and source counts where these roles and sources are asked for.';

create function terms_shown(at_position bigint, asked technology_criteria, at_time period_criteria)
    returns table (term_id bigint, achievement_id bigint, in_period boolean)
    language sql stable parallel safe
begin atomic
    select c.term_id, u.achievement_id,
           u.period_state is null or at_time is null or period_matches(
               u.earliest_start, u.latest_start, u.earliest_end, u.latest_end, u.period_state,
               at_time.match, at_time.certainty, at_time.from_day, at_time.to_day)
    from technology_use u
    join technology_closure c on c.technology_id = u.technology_id
    where u.position_id = at_position
      and c.term_id = any (asked.any_of || asked.all_of || asked.none_of)
      and (asked.implied or c.term_id = c.technology_id)
      and counts_for(u.role, u.source, asked.roles, asked.sources);
end;

comment on function terms_shown is
    'The terms asked for that evidence at the position shows, itself or by implication, and '
    'whether its own period, where it has one, matches as well.';
