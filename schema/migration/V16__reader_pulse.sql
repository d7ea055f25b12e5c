-- By what services that read at a standby know how recent it is.

create table reader_pulse (
    reader  uuid        primary key,
    number  bigint      not null,
    sent_at timestamptz not null default now()
) with (fillfactor = 50);

comment on table reader_pulse is
    'One row a service that reads at a standby: the number of the last sign that it wrote here, '
    'four times a second. A standby that shows it shows all that was committed before.';
