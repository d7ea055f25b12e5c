package dev.tenure.person;

import org.jspecify.annotations.Nullable;

/** A place; whatever the résumé leaves out is null. */
public record Location(
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String countryCode) {

    static final Location NOWHERE = new Location(null, null, null, null, null);
}
