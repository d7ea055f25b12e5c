package dev.tenure.metric;

import java.util.Set;

/** What an objective for a share of cases says of them: "SLO: 99.9 % of requests under 300 ms". */
final class ShareOfCases {

    private static final int FARTHEST = 6;
    private static final Set<String> OF = Set.of("of", "der", "aller", "的");

    private ShareOfCases() {}

    /** Whether a figure is the limit that a share, which is the figure before it, keeps to. */
    static boolean isLimited(Reading reading, Finding share, Finding limit) {
        boolean compared = limit.value().comparator() != MetricComparator.EQUAL;
        boolean near = limit.first() - share.end() <= FARTHEST;
        return share.measure().kind() == MetricKind.PERCENTAGE
                && compared
                && near
                && OF.contains(reading.at(share.end()).lower())
                && !partsClauses(reading.tokens(), share.end(), limit.first());
    }

    private static boolean partsClauses(Tokens tokens, int first, int end) {
        for (int at = first; at < end; at++) {
            if (tokens.endsClause(at)) {
                return true;
            }
        }
        return false;
    }
}
