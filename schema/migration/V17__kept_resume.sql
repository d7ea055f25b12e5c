-- What belongs to a person's positions, as one value a person: to find and send a hundred rows of
-- four tables costs ten times what it costs to find and send one that holds them all.

create view resume_content as
select r.id as person_id,
       (select coalesce(
                   json_agg(json_build_array(
                       p.id, p.person_id, p.kind, p.title, p.summary, p.location, p.url,
                       p.period_raw, p.period_start, p.period_end, p.period_state,
                       p.organization_id, p.organization_name, p.former_names, p.urls)
                       order by p.earliest_start desc nulls last, p.latest_end desc, p.ordinal),
                   '[]')::text
        from visible_position p
        where p.person_id = r.id) as positions,
       (select coalesce(
                   json_agg(json_build_array(
                       a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.text, a.heading)
                       order by a.position_id, a.ordinal),
                   '[]')::text
        from visible_position p
        join achievement a on a.person_id = p.person_id and a.position_id = p.id
        where p.person_id = r.id) as achievements,
       (select coalesce(
                   json_agg(json_build_array(
                       u.id, u.person_id, u.position_id, u.achievement_id, u.technology_id,
                       u.declared, u.start_offset, u.end_offset, u.role, u.part, u.match,
                       u.purposes, u.version,
                       u.period_raw, u.period_start, u.period_end, u.period_state)
                       order by u.position_id, u.ordinal),
                   '[]')::text
        from visible_position p
        join technology_use u on u.person_id = p.person_id and u.position_id = p.id
        where p.person_id = r.id) as uses
from person r;

comment on view resume_content is
    'What everybody may see of people''s positions, achievements and uses: of each a JSON array of '
    'rows, which are arrays of columns. Positions come newest first, the others in the order of '
    'reading at each position.';

create table kept_resume (
    person_id    bigint primary key references person (id) on delete cascade,
    positions    text not null,
    achievements text not null,
    uses         text not null
);

comment on table kept_resume is
    'The resume_content of people as it is: the transaction that changes it forgets the row. Whom '
    'it lacks is read from the view. That rows come and go changes no answer.';

-- Whoever keeps or forgets a row has locked the person: else a row could be kept that does not show
-- what another transaction has changed and not yet committed.

create function lock_people(people bigint[]) returns void language sql as
$$
    select from person p where p.id = any (people) order by p.id for no key update
$$;

create function keep_resumes(people bigint[]) returns void language plpgsql as
$$
begin
    perform lock_people(people);
    insert into kept_resume as kept (person_id, positions, achievements, uses)
    select c.person_id, c.positions, c.achievements, c.uses
    from resume_content c
    where c.person_id = any (people)
    on conflict (person_id) do update
    set positions = excluded.positions, achievements = excluded.achievements, uses = excluded.uses
    where (kept.positions, kept.achievements, kept.uses)
          is distinct from (excluded.positions, excluded.achievements, excluded.uses);
end
$$;

comment on function keep_resumes is 'Keeps what these people''s résumés show now.';

create function forget_changed_resumes() returns trigger language plpgsql as
$$
declare
    people bigint[] := array(select distinct c.person_id from changed c);
begin
    if tg_op = 'UPDATE' then
        people := people || array(select distinct f.person_id from former f);
    end if;
    perform lock_people(people);
    delete from kept_resume k where k.person_id = any (people);
    return null;
end
$$;

comment on function forget_changed_resumes is 'Forgets whose rows a statement changed.';

create function forget_all_resumes() returns trigger language plpgsql as
$$
begin
    delete from kept_resume;
    return null;
end
$$;

do $$
declare
    each text;
begin
    foreach each in array '{organization,position,achievement,technology_use}'::text[] loop
        call announce_changes(each, 'forget_changed_resumes');
        execute format(
            'create trigger forget_all_resumes_after_truncate after truncate on %I
             for each statement execute function forget_all_resumes()', each);
    end loop;
end
$$;
