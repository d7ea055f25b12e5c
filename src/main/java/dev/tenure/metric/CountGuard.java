package dev.tenure.metric;

import java.util.Set;

/**
 * Keeps what is a name or a rank apart from amounts: "Java 8 services", "in 2016 users", "404
 * pages", "top 5 %", "3 of 5 vendors".
 */
record CountGuard(MetricVocabulary.Nouns nouns) {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_VERSION = 2;
    private static final Set<String> JOINING = Set.of("of", "in", "to");

    /**
     * Returns whether a measured amount is one.
     *
     * @param compared the same with the comparator before it
     */
    boolean allows(MetricText text, Amount amount, Amount compared) {
        MetricKind kind = amount.measure() == null ? MetricKind.COUNT : amount.measure().kind();
        if (isRank(text, compared.first(), kind)) {
            return false;
        }
        boolean hasComparator = compared.first() < amount.first();
        return hasComparator
                || switch (kind) {
                    case COUNT ->
                            !isDate(text, amount)
                                    && !isDesignation(text, amount)
                                    && (isLarge(amount) || !isNamed(text, amount.first(), kind));
                    case DURATION ->
                            !isHourOfDay(text, amount)
                                    && (isLarge(amount) || !isNamed(text, amount.first(), kind));
                    case THROUGHPUT -> isLarge(amount) || !isNamed(text, amount.first(), kind);
                    default -> true;
                };
    }

    /** "De 9 h à 17 h". */
    private static boolean isHourOfDay(MetricText text, Amount amount) {
        int end = amount.end();
        int before = amount.first() - 1;
        return text.at(end - 1).is("h")
                && (text.at(end).is("à") && text.at(end + 2).is("h")
                        || text.at(before).is("à") && text.at(before - 1).is("h"));
    }

    private boolean isDate(MetricText text, Amount amount) {
        return amount.isYear() && nouns.beforeYears().endsBefore(text, amount.first());
    }

    /** "404 pages", "401k plans", "4K videos": the number says of what kind they are. */
    private boolean isDesignation(MetricText text, Amount amount) {
        boolean error = Digits.isHttpError(amount.digits()) && amount.comparator() == null;
        boolean resolution = text.at(amount.first() + 1).text().equals("K");
        boolean pension = amount.digits().equals("401") && amount.magnitude() > 0;
        return pension
                || error && nouns.errorPages().endsBefore(text, amount.end())
                || resolution && nouns.pictures().endsBefore(text, amount.end());
    }

    private static boolean isLarge(Amount amount) {
        return amount.magnitude() > 0
                || amount.digits().length() > LONGEST_NAME
                || amount.comparator() != null;
    }

    /**
     * Returns whether the words before a number, its comparator included, make it a rank or a part.
     */
    private boolean isRank(MetricText text, int first, MetricKind kind) {
        boolean rank =
                nouns.ranks().endsBefore(text, first) && !nouns.nonRanks().endsBefore(text, first);
        return switch (kind) {
            case PERCENTAGE -> rank;
            case COUNT -> rank || isPart(text, first - 1, kind);
            case DURATION, THROUGHPUT -> isPart(text, first - 1, kind);
            default -> false;
        };
    }

    /**
     * Returns whether a number joins the next one; that of a version or a name does so only by
     * "of".
     */
    private boolean isPart(MetricText text, int joining, MetricKind kind) {
        JoinedToken join = text.at(joining);
        boolean outOf = join.is("of") && text.at(joining - 1).is("out");
        JoinedToken number = text.at(outOf ? joining - 2 : joining - 1);
        if (!JOINING.contains(join.lower())) {
            return false;
        }
        boolean alone = join.is("of") || !mayBeVersion(text, joining - 1, kind);
        return number.is("one") || number.isNumber() && alone;
    }

    private boolean mayBeVersion(MetricText text, int number, MetricKind kind) {
        String digits = text.at(number).text();
        boolean shortVersion = text.at(number + 1).is("to") && digits.length() <= LONGEST_VERSION;
        return kind == MetricKind.DURATION
                || digits.contains(".")
                || !shortVersion && isNamed(text, number, kind);
    }

    /**
     * Returns whether what stands before a number makes it a part of a name: "step 3", "Art. 5".
     */
    private boolean isNamed(MetricText text, int number, MetricKind kind) {
        boolean abbreviated = text.at(number - 1).is(".");
        return nouns.labels().endsBefore(text, abbreviated ? number - 1 : number)
                || nouns.products().endsBefore(text, number)
                || isName(text, number - 1, kind);
    }

    /** "Sees 25 patients a day" begins with no name. */
    private boolean isName(MetricText text, int index, MetricKind kind) {
        JoinedToken before = text.at(index);
        boolean digits = before.isWord() && before.text().chars().anyMatch(Character::isDigit);
        boolean capital = before.isCapitalized() && !isHead(text, index);
        boolean noun = text.isGerman() && before.text().length() > 1 && kind != MetricKind.COUNT;
        boolean verb = kind == MetricKind.THROUGHPUT && text.beginsSentence(index) && !digits;
        return (digits || capital) && kind != MetricKind.DURATION && !noun && !verb;
    }

    private boolean isHead(MetricText text, int index) {
        String word = text.at(index).lower();
        return nouns.beforeCounts().startsAt(text, index)
                || text.beginsSentence(index) && (word.endsWith("ed") || word.endsWith("ing"));
    }
}
