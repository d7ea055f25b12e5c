package dev.tenure.interchange;

/**
 * Something in a document that its author should know.
 *
 * @param severity whether the document was kept out because of it
 * @param path the place in the document, as a JSON path ({@code $.work[2].startDate})
 * @param sentence what is the matter, in plain words
 */
record Problem(Severity severity, String path, String sentence) {

    @Override
    public String toString() {
        return severity + " " + path + ": " + sentence;
    }
}
