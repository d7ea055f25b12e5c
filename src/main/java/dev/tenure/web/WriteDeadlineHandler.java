package dev.tenure.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.channel.epoll.EpollSocketChannel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose peer takes no byte of what waits for it, so that the answer does not
 * stay in memory. A peer that takes it slowly is left alone, and so is one that nothing waits for.
 *
 * <p>Netty's {@code WriteTimeoutHandler} counts from the beginning of a write, and one write may be
 * a whole answer.
 */
class WriteDeadlineHandler extends ChannelDuplexHandler {

    private final long patience;
    private long written;
    private @Nullable Future<?> nextLook;

    WriteDeadlineHandler(Duration patience) {
        this.patience = patience.toMillis();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        ChannelPromise known = promise.unvoid();
        known.addListener(_ -> written++);
        context.write(message, known);
        if (nextLook == null) {
            lookLater(context);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (nextLook != null) {
            nextLook.cancel(false);
        }
    }

    private void lookLater(ChannelHandlerContext context) {
        Taken before = taken(context.channel());
        Runnable look = () -> look(context, before);
        nextLook = context.executor().schedule(look, patience, TimeUnit.MILLISECONDS);
    }

    private void look(ChannelHandlerContext context, Taken before) {
        Taken now = taken(context.channel());
        if (now.isAll()) {
            nextLook = null;
        } else if (now.equals(before) && !isSending(context.channel())) {
            context.close();
        } else {
            lookLater(context);
        }
    }

    private Taken taken(Channel channel) {
        ChannelOutboundBuffer waiting = channel.unsafe().outboundBuffer();
        boolean all = waiting == null || waiting.isEmpty();
        return new Taken(all, written, all ? 0 : waiting.currentProgress());
    }

    /**
     * Returns whether the system still sends: it takes much at a time, and sends it for as long as
     * a slow peer needs.
     */
    private boolean isSending(Channel channel) {
        return channel instanceof EpollSocketChannel socket
                && socket.tcpInfo().lastDataSent() < patience;
    }

    private record Taken(boolean isAll, long writes, long bytesOfNextWrite) {}
}
