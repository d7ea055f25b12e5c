package dev.tenure.endpoint;

import dev.tenure.period.PartialDate;

record Box(int id, PartialDate opened) {
    public String name() {
        return "box " + id;
    }
}
