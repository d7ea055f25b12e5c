package dev.tenure.technology;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

import dev.tenure.technology.Spelling.Rule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** A recognition rule as written, perhaps extending shared ones; absent members are null. */
record RuleEntry(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> as,
        Rule.@Nullable Enough enough,
        @JsonProperty("case") Rule.@Nullable Casing casing,
        Rule.@Nullable Version version,
        Rule.@Nullable Head head,
        @Nullable Boolean list,
        List<String> before,
        List<String> after,
        List<String> sureBefore,
        List<String> sureAfter,
        List<String> notBefore,
        List<String> notAfter,
        List<String> within,
        List<String> unless,
        List<String> doubt) {

    /** Returns the entry, with what the shared one says where this one is silent. */
    RuleEntry extending(RuleEntry shared) {
        return new RuleEntry(
                as,
                enough == null ? shared.enough : enough,
                casing == null ? shared.casing : casing,
                version == null ? shared.version : version,
                head == null ? shared.head : head,
                list == null ? shared.list : list,
                both(shared.before, before),
                both(shared.after, after),
                both(shared.sureBefore, sureBefore),
                both(shared.sureAfter, sureAfter),
                both(shared.notBefore, notBefore),
                both(shared.notAfter, notAfter),
                both(shared.within, within),
                both(shared.unless, unless),
                both(shared.doubt, doubt));
    }

    /** Returns the rule that it is by itself. */
    Rule rule() {
        return new Rule(
                enough == null ? Rule.Enough.EVIDENCE : enough,
                casing == null ? Rule.Casing.EXACT : casing,
                version == null ? Rule.Version.NONE : version,
                head == null ? Rule.Head.LABEL : head,
                list == null || list,
                before,
                after,
                sureBefore,
                sureAfter,
                notBefore,
                notAfter,
                within,
                unless,
                doubt);
    }

    private static List<String> both(List<String> shared, List<String> own) {
        return Stream.concat(shared.stream(), own.stream()).distinct().toList();
    }
}
