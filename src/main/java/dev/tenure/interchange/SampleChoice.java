package dev.tenure.interchange;

/** Whether the sample résumés are loaded at the first start. */
enum SampleChoice {
    /** Only into the embedded database, which nobody else filled. */
    EMBEDDED,
    ALWAYS,
    NEVER
}
