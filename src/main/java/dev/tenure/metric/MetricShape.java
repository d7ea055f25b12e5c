package dev.tenure.metric;

/** Whether a figure is one value, anything between two, or a change from one to the other. */
public enum MetricShape {
    SINGLE,
    RANGE,
    CHANGE
}
