package dev.tenure.document;

/** How names are compared. */
public final class Keys {

    private Keys() {}

    /** The name letter by letter in lower case, as PostgreSQL's {@code lower} does it. */
    public static String of(String name) {
        return name.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
