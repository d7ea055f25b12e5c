package dev.tenure.database;

import io.r2dbc.spi.Option;
import io.r2dbc.spi.TransactionDefinition;

import org.jspecify.annotations.Nullable;

/**
 * A transaction that writes only where the server lets it: to ask for {@code READ WRITE}, as Spring
 * does for every transaction that is not read-only, passes over {@code
 * default_transaction_read_only}.
 */
record ServersAccessMode(TransactionDefinition definition) implements TransactionDefinition {

    @Override
    public <T> @Nullable T getAttribute(Option<T> option) {
        T value = definition.getAttribute(option);
        return option.equals(READ_ONLY) && Boolean.FALSE.equals(value) ? null : value;
    }
}
