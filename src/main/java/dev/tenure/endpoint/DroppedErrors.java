package dev.tenure.endpoint;

import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Hooks;
import reactor.netty.channel.AbortedException;

/**
 * Says in a line what failed when nobody waited for it any more, and nothing of clients that went
 * away: Reactor would write a page for each.
 */
@Component
final class DroppedErrors implements DisposableBean {

    private static final SampledWarnings WARNINGS =
            new SampledWarnings(LoggerFactory.getLogger(DroppedErrors.class), System::nanoTime);

    DroppedErrors() {
        Hooks.onErrorDropped(DroppedErrors::tell);
    }

    private static void tell(Throwable failure) {
        if (!AbortedException.isConnectionReset(failure)) {
            WARNINGS.warn("Failed when nobody waited any more: " + failure);
        }
    }

    @Override
    public void destroy() {
        Hooks.resetOnErrorDropped();
    }
}
