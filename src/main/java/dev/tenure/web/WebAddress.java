package dev.tenure.web;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Absolute addresses of the web among what authors wrote: no script, no data, no other scheme, and
 * no name before the host that looks like one.
 */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> of(@Nullable String written) {
        try {
            return Optional.of(new URI(written == null ? "" : written.strip()))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                    .filter(uri ->
                            "https".equalsIgnoreCase(uri.getScheme())
                                    || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
