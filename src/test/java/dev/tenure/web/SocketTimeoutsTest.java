package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.epoll.Epoll;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Real sockets against time-outs fifty times shorter than the default ones. */
class SocketTimeoutsTest {

    private static final Duration IDLE = Duration.ofMillis(300);
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int SIZE = 16 << 20;

    private final SocketTimeouts timeouts =
            new SocketTimeouts(IDLE, Duration.ofMillis(100), Duration.ofMillis(200), IDLE);
    private final ByteBuf huge = Unpooled.directBuffer(SIZE).writeZero(SIZE);
    private final AtomicBoolean asked = new AtomicBoolean();
    private DisposableServer server;

    @BeforeEach
    void start() {
        Flux<String> slow = Flux.interval(Duration.ofMillis(200)).map(n -> n + " ").take(5);
        server =
                timeouts.apply(HttpServer.create().host("127.0.0.1").port(0))
                        .route(routes ->
                                routes.get("/stream", (q, a) -> a.sendString(slow))
                                        .get("/huge", (q, a) -> a.send(hugeAnswer()))
                                        .post("/", (q, a) -> a.send(q.receive().retain()))
                                        .ws("/ws", (in, out) -> out.sendString(slow)))
                        .bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POST / HTTP/1.1\r\nHost: a\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nwhole"
            })
    void closesASocketThatFallsSilent(String sent) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(sent.getBytes());
            assertThat(isClosedByServer(socket)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: ",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\n"
            })
    void closesASocketThatDripsItsRequest(String beginning) throws Exception {
        try (Socket socket = open()) {
            socket.getOutputStream().write(beginning.getBytes());
            assertThat(isClosedWhileDripping(socket)).isTrue();
        }
    }

    @Test
    void letsAnAnswerTakeLongerThanEveryTimeout() {
        String answer =
                HttpClient.create()
                        .get()
                        .uri("http://127.0.0.1:" + server.port() + "/stream")
                        .responseContent()
                        .aggregate()
                        .asString()
                        .block();
        assertThat(answer).isEqualTo("0 1 2 3 4 ");
    }

    @Test
    void letsAWebSocketLiveLongerThanEveryTimeout() {
        List<String> messages =
                HttpClient.create()
                        .websocket()
                        .uri("ws://127.0.0.1:" + server.port() + "/ws")
                        .handle((in, out) -> in.receive().asString())
                        .collectList()
                        .block();
        assertThat(messages).containsExactly("0 ", "1 ", "2 ", "3 ", "4 ");
    }

    @Test
    void closesASocketThatTakesNothingOfItsAnswer() throws Exception {
        try (Socket socket = ask("/huge")) {
            await().until(asked::get);
            await().until(() -> huge.refCnt() == 1);
            assertThat(lengthOf(socket.getInputStream(), Duration.ZERO)).isLessThan(SIZE);
        }
    }

    @Test
    void letsAnAnswerBeTakenSlowly() throws Exception {
        assumeTrue(Epoll.isAvailable());
        try (Socket socket = ask("/huge")) {
            assertThat(lengthOf(socket.getInputStream(), IDLE.dividedBy(4))).isGreaterThan(SIZE);
        }
    }

    private Mono<ByteBuf> hugeAnswer() {
        Mono<ByteBuf> answer = Mono.just(huge.retain());
        asked.set(true);
        return answer;
    }

    private Socket ask(String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(256 << 10);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: a\r\n\r\n".formatted(path).getBytes());
        return socket;
    }

    private static int lengthOf(InputStream answer, Duration pause) throws Exception {
        int length = 0;
        try {
            for (int read; (read = answer.readNBytes(128 << 10).length) > 0; length += read) {
                Thread.sleep(length < SIZE / 4 ? pause : Duration.ZERO);
            }
        } catch (SocketException reset) {
            assertThat(reset).hasMessage("Connection reset");
        }
        return length;
    }

    private Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static boolean isClosedByServer(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (IOException e) {
            return "Connection reset".equals(e.getMessage());
        }
    }

    private static boolean isClosedWhileDripping(Socket socket) throws InterruptedException {
        for (int drops = 0; drops < PATIENCE_MILLIS / 50; drops++) {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException e) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
