package dev.tenure.technology;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.tenure.technology.Spelling.Rule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** A recognition rule as written, perhaps extending a shared one; absent members are null. */
record RuleEntry(
        @Nullable String as,
        Rule.@Nullable Enough enough,
        @JsonProperty("case") Rule.@Nullable Casing casing,
        Rule.@Nullable Version version,
        @Nullable Boolean list,
        List<String> before,
        List<String> after,
        List<String> sureBefore,
        List<String> sureAfter,
        List<String> notBefore,
        List<String> notAfter,
        List<String> within,
        List<String> unless) {

    /** Returns the rule, with what the shared one says where this one is silent. */
    Rule extending(@Nullable RuleEntry shared) {
        if (shared == null) {
            return new Rule(
                    enough == null ? Rule.Enough.EVIDENCE : enough,
                    casing == null ? Rule.Casing.EXACT : casing,
                    version == null ? Rule.Version.NONE : version,
                    list == null || list,
                    before,
                    after,
                    sureBefore,
                    sureAfter,
                    notBefore,
                    notAfter,
                    within,
                    unless);
        }
        return new RuleEntry(
                        null,
                        enough == null ? shared.enough : enough,
                        casing == null ? shared.casing : casing,
                        version == null ? shared.version : version,
                        list == null ? shared.list : list,
                        both(shared.before, before),
                        both(shared.after, after),
                        both(shared.sureBefore, sureBefore),
                        both(shared.sureAfter, sureAfter),
                        both(shared.notBefore, notBefore),
                        both(shared.notAfter, notAfter),
                        both(shared.within, within),
                        both(shared.unless, unless))
                .extending(null);
    }

    private static List<String> both(List<String> shared, List<String> own) {
        return Stream.concat(shared.stream(), own.stream()).distinct().toList();
    }
}
