package dev.tenure.interchange;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** The standard output in the encoding of the terminal, for what a command prints. */
final class StandardOutput {

    private StandardOutput() {}

    static PrintWriter writer() {
        Charset encoding =
                Charset.forName(
                        System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), encoding));
    }
}
