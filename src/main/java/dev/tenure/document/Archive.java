package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip archive, unpacked in memory. How many files it holds, how large they are and how much they
 * were packed is bounded.
 */
public final class Archive {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES = 100 * 1024 * 1024;
    private static final int MOST_KEPT_BYTES = 20 * 1024 * 1024;

    /** Deflate packs a thousandfold at most; texts, tables and XML are packed less than this. */
    private static final int MOST_RATIO = 200;

    private static final int UNSUSPECTED_BYTES = 1024 * 1024;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Predicate<String> wanted;
    private final long mostBytes;
    private long bytes;
    private long kept;

    private Archive(int length, Predicate<String> wanted) {
        this.wanted = wanted;
        mostBytes = Math.min(MOST_BYTES, Math.max(UNSUSPECTED_BYTES, (long) length * MOST_RATIO));
    }

    /** Why an archive is not read to its end. */
    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        private final String sentence;

        TooMuch(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }

    /** Returns whether the content begins as an archive does. */
    public static boolean isBegunBy(byte[] content) {
        return content.length > 3
                && content[0] == 'P'
                && content[1] == 'K'
                && content[2] == 3
                && content[3] == 4;
    }

    /**
     * Unpacks an archive: null where it cannot be unpacked or holds too much, and the problems say
     * why.
     *
     * @param wanted which files are kept, by their names; of the others only the name is
     */
    public static @Nullable Archive of(
            byte[] content, Predicate<String> wanted, Problems problems) {
        Archive archive = new Archive(content.length, wanted);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                archive.add(file, zip);
            }
            return archive;
        } catch (TooMuch tooMuch) {
            problems.error(JsonPath.ROOT, Code.LIMIT, tooMuch.sentence);
        } catch (IOException | IllegalArgumentException broken) {
            problems.error(
                    JsonPath.ROOT,
                    Code.SYNTAX,
                    String.valueOf(broken.getMessage()).contains("encrypted")
                            ? "The archive is locked with a password."
                            : "The archive is broken, or ends too early.");
        }
        return null;
    }

    private void add(ZipEntry file, InputStream content) throws IOException {
        if (files.size() == MOST_FILES) {
            throw new TooMuch("The archive has more than %,d files.".formatted(MOST_FILES));
        }
        boolean isWanted = !file.isDirectory() && wanted.test(file.getName());
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            kept += isWanted ? read : 0;
            if (bytes > mostBytes || kept > MOST_KEPT_BYTES) {
                throw new TooMuch("The archive unpacks to more than a résumé can be.");
            }
            unpacked.write(buffer, 0, isWanted ? read : 0);
        }
        files.putIfAbsent(file.getName(), unpacked.toByteArray());
    }

    /** Returns the names of its files, in their order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Returns a file that is kept; null where there is none of this name. */
    public byte @Nullable [] file(String name) {
        return wanted.test(name) ? files.get(name) : null;
    }
}
