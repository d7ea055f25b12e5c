package dev.tenure.experience;

import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Tenure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a requirement is met, and what decides.
 *
 * @param unclearKeys the keys of the positions whose dates leave open how much they add
 */
public record RequirementCheck(
        RequirementStatus status,
        TechnologyTenure experience,
        List<ConditionCheck> conditions,
        List<Long> unclearKeys) {

    public RequirementCheck {
        conditions = List.copyOf(conditions);
        unclearKeys = List.copyOf(unclearKeys);
    }

    static RequirementCheck of(
            RequirementInput asked,
            TechnologyTenure experience,
            DateRange within,
            LocalDate today) {
        Tenure tenure = experience.tenure();
        Tenure most = TenureAtMost.of(experience.considered(), tenure.asOf(), within);
        List<ConditionCheck> conditions = new ArrayList<>();
        conditions.add(
                ConditionCheck.of(
                        RequirementCondition.USED,
                        tenure.monthsAtLeast() > 0 || isUsedByNow(experience, today),
                        most.months() > 0));
        if (asked.minMonths() != null) {
            conditions.add(
                    ConditionCheck.of(
                            RequirementCondition.MIN_MONTHS,
                            tenure.monthsAtLeast() >= asked.minMonths(),
                            most.months() >= asked.minMonths()));
        }
        if (asked.usedSince() != null) {
            LocalDate since = asked.usedSince().firstDay();
            conditions.add(
                    ConditionCheck.of(
                            RequirementCondition.USED_SINCE,
                            isSince(tenure.lastUsedAtLeast(), since),
                            !since.isAfter(tenure.asOf().lastDay())
                                    && isPerhapsSince(most.lastUsed(), since)));
        }
        return new RequirementCheck(
                worst(conditions),
                experience,
                conditions,
                unclear(experience, tenure.asOf(), within));
    }

    private static RequirementStatus worst(List<ConditionCheck> conditions) {
        return conditions.stream()
                .map(ConditionCheck::status)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns whether a use without dates is evidence: it has happened by the day on which it is
     * read.
     */
    private static boolean isUsedByNow(TechnologyTenure experience, LocalDate today) {
        return !experience.tenure().asOf().lastDay().isBefore(today)
                && experience.considered().stream()
                        .anyMatch(use -> use.isEvidence() && use.period() == null);
    }

    private static boolean isSince(@Nullable LocalDate used, LocalDate day) {
        return used != null && !used.isBefore(day);
    }

    private static boolean isPerhapsSince(@Nullable PartialDate used, LocalDate day) {
        return used != null && !used.lastDay().isBefore(day);
    }

    private static List<Long> unclear(
            TechnologyTenure experience, PartialDate asOf, DateRange within) {
        List<DatedUse> uses = experience.considered();
        return uses.stream()
                .filter(use ->
                        TenureAtMost.isOpen(use, asOf, within)
                                || use.isMomentIn(uses)
                                        && TenureAtMost.of(List.of(use), asOf, within).months() > 1)
                .map(DatedUse::position)
                .distinct()
                .toList();
    }
}
