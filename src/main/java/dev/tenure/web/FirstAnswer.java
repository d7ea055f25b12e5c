package dev.tenure.web;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What the graph answers to the first question of a page, which comes along with the page.
 *
 * @param person as the page asks for them
 */
record FirstAnswer(Map<String, @Nullable Object> variables, Data data) {

    record Data(Object person) {}

    /** Returns an element that holds it, and says nothing. */
    String html() {
        return "<script type=\"application/json\" id=\"answer\">%s</script>"
                .formatted(HtmlPart.json(this));
    }
}
