package dev.tenure.position;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Caps;
import dev.tenure.graph.Page;

/** A page of the organizations that a text finds. */
record OrganizationsKey(String text, Page page) {

    /** What the arguments of the field ask for. */
    static OrganizationsKey of(String text, Page page) {
        Caps.text(text, "text");
        if (text.isBlank()) {
            throw new BadRequest("text", "'text' has nothing to look for");
        }
        return new OrganizationsKey(text.strip(), page);
    }
}
