-- A person: who a résumé is about, how to reach them, and the document it came from.
--
-- Every row that a person owns, here and in what follows, has a key that holds the person, and
-- every join between such rows says so: all of a person can then be in one place of many. An id
-- that is given to one row of a table is given to no other, so an id alone says which row is meant.

create type audience as enum ('PUBLIC', 'OWNER');

comment on type audience is 'Who may see an entry: everybody, or its owner alone.';

create type page_layout as enum ('TWO_COLUMNS', 'ONE_COLUMN');

comment on type page_layout is 'How a page of a résumé is laid out.';

create table person_slug (
    slug      text   primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    person_id bigint not null generated always as identity,
    unique (person_id, slug)
);

comment on table person_slug is
    'The names in addresses, each of one person for ever, who has their id from here: no key of '
    'the people themselves, who may be in many places, could keep slugs unique. A slug that goes '
    'takes its person along; where a person goes, the slug is kept for them.';

create function claim_slug(wanted text) returns bigint language plpgsql as
$$
declare
    owner bigint;
begin
    insert into person_slug as s (slug) values (wanted)
    on conflict (slug) do update set slug = excluded.slug
    returning s.person_id into owner;
    return owner;
end
$$;

comment on function claim_slug is 'The id of the person who is, or will be, called so.';

create table person (
    id           bigint primary key,
    slug         text   not null,
    name         text   check (name <> ''),
    headline     text   check (headline <> ''),
    motto        text   check (motto <> ''),
    summary      text   check (summary <> ''),
    image_url    text   check (image_url <> ''),
    address      text   check (address <> ''),
    postal_code  text   check (postal_code <> ''),
    city         text   check (city <> ''),
    region       text   check (region <> ''),
    country_code text   check (country_code <> ''),
    accent       text   check (accent ~ '^#[0-9a-fA-F]{6}$'),
    layout       page_layout not null default 'TWO_COLUMNS',
    imported_at  timestamptz not null,
    constraint person_has_a_slug_of_their_own
        foreign key (id, slug) references person_slug (person_id, slug) on delete cascade
);

comment on table person is 'Somebody whose résumé is kept here.';
comment on column person.slug is 'The name in addresses: lower-case letters, digits, hyphens.';
comment on column person.name is 'Absent where the résumé does not give one: none is invented.';
comment on column person.accent is 'The colour that its owner wants: #rrggbb; null for none.';
comment on column person.imported_at is 'When the résumé last changed here.';

create index person_by_slug on person (slug);

create table resume_document (
    person_id  bigint primary key references person (id) on delete cascade,
    content    json   not null,
    digest     text   not null,
    report     json   not null,
    media_type text   not null default 'application/json',
    original   bytea
);

comment on table resume_document is
    'The imported document, word for word, so that nothing is lost, not even what no query shows.';
comment on column resume_document.content is
    'The document as a JSON Resume: itself, or what its format was turned into.';
comment on column resume_document.media_type is 'What format the document came in.';
comment on column resume_document.original is
    'The bytes of the document as they came; absent where the content is the same, word for word.';
comment on column resume_document.digest is
    'A digest of the document and of all else that its import depended on, the edition of the '
    'catalogue and the rules of reading among it: the same again changes nothing.';
comment on column resume_document.report is
    'The slug, and what was told of the document, to be told again of the same one.';

create index resume_document_by_digest on resume_document (digest);

create type contact_kind as enum ('EMAIL', 'PHONE', 'WEBSITE', 'OTHER');

create table contact (
    person_id  bigint       not null references person (id) on delete cascade,
    ordinal    integer      not null,
    kind       contact_kind not null,
    value      text         check (value <> ''),
    obfuscated boolean      not null,
    audience   audience     not null,
    primary key (person_id, ordinal),
    constraint contact_value_is_unknown_exactly_when_obfuscated check (obfuscated = (value is null))
);

comment on table contact is 'A way to reach a person.';
comment on column contact.obfuscated is
    'Whether the source hid the value; then it is unknown here as well.';

create table link (
    person_id bigint  not null references person (id) on delete cascade,
    ordinal   integer not null,
    network   text    check (network <> ''),
    username  text    check (username <> ''),
    url       text    check (url <> ''),
    primary key (person_id, ordinal),
    constraint link_leads_somewhere check (url is not null or username is not null)
);

comment on table link is 'A page of a person: a homepage, a profile in a network.';
