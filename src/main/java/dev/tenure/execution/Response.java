package dev.tenure.execution;

import graphql.execution.ResultPath;

import org.jspecify.annotations.Nullable;

/** The response to a request, whose one place has its data. */
final class Response implements Container {

    private @Nullable Object data;

    /** Begins the data of an operation, and returns where they are to be filled in. */
    ResponseObject begin(OperationPlan plan) {
        var root = new ResponseObject(this, 0, false, plan.root());
        write(0, root);
        return root;
    }

    /** Returns the data, null where it lacks what it may not lack. */
    @Nullable Object data() {
        return data;
    }

    @Override
    public @Nullable Container parent() {
        return null;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public boolean isNonNull() {
        return false;
    }

    @Override
    public void write(int place, @Nullable Object value) {
        data = value;
    }

    @Override
    public ResultPath path(int place) {
        return ResultPath.rootPath();
    }
}
