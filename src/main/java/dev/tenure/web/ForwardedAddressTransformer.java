package dev.tenure.web;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

import java.net.URI;

/**
 * Believes what a proxy says of the address, and keeps the query as it came. Spring groups the
 * parameters of equal names, but in a search their order has a meaning; and it refuses characters
 * that browsers send as they are, such as those that others add to shared links.
 */
class ForwardedAddressTransformer extends ForwardedHeaderTransformer {

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        String query = request.getURI().getRawQuery();
        if (query == null) {
            return super.apply(request);
        }
        String address = request.getURI().toString();
        URI place = URI.create(address.substring(0, address.indexOf('?')));
        ServerHttpRequest forwarded = super.apply(request.mutate().uri(place).build());
        return forwarded.mutate().uri(URI.create(forwarded.getURI() + "?" + query)).build();
    }
}
