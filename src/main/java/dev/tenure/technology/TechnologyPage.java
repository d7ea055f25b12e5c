package dev.tenure.technology;

import dev.tenure.graph.Connection;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pages of technologies in the order of their slugs, which are their cursors too. */
record TechnologyPage(Terms terms) {

    Connection<Technology> of(TechnologiesKey key) {
        Page page = key.page();
        List<Technology> found = matching(key.filter());
        String bound = page.cursor(1).map(cursor -> cursor.text(0)).orElse(null);
        Comparator<String> order =
                page.isBackward() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Technology> rows =
                found.stream()
                        .filter(each -> bound == null || order.compare(each.slug(), bound) > 0)
                        .sorted(Comparator.comparing(Technology::slug, order))
                        .limit(page.size() + 1L)
                        .toList();
        return Connection.of(page, rows, each -> Cursor.encode(each.slug()), found.size());
    }

    private List<Technology> matching(TechnologiesFilterInput filter) {
        Technology category =
                filter.category() == null
                        ? null
                        : terms.asked(filter.category(), "filter.category");
        Boolean categories = filter.categories();
        String text = filter.text() == null ? "" : Terms.fold(filter.text());
        return terms.all().stream()
                .filter(each -> category == null || terms.implies(each, category))
                .filter(each -> categories == null || each.isCategory() == categories)
                .filter(each -> isNamed(each, text))
                .toList();
    }

    private static boolean isNamed(Technology technology, String part) {
        return Stream.concat(
                        Stream.of(technology.slug(), technology.name()),
                        technology.aliases().stream())
                .anyMatch(name -> Terms.fold(name).contains(part));
    }
}
