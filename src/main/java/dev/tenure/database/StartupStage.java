package dev.tenure.database;

/**
 * What a start brings up to date in the database, in this order: each stage needs those before it.
 */
public enum StartupStage {
    /** The technologies, as the catalogue has them. */
    CATALOGUE,
    /** The stored résumés, whose documents are read with the technologies of the catalogue. */
    RESUMES,
    /** The words by which the texts of the résumés are found. */
    SEARCH_WORDS
}
