package dev.tenure.layout;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;

/**
 * A filter of PDFBox that unpacks no more than a document may hold: PDFBox bounds nothing of it,
 * and has no place for a bound, so each of its filters is wrapped where it keeps them.
 */
final class PdfFilter extends Filter {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final ThreadLocal<long[]> LEFT =
            ThreadLocal.withInitial(() -> new long[] {Long.MAX_VALUE});

    private final Filter filter;

    private PdfFilter(Filter filter) {
        this.filter = filter;
    }

    static {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            var filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
            filters.replaceAll((_, filter) -> new PdfFilter(filter));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("PDFBox keeps its filters elsewhere", changed);
        }
    }

    /** Lets this thread unpack one document more. */
    static void begin() {
        LEFT.get()[0] = MOST_BYTES;
    }

    /** Sets this thread no bound any more, for what it reads next is no document of others. */
    static void end() {
        LEFT.get()[0] = Long.MAX_VALUE;
    }

    /** Tells of what PDFBox has left out because it was too much. */
    static void check() throws TooMuch {
        if (LEFT.get()[0] < 0) {
            throw new TooMuch();
        }
    }

    /** Says that a document unpacks to more than it may. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        TooMuch() {
            super("The PDF unpacks to more than a résumé can be.");
        }
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return filter.decode(encoded, new Counted(decoded), parameters, index);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded,
            OutputStream decoded,
            COSDictionary parameters,
            int index,
            DecodeOptions options)
            throws IOException {
        return filter.decode(encoded, new Counted(decoded), parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
            throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    private static final class Counted extends FilterOutputStream {

        private final long[] left = LEFT.get();

        Counted(OutputStream decoded) {
            super(decoded);
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int more) throws IOException {
            left[0] -= more;
            if (left[0] < 0) {
                throw new TooMuch();
            }
        }
    }
}
