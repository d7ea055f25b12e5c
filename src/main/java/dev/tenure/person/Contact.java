package dev.tenure.person;

import dev.tenure.resume.Resume.ContactKind;

import org.jspecify.annotations.Nullable;

/** A way to reach a person; the value is null exactly where the source hid it. */
public record Contact(ContactKind kind, @Nullable String value, boolean obfuscated) {}
