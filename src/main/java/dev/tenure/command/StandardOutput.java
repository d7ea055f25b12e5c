package dev.tenure.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** The standard streams in the encoding of the terminal, for what a command prints. */
public final class StandardOutput {

    private StandardOutput() {}

    /** Returns the standard output. */
    public static PrintWriter writer() {
        return writer(FileDescriptor.out, "stdout.encoding");
    }

    /** Returns the standard error, where a command tells of what it prints. */
    public static PrintWriter errors() {
        return writer(FileDescriptor.err, "stderr.encoding");
    }

    private static PrintWriter writer(FileDescriptor stream, String encoding) {
        Charset charset =
                Charset.forName(System.getProperty(encoding, Charset.defaultCharset().name()));
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset));
    }
}
