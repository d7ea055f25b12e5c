package dev.tenure.conversion;

import dev.tenure.document.Tree;

/** Dates and periods of Europass. */
final class EuropassDates {

    private static final String FORMATTED = "FormattedDateTime";

    private EuropassDates() {}

    static void addPeriod(Tree.Members entry, SourceMember period) {
        SourceMember start = date(period.member("StartDate"));
        SourceMember end = date(period.member("EndDate"));
        boolean isCurrent = period.member("CurrentIndicator").isTrue();
        boolean isOngoing = period.member("Ongoing").isTrue();
        String from = start.text();
        entry.put("startDate", from, start.place()).put("endDate", end.text(), end.place());
        if (from != null && !isCurrent && !isOngoing) {
            putUnknownEnd(entry, start);
        }
    }

    /** Returns the text of a date, which some write without the element around it. */
    static SourceMember date(SourceMember date) {
        return date.has(FORMATTED) ? date.member(FORMATTED) : date;
    }

    /** Says of a period without an end that its document does not say that it goes on. */
    static void putUnknownEnd(Tree.Members entry, SourceMember start) {
        if (!entry.has("endDate")) {
            entry.put("endDate", "-", start.place());
        }
    }
}
