package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

/** A way to reach a person; the value is absent exactly when its source hides it. */
record ContactDetail(Kind kind, @Nullable String value, Audience audience) {

    /** The ways to reach a person. */
    enum Kind {
        EMAIL,
        PHONE,
        WEBSITE,
        OTHER
    }

    boolean obfuscated() {
        return value == null;
    }
}
