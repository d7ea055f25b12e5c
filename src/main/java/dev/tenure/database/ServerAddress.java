package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a server listens; an R2DBC address may name several, separated by commas. */
record ServerAddress(String host, int port) {

    private static final int DEFAULT_PORT = 5432;

    /** Returns the addresses in their order; none where no host is named. */
    static List<ServerAddress> of(ConnectionFactoryOptions options) {
        Object hosts = options.getValue(Option.valueOf("host"));
        Object port = options.getValue(Option.valueOf("port"));
        int otherwise = port == null ? DEFAULT_PORT : Integer.parseInt(port.toString());
        return hosts == null
                ? List.of()
                : Stream.of(hosts.toString().split(","))
                        .map(host -> of(host.strip(), otherwise))
                        .toList();
    }

    private static ServerAddress of(String host, int otherwise) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']')
                ? new ServerAddress(
                        host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)))
                : new ServerAddress(host, otherwise);
    }

    /** Returns options that name this server alone. */
    ConnectionFactoryOptions in(ConnectionFactoryOptions options) {
        return ConnectionFactoryOptions.builder()
                .from(options, option -> !option.equals(ConnectionFactoryOptions.PROTOCOL))
                .option(ConnectionFactoryOptions.HOST, host)
                .option(ConnectionFactoryOptions.PORT, port)
                .build();
    }

    /** Returns the addresses as an address of JDBC has them. */
    static String list(List<ServerAddress> addresses) {
        return addresses.stream().map(ServerAddress::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
