package dev.tenure.interchange;

/** What became of a document: an error refuses it, and then nothing has changed. */
enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
}
