package dev.tenure.web;

import io.netty.channel.ChannelPipeline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;

import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

import java.time.Duration;

/**
 * How long a client may keep a connection busy without a whole request, or without taking any of
 * its answer; an answer under way, be it a stream or a WebSocket, is never cut by these.
 *
 * @param idle between requests, and before a request's headers are complete
 * @param read between two pieces of a request's body
 * @param request for a request's whole body
 * @param write while an answer waits and no byte of it is taken
 */
@ConfigurationProperties("tenure.web.timeout")
record SocketTimeouts(
        @DefaultValue("15s") Duration idle,
        @DefaultValue("5s") Duration read,
        @DefaultValue("8s") Duration request,
        @DefaultValue("15s") Duration write)
        implements NettyServerCustomizer {

    @Override
    public HttpServer apply(HttpServer server) {
        return server.idleTimeout(idle)
                .doOnChannelInit((observer, channel, remote) -> watch(channel.pipeline()));
    }

    private void watch(ChannelPipeline pipeline) {
        pipeline.addFirst("writeDeadline", new WriteDeadlineHandler(write));
        if (pipeline.get(NettyPipeline.HttpCodec) != null) {
            pipeline.addAfter(
                    NettyPipeline.HttpCodec,
                    "requestDeadline",
                    new RequestDeadlineHandler(read, request));
        }
    }
}
