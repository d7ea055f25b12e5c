package dev.tenure.metric;

/** Keeps names and ranks apart from counts: "Java 8 services", "in 2016 users", "404 pages". */
final class CountGuard {

    private static final int LONGEST_NAME = 4;

    private final Vocabulary.Nouns nouns;
    private final NamesBefore names;
    private final RankGuard ranks;

    CountGuard(Vocabulary.Nouns nouns) {
        this.nouns = nouns;
        this.names = new NamesBefore(nouns);
        this.ranks = new RankGuard(nouns, names);
    }

    /**
     * Whether a measured amount is one.
     *
     * @param compared the same with the comparator before it
     */
    boolean allows(Reading reading, Amount amount, Amount compared) {
        MetricKind kind = amount.measure() == null ? MetricKind.COUNT : amount.measure().kind();
        if (ranks.isRank(reading, compared.first(), kind)) {
            return false;
        }
        boolean said = compared.first() < amount.first();
        return said
                || switch (kind) {
                    case COUNT ->
                            !isDated(reading.tokens(), amount)
                                    && !isKind(reading.tokens(), amount)
                                    && (isLarge(amount) || !isNamed(reading, amount, kind));
                    case DURATION, THROUGHPUT -> isLarge(amount) || !isNamed(reading, amount, kind);
                    default -> true;
                };
    }

    private boolean isDated(Tokens tokens, Amount amount) {
        return amount.isYear() && nouns.datings().endAt(tokens, amount.first());
    }

    /** "404 pages", "401k plans", "4K videos": the number says of what kind they are. */
    private boolean isKind(Tokens tokens, Amount amount) {
        boolean error = Digits.areHttpError(amount.digits()) && amount.comparator() == null;
        boolean resolution = tokens.at(amount.first() + 1).text().equals("K");
        boolean pension = amount.digits().equals("401") && amount.magnitude() > 0;
        return pension
                || error && nouns.errors().endAt(tokens, amount.end())
                || resolution && nouns.pictures().endAt(tokens, amount.end());
    }

    private boolean isNamed(Reading reading, Amount amount, MetricKind kind) {
        return names.name(reading, amount.first(), kind);
    }

    private static boolean isLarge(Amount amount) {
        return amount.magnitude() > 0
                || amount.digits().length() > LONGEST_NAME
                || amount.comparator() != null;
    }
}
