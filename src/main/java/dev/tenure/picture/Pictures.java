package dev.tenure.picture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws pictures one after the other; who waits holds up nobody else, and few may wait. */
@Component
public class Pictures {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int WAITING = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Scheduler drawing = Schedulers.newBoundedElastic(1, WAITING, "pictures");
    private final boolean canDraw = canDraw();
    private @Nullable Painter painter;

    /** Returns whether the runtime can draw at all. */
    public boolean areDrawn() {
        return canDraw;
    }

    /**
     * Returns a card as PNG.
     *
     * @return an error of {@link java.util.concurrent.RejectedExecutionException} if too many wait
     */
    public Mono<byte[]> of(Card card) {
        return Mono.fromCallable(() -> draw(card)).subscribeOn(drawing);
    }

    private synchronized byte[] draw(Card card) {
        try {
            if (painter == null) {
                painter = new Painter();
            }
            return painter.draw(card);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean canDraw() {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().dispose();
            return true;
        } catch (LinkageError | AWTError lacking) {
            LOG.warn("Links are shared without a picture: this Java runtime cannot draw", lacking);
            return false;
        }
    }
}
