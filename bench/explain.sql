-- The plans of the first page for the commonest technology; see README.md.

set plan_cache_mode = force_generic_plan;

select e.term_id as term from experience e
join technology t on t.id = e.term_id and t.category_id is not null
group by e.term_id order by count(*) desc limit 1 \gset

select jsonb_build_object(
    'as_of_from', current_date, 'as_of', current_date, 'experience', jsonb_build_array(jsonb_build_object(
        'term_id', :term, 'months', 1, 'within', false, 'certainty', 'POSSIBLE', 'implied', true,
        'roles', '[]'::jsonb, 'kinds', '["EMPLOYMENT", "VOLUNTEERING", "PROJECT"]'::jsonb,
        'usual', true, 'wider', false, 'last', false, 'plain', true)),
    'technologies', '{"any_of": [], "all_of": [], "none_of": [], "implied": true, "roles": [], "sources": []}'::jsonb,
    'positions', '[]'::jsonb, 'location', '[]'::jsonb, 'words', '[]'::jsonb) as asked \gset

select count(*) from people_page(jsonb_populate_record(null::people_criteria, :'asked'), 'MONTHS', null, null, 21, false);

load 'auto_explain';
set auto_explain.log_min_duration = 0;
set auto_explain.log_nested_statements = on;
set auto_explain.log_analyze = on;
set auto_explain.log_buffers = on;
set client_min_messages = log;

select count(*) from people_page(jsonb_populate_record(null::people_criteria, :'asked'), 'MONTHS', null, null, 21, false);
