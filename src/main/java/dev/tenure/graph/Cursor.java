package dev.tenure.graph;

import dev.tenure.period.PartialDate;
import dev.tenure.period.PartialDateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A place in a list: the sort key of its entry, which says where the next page begins though rows
 * come and go; opaque to clients.
 */
public final class Cursor {

    private final String argument;
    private final List<String> parts;

    private Cursor(String argument, List<String> parts) {
        this.argument = argument;
        this.parts = parts;
    }

    /** Returns the cursor of the entry whose sort key has these parts, at least one. */
    public static String encode(Object... key) {
        return OpaqueText.encode(List.of(key).stream().map(Object::toString).toList());
    }

    /** Returns a mark by which the cursors of one question differ from those of others. */
    public static String fingerprint(Object... question) {
        CRC32C sum = new CRC32C();
        sum.update(List.of(question).toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * Reads the cursor that an argument holds.
     *
     * @param parts how many parts the sort key has
     * @throws BadRequest if it is no cursor of this list
     */
    public static Cursor decode(String argument, String text, int parts) {
        return OpaqueText.decode(text)
                .filter(found -> found.size() == parts)
                .map(found -> new Cursor(argument, found))
                .orElseThrow(() -> foreign(argument));
    }

    /** Returns a part of the sort key. */
    public String text(int part) {
        return parts.get(part);
    }

    /**
     * Returns a part that is a number.
     *
     * @throws BadRequest if it is none
     */
    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException _) {
            throw foreign(argument);
        }
    }

    /**
     * Returns a part that is a small number.
     *
     * @throws BadRequest if it is none
     */
    public int integer(int part) {
        try {
            return Integer.parseInt(text(part));
        } catch (NumberFormatException _) {
            throw foreign(argument);
        }
    }

    /**
     * Returns a part that is a day.
     *
     * @throws BadRequest if it is none
     */
    public LocalDate day(int part) {
        try {
            return LocalDate.parse(text(part));
        } catch (DateTimeParseException _) {
            throw foreign(argument);
        }
    }

    /**
     * Returns a part that is a date.
     *
     * @throws BadRequest if it is none
     */
    public PartialDate date(int part) {
        try {
            return PartialDate.parse(text(part));
        } catch (PartialDateException _) {
            throw foreign(argument);
        }
    }

    /**
     * Returns the cursor itself.
     *
     * @throws BadRequest if a part is not the expected one, such as the mark of the question
     */
    public Cursor ifPart(int part, String expected) {
        if (!text(part).equals(expected)) {
            throw foreign(argument);
        }
        return this;
    }

    private static BadRequest foreign(String argument) {
        return new BadRequest(argument, "'%s' is not a cursor of this list".formatted(argument));
    }
}
