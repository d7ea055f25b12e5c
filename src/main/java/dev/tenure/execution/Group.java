package dev.tenure.execution;

import java.util.ArrayList;
import java.util.List;

/** The objects of a response that one selection is asked of, with their sources. */
final class Group {

    private final PlannedSelection selection;
    private final List<Object> sources = new ArrayList<>();
    private final List<ResponseObject> objects = new ArrayList<>();

    Group(PlannedSelection selection) {
        this.selection = selection;
    }

    void add(Object source, ResponseObject object) {
        sources.add(source);
        objects.add(object);
    }

    PlannedSelection selection() {
        return selection;
    }

    int size() {
        return sources.size();
    }

    Object source(int index) {
        return sources.get(index);
    }

    ResponseObject object(int index) {
        return objects.get(index);
    }
}
