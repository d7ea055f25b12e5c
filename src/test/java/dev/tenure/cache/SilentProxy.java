package dev.tenure.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Passes on what goes to and from a database, until it tells those who listen nothing more. */
final class SilentProxy implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final String host;
    private final int port;

    private SilentProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        Thread.startVirtualThread(this::accept);
    }

    /** Stands before the database of a service. */
    static SilentProxy before(ApplicationContext context) throws IOException {
        ConnectionFactoryOptions options =
                context.getBean(R2dbcConnectionDetails.class).getConnectionFactoryOptions();
        return new SilentProxy(
                (String) options.getRequiredValue(ConnectionFactoryOptions.HOST),
                (int) options.getRequiredValue(ConnectionFactoryOptions.PORT));
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    void beSilentWhereIsListened() {
        lines.stream().filter(line -> line.listens).forEach(line -> line.isSilent = true);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Line line = new Line(client, new Socket(host, port));
                lines.add(line);
                Thread.startVirtualThread(() -> line.pass(client, line.database));
                Thread.startVirtualThread(() -> line.pass(line.database, client));
            }
        } catch (IOException closed) {
            lines.forEach(Line::close);
        }
    }

    /** A connection through the proxy. */
    private static final class Line {

        private final Socket client;
        private final Socket database;
        private volatile boolean listens;
        private volatile boolean isSilent;

        Line(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void pass(Socket from, Socket to) {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                byte[] bytes = new byte[1 << 16];
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    listens |= new String(bytes, 0, read, ISO_8859_1).contains("listen tenure_");
                    if (!isSilent) {
                        out.write(bytes, 0, read);
                        out.flush();
                    }
                }
            } catch (IOException closed) {
                close();
            }
        }

        void close() {
            try (client;
                    database) {
                isSilent = true;
            } catch (IOException already) {
                isSilent = true;
            }
        }
    }
}
