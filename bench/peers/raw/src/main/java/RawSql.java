import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** Answers a question by one statement, whose JSON it hands on as it comes from PostgreSQL. */
public final class RawSql extends VerticleBase {

    private static final Map<String, String> STATEMENTS = Map.of(
            "/Q1", statement("q1.sql"), "/Q2", statement("q2.sql"),
            "/Q3", statement("q3.sql"), "/Q4", statement("q4.sql"));

    private SqlClient database;

    public static void main(String[] arguments) {
        int threads = Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(RawSql.class, new DeploymentOptions().setInstances(threads))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public Future<?> start() {
        var connection = PgConnectOptions.fromUri(System.getenv("DATABASE"))
                .setCachePreparedStatements(true)
                .setPipeliningLimit(16);
        database = PgBuilder.client()
                .with(new PoolOptions().setMaxSize(5))
                .connectingTo(connection)
                .using(vertx)
                .build();
        return vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        var response = request.response();
        var statement = STATEMENTS.get(request.path());
        if (statement == null) {
            response.setStatusCode(404).end();
            return;
        }
        database.preparedQuery(statement)
                .execute(values(request.params()))
                .onSuccess(rows -> response
                        .putHeader("content-type", "application/json")
                        .end(rows.iterator().next().getString(0)))
                .onFailure(failure -> response.setStatusCode(500).end(failure.toString()));
    }

    private static Tuple values(MultiMap asked) {
        Tuple values = Tuple.tuple();
        if (asked.contains("slug")) {
            values.addString(asked.get("slug"));
        }
        if (asked.contains("technology")) {
            values.addString(asked.get("technology"))
                    .addLocalDate(LocalDate.parse(asked.get("from")))
                    .addLocalDate(LocalDate.parse(asked.get("to")));
        }
        return values;
    }

    private static String statement(String file) {
        try (var text = RawSql.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
