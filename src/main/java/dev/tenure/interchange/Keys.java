package dev.tenure.interchange;

/** How names are compared. */
final class Keys {

    private Keys() {}

    /** The name letter by letter in lower case, as PostgreSQL's {@code lower} does it. */
    static String of(String name) {
        return name.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
