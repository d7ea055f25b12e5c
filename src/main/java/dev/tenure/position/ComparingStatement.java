package dev.tenure.position;

import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.period.Certainty;
import dev.tenure.period.PeriodMatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A statement with a form of its own for each way of comparing periods, so that PostgreSQL's plan
 * holds one comparison instead of all.
 */
final class ComparingStatement {

    private record Comparison(PeriodMatch match, Certainty certainty) {

        private String in(String sql) {
            return sql.replace(":match", "'" + match + "'")
                    .replace(":certainty", "'" + certainty + "'");
        }
    }

    private final String sql;
    private final Map<Comparison, String> forms = new ConcurrentHashMap<>();

    /**
     * Creates a statement.
     *
     * @param sql its text, with {@code :match} and {@code :certainty} where they are to stand
     */
    ComparingStatement(String sql) {
        this.sql = sql;
    }

    /** Returns the form that compares as is asked. */
    String comparing(PeriodFilterInput.Criteria asked) {
        return forms.computeIfAbsent(
                new Comparison(asked.match(), asked.certainty()), comparison -> comparison.in(sql));
    }
}
