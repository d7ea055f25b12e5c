-- What contains a text, in any case: found by the trigrams of its bytes.

do $$
begin
    create extension if not exists pg_trgm;
exception when others then
    raise exception using
        message = 'Tenure needs the extension pg_trgm in its database: ' || sqlerrm || '.',
        hint = 'Let the owner of the database run "create extension pg_trgm", and install '
            'PostgreSQL''s contrib modules where the server lacks them.',
        errcode = 'feature_not_supported';
end
$$;

create function spelled(text text) returns text
    language sql immutable strict parallel safe
    return encode(convert_to(lower(text), 'UTF8'), 'escape');

comment on function spelled is
    'The text in lower case and in ASCII: other characters as the octal numbers of their bytes. '
    '(Trigrams of letters know ASCII alone in the locale C.)';

create function containing(part text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(spelled(part), '([\\%_])', '\\\1', 'g') || '%';

comment on function containing is
    'The pattern of what contains the part: "spelled(text) like containing(part)" means '
    '"position(lower(part) in lower(text)) > 0".';
