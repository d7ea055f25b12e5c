package dev.tenure.experience;

/** Whether one condition of a requirement is met. */
public record ConditionCheck(RequirementCondition condition, RequirementStatus status) {

    static ConditionCheck of(RequirementCondition condition, boolean surely, boolean possibly) {
        return new ConditionCheck(condition, RequirementStatus.of(surely, possibly));
    }
}
