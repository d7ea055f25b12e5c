package dev.tenure.technology;

import dev.tenure.graph.Connection;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;

import java.util.Comparator;
import java.util.List;

/** Cuts pages from technologies in the order of their slugs, which are their cursors too. */
final class TechnologyPage {

    private TechnologyPage() {}

    static Connection<Technology> of(Page page, List<Technology> technologies) {
        String bound = page.cursor(1).map(cursor -> cursor.text(0)).orElse(null);
        Comparator<String> order =
                page.isBackward() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Technology> rows =
                technologies.stream()
                        .filter(each -> bound == null || order.compare(each.slug(), bound) > 0)
                        .sorted(Comparator.comparing(Technology::slug, order))
                        .limit(page.size() + 1L)
                        .toList();
        return Connection.of(page, rows, each -> Cursor.encode(each.slug()), technologies.size());
    }
}
