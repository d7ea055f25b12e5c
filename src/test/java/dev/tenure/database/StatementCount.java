package dev.tenure.database;

import io.r2dbc.proxy.core.QueryExecutionInfo;
import io.r2dbc.proxy.core.QueryInfo;
import io.r2dbc.proxy.listener.ProxyExecutionListener;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The SQL statements that the service executed since the last reset, without the questions the
 * driver and the pool ask for themselves.
 */
public final class StatementCount implements ProxyExecutionListener {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @Override
    public void beforeQuery(QueryExecutionInfo execution) {
        execution.getQueries().stream().map(QueryInfo::getQuery).forEach(statements::add);
    }

    /** Forgets all statements so far. */
    public void reset() {
        statements.clear();
    }

    /** How many statements there were. */
    public int count() {
        return statements.size();
    }

    /** Their SQL, in the order of execution. */
    public List<String> statements() {
        return List.copyOf(statements);
    }
}
