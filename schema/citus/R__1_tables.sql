-- Spreads people over the workers of Citus: all that a person owns is on one of them, and what
-- everybody shares is on each.

do $$
begin
    if to_regclass('citus_tables') is null then
        raise exception using
            message = 'Tenure is to spread people by Citus, and its database lacks the extension.',
            hint = 'Run "create extension citus" in the database on each machine, and '
                'citus_add_node on the first for each other; or leave tenure.database.distribution '
                'out.',
            errcode = 'feature_not_supported';
    end if;
end
$$;

set local citus.multi_shard_modify_mode = 'sequential';

-- Triggers would tell the worker of a change, and not the services: who writes announces it.
do $$
declare
    trigger record;
begin
    for trigger in
        select t.tgname as name, t.tgrelid::regclass as of_table
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    loop
        execute format('drop trigger %I on %s', trigger.name, trigger.of_table);
    end loop;
end
$$;

create temporary table kept_key on commit drop as
select k.conrelid::regclass as of_table, k.conname as name,
       pg_get_constraintdef(k.oid) as definition
from pg_constraint k
where k.contype = 'f' and k.connamespace = 'public'::regnamespace
  and not exists (select from citus_tables);

do $$
declare
    key  kept_key;
    each text;
begin
    for key in select * from kept_key loop
        execute format('alter table %s drop constraint %I', key.of_table, key.name);
    end loop;
    foreach each in array
        '{technology,technology_term,technology_implication,technology_closure,person_slug,'
        'search_word}'::text[]
    loop
        perform create_reference_table(each)
        where not exists (select from citus_tables where table_name = each::regclass);
    end loop;
    perform create_distributed_table('person', 'id')
    where not exists (select from citus_tables where table_name = 'person'::regclass);
    foreach each in array
        '{resume_document,contact,link,organization,position,achievement,technology_use,'
        'searched_person,searched_position,search_text,experience,kept_resume}'::text[]
    loop
        perform create_distributed_table(each, 'person_id', colocate_with => 'person')
        where not exists (select from citus_tables where table_name = each::regclass);
    end loop;
    for key in select * from kept_key order by definition loop
        execute format(
            'alter table %s add constraint %I %s', key.of_table, key.name, key.definition);
    end loop;
end
$$;
