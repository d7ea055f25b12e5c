-- What the start of a service has done once in this database.

create table startup_record (
    name        text        primary key,
    detail      text        not null,
    recorded_at timestamptz not null default now()
);

comment on table startup_record is
    'Steps that are not taken twice, with what tells one time from the next: the checksum of the '
    'catalogue that is loaded, the edition of the words that are written, the samples.';
