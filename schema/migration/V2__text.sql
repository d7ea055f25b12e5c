-- What contains a text, in any case and without regard to accents, is found by trigrams.
--
-- A column whose name begins with "spelled" holds texts as dev.tenure.text.Spelling spells them:
-- folded, and in ASCII, for trigrams of letters know ASCII alone in the locale C, and "lower" is
-- another function in every locale. What is looked for comes as a pattern of "like", spelled too.

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
