package dev.tenure.web;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;

/**
 * Believes what a proxy says of the address, and keeps the query as it came: Spring groups the
 * parameters of equal names, but in a search their order has a meaning.
 */
class ForwardedAddressTransformer extends ForwardedHeaderTransformer {

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        ServerHttpRequest forwarded = super.apply(request);
        String query = request.getURI().getRawQuery();
        if (query == null) {
            return forwarded;
        }
        String address =
                UriComponentsBuilder.fromUri(forwarded.getURI())
                        .replaceQuery(null)
                        .build(true)
                        .toUriString();
        return forwarded.mutate().uri(URI.create(address + "?" + query)).build();
    }
}
