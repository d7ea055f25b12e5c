package dev.tenure.document;

import dev.tenure.resume.Audience;

import org.jspecify.annotations.Nullable;

/** A way to reach a person; the value is absent exactly when its source hides it. */
public record ContactDetail(Kind kind, @Nullable String value, Audience audience) {

    /** The ways to reach a person. */
    public enum Kind {
        EMAIL,
        PHONE,
        WEBSITE,
        OTHER
    }

    public boolean obfuscated() {
        return value == null;
    }
}
