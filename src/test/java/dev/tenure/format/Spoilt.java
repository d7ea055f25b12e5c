package dev.tenure.format;

import java.util.Arrays;
import java.util.Random;

/** Spoils the bytes of a document. */
final class Spoilt {

    private Spoilt() {}

    /** Returns the content with some bytes changed, copied or cut off, from a place on. */
    static byte[] of(byte[] content, int from, Random random) {
        byte[] spoilt = content.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = from + random.nextInt(spoilt.length - from);
            spoilt[at] =
                    random.nextBoolean()
                            ? spoilt[random.nextInt(spoilt.length)]
                            : (byte) random.nextInt(256);
        }
        boolean isCut = random.nextInt(5) == 0;
        return isCut ? Arrays.copyOf(spoilt, from + random.nextInt(spoilt.length - from)) : spoilt;
    }
}
