package dev.tenure.people;

import dev.tenure.period.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small graph of technologies with two ways up, some of them released late. */
final class SearchedTerms {

    static final int COUNT = 6;

    private static final Map<Integer, Set<Integer>> SHOWN =
            Map.of(
                    0, Set.of(0, 1, 2),
                    1, Set.of(1, 2),
                    2, Set.of(2),
                    3, Set.of(3, 2),
                    4, Set.of(4),
                    5, Set.of(5, 4, 2));

    private static final Map<Integer, String> RELEASED =
            Map.of(0, "2016-06", 3, "2016", 5, "2017-02-15");

    private SearchedTerms() {}

    static String slug(int technology) {
        return "term-" + technology;
    }

    static int number(String slug) {
        return Integer.parseInt(slug.substring("term-".length()));
    }

    /** Whether a mention of the one shows the other. */
    static boolean shows(int mentioned, int asked, boolean implied) {
        return implied ? SHOWN.get(mentioned).contains(asked) : mentioned == asked;
    }

    /** The month in which it begins to count. */
    static @Nullable PartialDate countsFrom(int technology) {
        String released = RELEASED.get(technology);
        return released == null ? null : PartialDate.parse((released + "-01").substring(0, 7));
    }

    record Term(long id, String slug, String name, @Nullable String released) {}

    record Closure(long technologyId, long termId) {}

    static List<Term> terms() {
        return SHOWN.keySet().stream()
                .sorted()
                .map(each -> new Term(id(each), slug(each), "Term " + each, RELEASED.get(each)))
                .toList();
    }

    static List<Closure> closure() {
        return SHOWN.entrySet().stream()
                .flatMap(each ->
                        each.getValue().stream()
                                .map(term -> new Closure(id(each.getKey()), id(term))))
                .toList();
    }

    static long id(int technology) {
        return 1_000_000 + technology;
    }
}
