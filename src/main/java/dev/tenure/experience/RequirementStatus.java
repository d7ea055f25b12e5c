package dev.tenure.experience;

/** Whether a requirement is met, from best to worst. */
public enum RequirementStatus {
    /** For every reading of the dates. */
    MET,
    /** The dates leave it open. */
    CANNOT_TELL,
    /** For no reading of the dates. */
    NOT_MET;

    static RequirementStatus of(boolean surely, boolean possibly) {
        return surely ? MET : possibly ? CANNOT_TELL : NOT_MET;
    }
}
