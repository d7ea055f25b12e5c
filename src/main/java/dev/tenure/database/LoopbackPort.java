package dev.tenure.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a free TCP port for an embedded server to listen on. */
final class LoopbackPort {

    private LoopbackPort() {}

    /** Returns the wanted port, or any free one for 0. */
    static int free(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException taken) {
            throw new DatabaseException(
                    "Port %d of tenure.database.port is in use by another program."
                            .formatted(wanted),
                    "Stop that one, or name another port, or none to have a free one chosen.",
                    taken);
        }
    }
}
