package dev.tenure.export;

import dev.tenure.resume.Achievement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes achievements: headings at the root as such, and other items as lists in lists. */
final class HtmlAchievements {

    private final HtmlDocument page;
    private final List<Achievement> roots = new ArrayList<>();
    private final Map<Achievement, List<Achievement>> children = new IdentityHashMap<>();
    private @Nullable String announcement;

    HtmlAchievements(HtmlDocument page, List<Achievement> all) {
        this.page = page;
        for (Achievement done : all) {
            Achievement parent = done.parent();
            (parent == null ? roots : children.computeIfAbsent(parent, _ -> new ArrayList<>()))
                    .add(done);
        }
    }

    /** Lets a line of its own stand before items that no heading groups. */
    HtmlAchievements announcedBy(String words) {
        announcement = words;
        return this;
    }

    void write() {
        List<Achievement> items = new ArrayList<>();
        for (Achievement root : roots) {
            if (root.heading()) {
                writeUngrouped(items);
                items.clear();
                page.element("h4", root.text());
                writeList(childrenOf(root));
            } else {
                items.add(root);
            }
        }
        writeUngrouped(items);
    }

    private void writeUngrouped(List<Achievement> items) {
        if (announcement != null && !items.isEmpty()) {
            page.html("p", " class=\"field\"", HtmlDocument.escape(announcement));
        }
        writeList(List.copyOf(items));
    }

    private void writeList(List<Achievement> items) {
        if (!items.isEmpty()) {
            page.element("ul", () -> items.forEach(this::writeItem));
        }
    }

    private void writeItem(Achievement item) {
        page.element(
                "li",
                () -> {
                    page.text(item.text());
                    writeList(childrenOf(item));
                });
    }

    private List<Achievement> childrenOf(Achievement parent) {
        return children.getOrDefault(parent, List.of());
    }
}
