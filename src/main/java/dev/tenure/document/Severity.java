package dev.tenure.document;

/** How much a problem weighs: an error keeps the document out, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
