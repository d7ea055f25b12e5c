package dev.tenure.metric;

import java.util.Set;

/** Keeps ranks and parts of a number apart from counts: "top 5 %", "3 of 5 vendors". */
record RankGuard(Vocabulary.Nouns nouns, NamesBefore names) {

    private static final Set<String> JOINING = Set.of("of", "in", "to");
    private static final int LONGEST_VERSION = 2;

    /** Whether the number that begins with a token, its comparator included, is one of these. */
    boolean isRank(Reading reading, int first, MetricKind kind) {
        Tokens tokens = reading.tokens();
        boolean rank = nouns.ranks().endAt(tokens, first) && !nouns.noRanks().endAt(tokens, first);
        return switch (kind) {
            case PERCENTAGE -> rank;
            case COUNT -> rank || isPart(reading, first - 1, kind);
            case DURATION, THROUGHPUT -> isPart(reading, first - 1, kind);
            default -> false;
        };
    }

    /** Whether a number joins the next one; that of a version or a name does so only by "of". */
    private boolean isPart(Reading reading, int joining, MetricKind kind) {
        Token join = reading.at(joining);
        Token number = reading.at(joining - 1);
        if (!JOINING.contains(join.lower())) {
            return false;
        }
        boolean alone = join.is("of") || !isNamed(reading, joining - 1, join, kind);
        return number.is("one") || number.isNumber() && alone;
    }

    private boolean isNamed(Reading reading, int number, Token join, MetricKind kind) {
        String digits = reading.at(number).text();
        boolean versions = join.is("to") && digits.length() <= LONGEST_VERSION;
        return kind == MetricKind.DURATION
                || digits.contains(".")
                || !versions && names.name(reading, number, kind);
    }
}
