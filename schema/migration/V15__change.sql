-- Every commit that changes what answers show says so on the channel tenure_change: by the slug of
-- the person whose answers change, by '*' where it may be any answer, by '-' where it is only those
-- about many people. Equal words of one transaction are sent once.

create function announce_many() returns trigger language plpgsql as
$$
begin
    perform pg_notify('tenure_change', '*') where exists (select from changed);
    return null;
end
$$;

create function announce_truncation() returns trigger language plpgsql as
$$
begin
    perform pg_notify('tenure_change', '*');
    return null;
end
$$;

create function announce_crowd() returns trigger language plpgsql as
$$
begin
    perform pg_notify('tenure_change', '-') where exists (select from changed);
    return null;
end
$$;

create function announce_person() returns trigger language plpgsql as
$$
declare
    slugs text[] := array(select c.slug from changed c limit 21);
begin
    if tg_op = 'UPDATE' then
        slugs := slugs || array(select f.slug from former f limit 21);
    end if;
    perform pg_notify('tenure_change', slug)
    from unnest(case when cardinality(slugs) > 20 then '{*}' else slugs end) slug;
    return null;
end
$$;

comment on function announce_person is
    'Names the people that a statement changed; many are everything.';

create function announce_people(people bigint[]) returns void language plpgsql as
$$
begin
    if cardinality(people) > 20 then
        perform pg_notify('tenure_change', '*');
    else
        perform pg_notify('tenure_change', p.slug) from person p where p.id = any (people);
    end if;
end
$$;

create function announce_owner() returns trigger language plpgsql as
$$
declare
    people bigint[] := array(select distinct c.person_id from changed c limit 21);
begin
    if tg_op = 'UPDATE' then
        people := people || array(select distinct f.person_id from former f limit 21);
    end if;
    perform announce_people(people);
    return null;
end
$$;

comment on function announce_owner is
    'Names the people whose rows a statement changed. Where a person goes with all that is theirs, '
    'the row of the person is named for all.';

-- A term that the catalogue lacks may be asked for as long as any position that everybody may see
-- uses it: with the uses of one person, the questions for others change.

create function announce_use() returns trigger language plpgsql as
$$
begin
    perform pg_notify('tenure_change', '*')
    where exists (select from changed c
                  join technology t on t.id = c.technology_id and not t.catalogued);
    if tg_op = 'UPDATE' then
        perform pg_notify('tenure_change', '*')
        where exists (select from former f
                      join technology t on t.id = f.technology_id and not t.catalogued);
    end if;
    return null;
end
$$;

comment on function announce_use is
    'Says that any answer may change where uses of terms come or go that only résumés declare.';

create function announce_audience() returns trigger language plpgsql as
$$
begin
    perform pg_notify('tenure_change', '*')
    where exists (select from former f
                  full join changed c using (person_id, id)
                  where f.audience is distinct from c.audience);
    return null;
end
$$;

comment on function announce_audience is
    'Says that any answer may change where a position is hidden or shown, with the terms it uses.';

create procedure announce_changes(of_table name, announcer name) language plpgsql as
$$
begin
    execute format(
        'create trigger %2$s_after_insert after insert on %1$I
         referencing new table as changed
         for each statement execute function %2$I()', of_table, announcer);
    execute format(
        'create trigger %2$s_after_update after update on %1$I
         referencing old table as former new table as changed
         for each statement execute function %2$I()', of_table, announcer);
    execute format(
        'create trigger %2$s_after_delete after delete on %1$I
         referencing old table as changed
         for each statement execute function %2$I()', of_table, announcer);
    execute format(
        'create or replace trigger announce_truncation after truncate on %1$I
         for each statement execute function announce_truncation()', of_table);
end
$$;

comment on procedure announce_changes is
    'Lets a table announce its changes by a function. It reads new rows, or those that went, '
    'as changed, and what an update replaced as former.';

call announce_changes('technology', 'announce_many');
call announce_changes('technology_term', 'announce_many');
call announce_changes('technology_implication', 'announce_many');
call announce_changes('technology_closure', 'announce_many');

call announce_changes('person', 'announce_person');
call announce_changes('resume_document', 'announce_owner');
call announce_changes('contact', 'announce_owner');
call announce_changes('link', 'announce_owner');
call announce_changes('organization', 'announce_owner');
call announce_changes('position', 'announce_owner');
call announce_changes('achievement', 'announce_owner');
call announce_changes('technology_use', 'announce_owner');
call announce_changes('technology_use', 'announce_use');
call announce_changes('search_text', 'announce_owner');
call announce_changes('experience', 'announce_owner');
call announce_changes('searched_person', 'announce_owner');
call announce_changes('searched_position', 'announce_owner');

call announce_changes('search_word', 'announce_crowd');
call announce_changes('experience_block', 'announce_crowd');

create trigger announce_audience_after_update after update on position
    referencing old table as former new table as changed
    for each statement execute function announce_audience();
