-- What this database has been through once.

create table milestone (
    name       text        primary key,
    detail     text        not null,
    reached_at timestamptz not null default now()
);

comment on table milestone is
    'Steps that are not taken twice: which catalogue is loaded, whether the samples were.';
