package dev.tenure.technology;

/** Why words are evidence of a technology. */
public enum Reason {
    /** The words are its slug or its name, in any case. */
    NAME,
    /** The words are another name of it. */
    ALIAS,
    /** The words name another technology, which implies it. */
    IMPLIED
}
