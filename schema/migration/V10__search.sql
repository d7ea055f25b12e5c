-- Text search: every text that everybody may see, with its words, and the words there are.

create type search_part as enum
    ('NAME', 'HEADLINE', 'TITLE', 'ORGANIZATION', 'SUMMARY', 'ACHIEVEMENT');

comment on type search_part is
    'What a text is in its résumé, in the order of what counts most for finding something.';

create function day_number(day date) returns bigint
    language sql immutable parallel safe
    return case when day = 'infinity' then 16777215
                when day is null or day = '-infinity' then 0
                else day - date '0001-01-01' + 1 end;

comment on function day_number is
    'The days since the year 1 in 24 bits; infinity is the greatest, -infinity or no day is 0.';

create function search_standing(part search_part, started date, ended date) returns bigint
    language sql stable parallel safe
    return (array_position(enum_range(null::search_part), part) - 1)::bigint << 48
        | ((16777215 - day_number(started)) << 24)
        | (16777215 - day_number(ended));

comment on function search_standing is
    'The order of hits in one number: by part, then the latest start, then the latest end.';

create function search_block(standing bigint, level integer) returns text
    language sql immutable parallel safe
    return '=' || level::text || lpad((standing >> (29 + 4 * level))::text, 7, '0');

comment on function search_block is
    'A lexeme for a stretch of the order, texts of one part that started within 32 days (level 0), '
    '16 times as many (1) or 256 times (2). No word begins with an equals sign.';

create function search_blocks(standing bigint) returns tsvector
    language sql immutable parallel safe
    return array_to_tsvector(array[
        search_block(standing, 0), search_block(standing, 1), search_block(standing, 2)]);

comment on function search_blocks is 'The lexemes of the stretches that a text is in.';

create view visible_text as
select t.person_id,
       (row_number() over (partition by t.person_id order by t.ordinal nulls first, t.part, t.line)
           - 1)::integer as place,
       t.part, t.position_id, t.achievement_id,
       search_standing(t.part, t.started, t.ended) as standing,
       t.text
from (
    select p.id as person_id, null::integer as ordinal, own.part, 0::bigint as line,
           null::bigint as position_id, null::bigint as achievement_id, own.text,
           'infinity'::date as started, 'infinity'::date as ended
    from visible_person p
    cross join lateral (values
        ('NAME'::search_part, p.name), ('HEADLINE', p.headline), ('SUMMARY', p.summary)
    ) own (part, text)
    union all
    select p.person_id, p.ordinal, own.part, own.line, p.id, null, own.text,
           p.earliest_start, p.latest_end
    from visible_position p
    cross join lateral (
        values ('TITLE'::search_part, 0::bigint, p.title), ('SUMMARY', 0, p.summary)
        union all
        select 'ORGANIZATION', name.line, name.text
        from unnest(p.organization_name || p.former_names) with ordinality as name (text, line)
    ) own (part, line, text)
    union all
    select p.person_id, p.ordinal, 'ACHIEVEMENT', a.ordinal, p.id, a.id, a.text,
           p.earliest_start, p.latest_end
    from visible_position p
    join achievement a on a.person_id = p.person_id and a.position_id = p.id
) t
where t.text is not null;

comment on view visible_text is
    'The texts that everybody may see, each with its place in the reading order of its résumé.';

create function texts_of(people bigint[]) returns setof visible_text
    language sql stable parallel safe as
$$
    select t.* from visible_text t where t.person_id = any (people)
$$;

comment on function texts_of is 'The texts of these people that everybody may see.';

create table search_text (
    person_id      bigint      not null references person (id) on delete cascade,
    place          integer     not null,
    part           search_part not null,
    position_id    bigint,
    achievement_id bigint,
    standing       bigint      not null,
    text           text        not null,
    words          tsvector    not null,
    primary key (person_id, place)
);

comment on table search_text is
    'visible_text as it was when the résumé was last written, with the words of each text. '
    'Derived: whoever writes a résumé writes this in the same transaction.';
comment on column search_text.words is
    'The folded words and where they stand, as dev.tenure.search tells words, and the '
    'search_blocks of the text.';

-- Many texts are put in place at once, which costs a quarter of one after the other; who writes
-- some leaves no pending list, for every search would have to read it.
create index search_text_by_word on search_text using gin (words);

create table search_word (
    word      text collate "C" primary key,
    deletions text[] not null
);

comment on table search_word is
    'The words of search_text, and its blocks of level 0. Words only come: '
    'one that no text has any more finds nothing.';
comment on column search_word.deletions is
    'What is left of the word''s beginning without one or two letters, where a word with a typo '
    'may mean it: that has one of them too.';

create index search_word_by_deletion on search_word using gin (deletions);

create function search_next(after_number bigint, backward boolean, parts search_part[])
    returns bigint
    language plpgsql stable parallel safe as
$$
declare
    at_number bigint := after_number;
    found     bigint;
begin
    loop
        if backward then
            select substr(w.word, 3)::bigint into found
            from search_word w
            where w.word >= '=0' and w.word < '=0' || lpad(at_number::text, 7, '0')
            order by w.word desc
            limit 1;
        else
            select substr(w.word, 3)::bigint into found
            from search_word w
            where w.word > '=0' || lpad(at_number::text, 7, '0') and w.word < '=1'
            order by w.word
            limit 1;
        end if;
        if found is null or parts = '{}'
                or (enum_range(null::search_part))[(found >> 19) + 1] = any (parts) then
            return found;
        end if;
        at_number := case when backward then found >> 19 << 19
                          else ((found >> 19) + 1 << 19) - 1 end;
    end loop;
