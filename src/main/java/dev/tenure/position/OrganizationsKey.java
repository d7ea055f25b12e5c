package dev.tenure.position;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;

/** A page of the organizations that a text finds. */
record OrganizationsKey(String text, Page page) {

    private static final int PARTS = 3;

    /** Returns what the arguments of the field ask for. */
    static OrganizationsKey of(String text, Page page) {
        ArgumentLimits.text(text, "text");
        if (text.isBlank()) {
            throw new BadRequest("text", "'text' has nothing to look for");
        }
        return new OrganizationsKey(text.strip(), page);
    }

    /**
     * Returns the cursor where the page begins, null at the list's own beginning or end.
     *
     * @throws BadRequest if it is of another question
     */
    @Nullable Cursor cursor() {
        return page.cursor(PARTS).map(cursor -> cursor.ifPart(0, fingerprint())).orElse(null);
    }

    /** Returns the cursor of an organization, which also holds the question that it belongs to. */
    String cursor(Organization organization) {
        return Cursor.encode(fingerprint(), organization.name(), organization.key());
    }

    private String fingerprint() {
        return Cursor.fingerprint(text);
    }
}
