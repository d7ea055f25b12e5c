package dev.tenure.database;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import io.r2dbc.spi.Wrapped;

import org.reactivestreams.Publisher;

import java.time.Duration;

/**
 * The driver's connection, whose answers are watched; the pool asks {@code validate(REMOTE)} before
 * it is used, and {@code validate(LOCAL)} when it comes back.
 */
record WatchedConnection(Connection connection, ConnectionHealth health)
        implements Connection, Wrapped<Connection> {

    @Override
    public Publisher<Boolean> validate(ValidationDepth depth) {
        return depth == ValidationDepth.REMOTE ? health.usable() : health.settled();
    }

    @Override
    public Statement createStatement(String sql) {
        return new WatchedStatement(health, connection.createStatement(sql));
    }

    @Override
    public Batch createBatch() {
        return connection.createBatch();
    }

    @Override
    public Publisher<Void> beginTransaction() {
        return watched(connection.beginTransaction());
    }

    @Override
    public Publisher<Void> beginTransaction(TransactionDefinition definition) {
        return watched(connection.beginTransaction(new ServersAccessMode(definition)));
    }

    @Override
    public Publisher<Void> commitTransaction() {
        return watched(connection.commitTransaction());
    }

    @Override
    public Publisher<Void> rollbackTransaction() {
        return watched(connection.rollbackTransaction());
    }

    @Override
    public Publisher<Void> createSavepoint(String name) {
        return watched(connection.createSavepoint(name));
    }

    @Override
    public Publisher<Void> releaseSavepoint(String name) {
        return watched(connection.releaseSavepoint(name));
    }

    @Override
    public Publisher<Void> rollbackTransactionToSavepoint(String name) {
        return watched(connection.rollbackTransactionToSavepoint(name));
    }

    @Override
    public Publisher<Void> setAutoCommit(boolean isAutoCommit) {
        return watched(connection.setAutoCommit(isAutoCommit));
    }

    @Override
    public Publisher<Void> setLockWaitTimeout(Duration timeout) {
        return watched(connection.setLockWaitTimeout(timeout));
    }

    @Override
    public Publisher<Void> setStatementTimeout(Duration timeout) {
        return watched(connection.setStatementTimeout(timeout));
    }

    @Override
    public Publisher<Void> setTransactionIsolationLevel(IsolationLevel level) {
        return watched(connection.setTransactionIsolationLevel(level));
    }

    private Publisher<Void> watched(Publisher<Void> done) {
        return new WatchedAnswer<>(health, done);
    }

    @Override
    public boolean isAutoCommit() {
        return connection.isAutoCommit();
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return connection.getMetadata();
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return connection.getTransactionIsolationLevel();
    }

    @Override
    public Publisher<Void> close() {
        return connection.close();
    }

    @Override
    public Connection unwrap() {
        return connection;
    }
}