end
$$;

comment on function search_next is
    'The number of the first block of level 0 after one, or of the last before it, that is of '
    'these parts (of any, if empty). Null where there is none.';

create function search_page(
    of_person bigint, asked tsquery, asked_index tsquery, near tsquery, near_index tsquery,
    parts search_part[], after_tier bigint, after_standing bigint, after_person bigint,
    after_line bigint, backward boolean, size integer)
    returns table (
        tier integer, standing bigint, person_id bigint, place integer,
        part search_part, position_id bigint, achievement_id bigint, text text)
    language plpgsql stable parallel safe
    set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as
$$
#variable_conflict use_column
declare
    way      integer := case when backward then -1 else 1 end;
    missing  integer := size;
    now_at   integer;
    reading  tsquery;
    probe    tsquery;
    read_to  bigint;
    block    bigint;
    shift    integer;
    probes   integer;
    hits     integer;
begin
    if of_person is not null then
        return query
        select hit.*
        from (
            select case when t.words @@ asked then 0 else 1 end as tier, t.standing, t.person_id,
                   t.place, t.part, t.position_id, t.achievement_id, t.text
            from search_text t
            where t.person_id = of_person and ts_match_vq(t.words, coalesce(near, asked))
              and (parts = '{}' or t.part = any (parts))
        ) hit
        where after_tier is null
           or (way * hit.tier, way * hit.standing, way * hit.person_id, way * hit.place)
              > (way * after_tier, way * after_standing, way * after_person, way * after_line)
        order by way * hit.tier, way * hit.standing, way * hit.person_id, way * hit.place
        limit size;
        return;
    end if;
    foreach now_at in array case when backward then array[1, 0] else array[0, 1] end loop
        continue when now_at = 1 and near is null or way * now_at < way * after_tier;
        reading := case now_at when 0 then asked else near end;
        read_to := case when now_at = after_tier then (after_standing >> 29) - way
                        when backward then 9999999 else -1 end;
        probes := 0;
        while missing > 0 loop
            block := search_next(read_to, backward, parts);
            exit when block is null;
            probes := case when block >> 19 = read_to >> 19 then probes else 0 end;
            shift := 4 * least(greatest(probes - 1, 0), 2);
            probe := case now_at when 0 then asked_index else near_index end
                && quote_literal(search_block(block << 29, shift / 4))::tsquery;
            return query
            select now_at, t.standing, t.person_id, t.place, t.part, t.position_id,
                   t.achievement_id, t.text
            from search_text t
            where t.words @@ probe and ts_match_vq(t.words, reading)
              and way * (t.standing >> 29) > way * read_to
              and (now_at = 0 or not ts_match_vq(t.words, asked))
              and (after_tier is distinct from now_at
                   or (way * t.standing, way * t.person_id, way * t.place)
                      > (way * after_standing, way * after_person, way * after_line))
            order by way * t.standing, way * t.person_id, way * t.place
            limit missing;
            get diagnostics hits = row_count;
            missing := missing - hits;
            probes := probes + 1;
            read_to := case when backward then block >> shift << shift
                            else ((block >> shift) + 1 << shift) - 1 end;
        end loop;
    end loop;
end
$$;

comment on function search_page is
    'A page of the hits of a person, or of everybody: first what is as asked (tier 0), then what '
    'is near it (tier 1; near finds all that asked finds, null means no more), each by standing. '
    'The index is asked what ends in _index, which finds no less. Block after block is read, wider '
    'and wider ones, until the page is full: a word that half the texts have costs one small '
    'block. The planner cannot know how few a block holds, so settings keep it from preparing for '
    'many.';

create function search_count(
    of_person bigint, near tsquery, near_index tsquery, parts search_part[], most integer)
    returns integer
    language plpgsql stable parallel safe
    set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as
$$
declare
    probe   tsquery;
    read_to bigint := -1;
    block   bigint;
    shift   integer;
    probes  integer := 0;
    hits    integer;
    total   integer := 0;
begin
    if of_person is not null then
        return (select count(*) from search_text t
                where t.person_id = of_person and ts_match_vq(t.words, near)
                  and (parts = '{}' or t.part = any (parts)));
    end if;
    while total < most loop
        block := search_next(read_to, false, parts);
        exit when block is null;
        probes := case when block >> 19 = read_to >> 19 then probes else 0 end;
        shift := 4 * least(greatest(probes - 1, 0), 2);
        probe := near_index && quote_literal(search_block(block << 29, shift / 4))::tsquery;
        select count(*) into hits
        from (select from search_text t
              where t.words @@ probe and ts_match_vq(t.words, near)
                and t.standing >> 29 > read_to
              limit most - total) found;
        total := total + hits;
        probes := probes + 1;
        read_to := ((block >> shift) + 1 << shift) - 1;
    end loop;
    return total;
end
$$;

comment on function search_count is
    'How many hits there are; of everybody''s, counted up to a most.';
