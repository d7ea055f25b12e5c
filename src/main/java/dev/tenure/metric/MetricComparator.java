package dev.tenure.metric;

/** How a value relates to the number that the text gives. */
public enum MetricComparator {
    EQUAL,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    ABOUT
}
