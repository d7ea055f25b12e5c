package dev.tenure.period;

/** Whether something holds for some reading of imprecise dates, or for every one. */
public enum Certainty {
    POSSIBLE,
    DEFINITE
}
