-- What was done at a position: a tree of texts, some of them headings of others.

create table achievement (
    person_id    bigint  not null,
    id           bigint  generated always as identity,
    position_id  bigint  not null,
    parent_id    bigint,
    depth        integer not null check (depth >= 0),
    parent_depth integer generated always as (nullif(depth - 1, -1)) stored,
    ordinal      integer not null check (ordinal >= 0),
    text         text    not null check (text <> ''),
    heading      boolean not null,
    primary key (person_id, id),
    unique (person_id, position_id, id, depth),
    foreign key (person_id, position_id) references position (person_id, id) on delete cascade,
    foreign key (person_id, position_id, parent_id, parent_depth)
        references achievement (person_id, position_id, id, depth) on delete cascade
        deferrable initially deferred,
    constraint achievement_at_depth_0_is_a_root check ((parent_id is null) = (depth = 0)),
    constraint achievement_reading_order_is_total
        unique (person_id, position_id, ordinal) deferrable initially deferred
);

comment on table achievement is 'Something a person did at a position, or a heading over such.';
comment on column achievement.depth is
    'Steps up to the root. A parent is one step nearer, so no circle can be stored.';
comment on column achievement.ordinal is
    'The place in the reading order of the whole tree, from 0.';
comment on column achievement.heading is
    'Whether the text is a heading that only groups its children; who reads a document sees to it '
    'that it has some.';

-- Who knows an id alone looks here.
create index achievement_by_id on achievement (id);
create index achievement_by_parent on achievement (person_id, parent_id);
