package dev.tenure.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date, or two with the words around them, at a place of folded text. */
record PeriodGrammar(String folded) {

    /** What may follow a period, so that it is no part of something else. */
    private static final Pattern BOUNDARY =
            Pattern.compile("$|[ ()\\[\\]{},;|·•!、。\\p{IsHan}]|[-~.:](?: |$)");

    /** What people write before, between and after the dates of a period, in folded text. */
    private enum Wording {
        SINCE("(?:since|seit|depuis|desde) +|自从? *"),
        FROM("(?:from|von|vom|ab|de|du) +|从 *"),
        UNTIL("(?:until|till|up to|bis(?: zum)?|hasta) +|(?:截至|至|到) *|\\?+ *[-~]+ *"),
        BETWEEN(
                " *(?:[-~]{1,3}>?|→|/(?=(?:19|20)\\d\\d)|\\.{2,3}|…|至|到) *"
                        + "| +(?:to|until|till?|through|thru|bis(?: zum)?|à|au|al?|hasta) +"),
        NOW(
                "(?:(?:until |till |up to |to |bis |hasta )?(?:la )?(?:present|now|current(?:ly)?|today|date|ongoing|heute|jetzt"
                        + "|aktuell|laufend|présent|aujourd'hui|presente|actualidad|hoy))"
                        + "(?!\\p{IsLatin})|[至迄]?今|[现現]在|目前"),
        UNSAID("\\?+|(?:unknown|unbekannt)(?!\\p{IsLatin})|不详|未知"),
        /** A dash at the end of the text. */
        LEFT_OPEN(" *[-~]+(?=[ )\\]]*$)"),
        ONWARDS(" *(?:起|以来|以後)| +onwards?(?!\\p{IsLatin})"),
        /** What makes a single date the beginning of something that cannot be read. */
        MORE(" *[-~/→…]+>? *[\\d?]"),
        TWO_DIGITS("\\d\\d(?!\\d)");

        private final Pattern pattern;

        Wording(String regex) {
            pattern = Pattern.compile(regex);
        }

        /** Returns the offset after these words, if they stand at the offset. */
        Optional<Integer> after(int offset, String folded) {
            Matcher matcher = pattern.matcher(folded).region(offset, folded.length());
            return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
        }
    }

    /** Returns the period that begins at the offset, if more of its last word does not follow. */
    Optional<WrittenPeriod> at(int offset) {
        return afterUntil(offset)
                .or(() -> after(Wording.SINCE, PeriodState.ONGOING, offset))
                .or(() -> after(Wording.FROM, PeriodState.UNKNOWN, offset))
                .or(() -> WrittenDate.at(offset, folded).flatMap(this::beginningWith))
                .filter(found -> isBoundary(found.end()));
    }

    private boolean isBoundary(int offset) {
        return BOUNDARY.matcher(folded).region(offset, folded.length()).lookingAt();
    }

    private Optional<WrittenPeriod> afterUntil(int offset) {
        return Wording.UNTIL
                .after(offset, folded)
                .flatMap(at -> WrittenDate.at(at, folded))
                .flatMap(WrittenPeriod::until);
    }

    private Optional<WrittenPeriod> after(Wording words, PeriodState alone, int offset) {
        return words.after(offset, folded)
                .flatMap(at -> WrittenDate.at(at, folded))
                .flatMap(first ->
                        range(first).or(() -> open(first)).or(() -> startAlone(first, alone)));
    }

    private Optional<WrittenPeriod> beginningWith(WrittenDate first) {
        return range(first)
                .or(() -> open(first))
                .or(() ->
                        WrittenPeriod.between(first, first)
                                .filter(found -> !isFollowedByMore(first)));
    }

    private Optional<WrittenPeriod> startAlone(WrittenDate first, PeriodState state) {
        return WrittenPeriod.from(first, state, first.end())
                .filter(found -> !isFollowedByMore(first));
    }

    private boolean isFollowedByMore(WrittenDate date) {
        return Wording.MORE.after(date.end(), folded).isPresent();
    }

    private Optional<WrittenPeriod> range(WrittenDate first) {
        return Wording.BETWEEN.after(first.end(), folded).flatMap(at -> range(first, at));
    }

    private Optional<WrittenPeriod> range(WrittenDate first, int offset) {
        return startOnly(Wording.NOW, PeriodState.ONGOING, first, offset)
                .or(() -> startOnly(Wording.UNSAID, PeriodState.UNKNOWN, first, offset))
                .or(() -> between(first, offset))
                .or(() -> shortened(first, offset));
    }

    private Optional<WrittenPeriod> open(WrittenDate first) {
        return startOnly(Wording.LEFT_OPEN, PeriodState.UNKNOWN, first, first.end())
                .or(() -> startOnly(Wording.ONWARDS, PeriodState.ONGOING, first, first.end()));
    }

    private Optional<WrittenPeriod> startOnly(
            Wording words, PeriodState state, WrittenDate first, int offset) {
        return words.after(offset, folded).flatMap(end -> WrittenPeriod.from(first, state, end));
    }

    private Optional<WrittenPeriod> between(WrittenDate first, int offset) {
        return WrittenDate.at(offset, folded).flatMap(last -> WrittenPeriod.between(first, last));
    }

    /** Reads a last year of two digits: {@code 2019 - 21}. */
    private Optional<WrittenPeriod> shortened(WrittenDate first, int offset) {
        return Wording.TWO_DIGITS
                .after(offset, folded)
                .filter(end -> first.yearAlone())
                .map(end -> first.laterYear(folded.substring(offset, end), end))
                .flatMap(last -> WrittenPeriod.between(first, last));
    }
}
