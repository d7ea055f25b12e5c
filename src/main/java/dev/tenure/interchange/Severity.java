package dev.tenure.interchange;

/** How much a problem weighs: an error keeps the document out, a warning does not. */
enum Severity {
    ERROR,
    WARNING
}
