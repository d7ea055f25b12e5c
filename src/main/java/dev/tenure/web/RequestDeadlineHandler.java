package dev.tenure.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose request is not whole in time.
 *
 * <p>Reactor Netty's own read and request time-outs go on running after a request has become a
 * WebSocket, and close it (1.3.8).
 */
class RequestDeadlineHandler extends ChannelInboundHandlerAdapter {

    private final Duration betweenPieces;
    private final Duration whole;
    private @Nullable Future<?> nextPiece;
    private @Nullable Future<?> lastPiece;

    RequestDeadlineHandler(Duration betweenPieces, Duration whole) {
        this.betweenPieces = betweenPieces;
        this.whole = whole;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            cancel(lastPiece);
            lastPiece = closeAfter(whole, context);
        }
        if (message instanceof HttpRequest || message instanceof HttpContent) {
            cancel(nextPiece);
            nextPiece = closeAfter(betweenPieces, context);
        }
        if (message instanceof LastHttpContent) {
            cancel(nextPiece);
            cancel(lastPiece);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        cancel(nextPiece);
        cancel(lastPiece);
    }

    private static Future<?> closeAfter(Duration time, ChannelHandlerContext context) {
        Runnable close = context::close;
        return context.executor().schedule(close, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void cancel(@Nullable Future<?> closing) {
        if (closing != null) {
            closing.cancel(false);
        }
    }
}
