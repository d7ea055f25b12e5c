package dev.tenure.period;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the period of a heading line at its start or its end. */
record HeadingReader(String line, String folded) {

    private record Place(int start, FoundPeriod found) {}

    Optional<DatedHeading> read() {
        Optional<Place> atStart = atStart();
        Optional<Place> atEnd = atEnd();
        return Stream.of(
                        atStart.filter(place -> place.found().range()),
                        atEnd.filter(place -> place.found().range()),
                        atStart,
                        atEnd)
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::heading);
    }

    private Optional<Place> atStart() {
        int start = Margins.afterOpeners(folded);
        return new PeriodGrammar(folded)
                .at(start)
                .filter(found -> !found.bare() || !runsIntoAWord(found.end()))
                .map(found -> new Place(start, found));
    }

    private Optional<Place> atEnd() {
        PeriodGrammar grammar = new PeriodGrammar(folded);
        return IntStream.range(1, folded.length())
                .filter(start -> Margins.startsAt(start, folded))
                .boxed()
                .flatMap(start -> grammar.at(start).map(found -> new Place(start, found)).stream())
                .filter(place -> Margins.onlyClosersAfter(place.found().end(), folded))
                .filter(place -> !place.found().bare() || Margins.isSetOffAt(place.start(), folded))
                .findFirst();
    }

    private boolean runsIntoAWord(int offset) {
        return line.substring(offset)
                .stripLeading()
                .codePoints()
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }

    private DatedHeading heading(Place place) {
        int end = place.found().end();
        return new DatedHeading(
                place.found().in(line.substring(place.start(), end)), place.start(), end);
    }
}
