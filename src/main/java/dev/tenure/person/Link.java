package dev.tenure.person;

import org.jspecify.annotations.Nullable;

/** A page or profile of a person. */
public record Link(@Nullable String network, @Nullable String username, @Nullable String url) {}
