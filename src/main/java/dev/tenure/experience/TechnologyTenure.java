package dev.tenure.experience;

import dev.tenure.evidence.UseEvidenceKey;
import dev.tenure.period.ClippedPeriod;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.Tenure;
import dev.tenure.technology.Technology;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long a person has worked with a technology.
 *
 * @param implied whether it is known only through others that imply it
 * @param clippedToRelease whether months were not counted because they precede the release of what
 *     is mentioned
 * @param considered the uses that are evidence of it, and those that would be in another range;
 *     positions newest first, each in reading order
 */
public record TechnologyTenure(
        long personKey,
        long technologyKey,
        Technology technology,
        boolean implied,
        Tenure tenure,
        boolean clippedToRelease,
        List<DatedUse> considered) {

    public TechnologyTenure {
        considered = List.copyOf(considered);
    }

    static TechnologyTenure of(
            long personKey,
            long technologyKey,
            Technology technology,
            List<DatedUse> considered,
            PartialDate asOf,
            DateRange within) {
        List<DatedUse> uses = considered.stream().filter(DatedUse::isEvidence).toList();
        List<ClippedPeriod> clipped =
                uses.stream()
                        .flatMap(use -> Stream.ofNullable(use.period()).map(use::sinceRelease))
                        .toList();
        List<Period> whole = clipped.stream().map(ClippedPeriod::period).toList();
        Tenure tenure = Tenure.ofClipped(clipped, asOf, within);
        return new TechnologyTenure(
                personKey,
                technologyKey,
                technology,
                !uses.isEmpty()
                        && uses.stream().noneMatch(use -> use.mentioned().equals(technology)),
                tenure,
                tenure.months() < Tenure.of(whole, asOf, within).months(),
                considered);
    }

    /** Returns whether some use is evidence of it. */
    boolean isEvident() {
        return considered.stream().anyMatch(DatedUse::isEvidence);
    }

    /** Returns the keys of the positions where it is used, newest first. */
    List<Long> positionKeys() {
        return considered.stream()
                .filter(DatedUse::isEvidence)
                .map(DatedUse::position)
                .distinct()
                .toList();
    }

    UseEvidenceKey evidenceKey() {
        return new UseEvidenceKey(
                personKey,
                technologyKey,
                considered.stream().filter(DatedUse::isEvidence).map(DatedUse::key).toList());
    }
}
