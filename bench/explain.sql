-- The plans of the first page for the commonest technology; see README.md.

set plan_cache_mode = force_generic_plan;

select e.term_id as term from experience e
join technology t on t.id = e.term_id and t.category_id is not null
group by e.term_id order by count(*) desc limit 1 \gset

select jsonb_build_object(
    'as_of_from', current_date, 'as_of', current_date,
    'experience', jsonb_build_array(jsonb_build_object(
        'term_id', :term, 'certainty', 'POSSIBLE', 'implied', true, 'roles', '[]'::jsonb,
        'kinds', '[]'::jsonb)),
    'technologies', jsonb_build_object(
        'any_of', '[]'::jsonb, 'all_of', '[]'::jsonb, 'none_of', '[]'::jsonb, 'implied', true,
        'roles', '[]'::jsonb, 'sources', '[]'::jsonb),
    'positions', '[]'::jsonb, 'location', '[]'::jsonb, 'words', '[]'::jsonb) as asked \gset

prepare first_page (jsonb) as
select count(*)
from people_page(
    jsonb_populate_record(null::people_criteria, $1), 'MONTHS', null, null, 21, false);

execute first_page (:'asked');

load 'auto_explain';
set auto_explain.log_min_duration = 0;
set auto_explain.log_nested_statements = on;
set auto_explain.log_analyze = on;
set auto_explain.log_buffers = on;
set client_min_messages = log;

execute first_page (:'asked');
