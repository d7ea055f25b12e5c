package dev.tenure.position;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.period.Certainty;
import dev.tenure.period.PartialDate;
import dev.tenure.period.PeriodMatch;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A filter of positions in the words of an address or a command: {@code tech=go&from=2018-01}, as
 * the page of a person has them in its own. Their order and what stands there twice change nothing.
 *
 * @param values what is given, by the name of the parameter
 */
public record PositionParameters(Map<String, List<String>> values) {

    private static final String TECHNOLOGY = "tech";
    private static final String ALL = "all";
    private static final String WITHOUT = "not";
    private static final String DIRECT = "direct";
    private static final String ROLE = "role";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MATCH = "match";
    private static final String CERTAINTY = "certainty";
    private static final String KIND = "kind";
    private static final String WORDS = "q";

    /** What the parameters are called, in the order in which they are written. */
    public static final List<String> NAMES =
            List.of(
                    TECHNOLOGY,
                    ALL,
                    WITHOUT,
                    DIRECT,
                    ROLE,
                    FROM,
                    TO,
                    MATCH,
                    CERTAINTY,
                    KIND,
                    WORDS);

    /** Takes those that filter positions, and leaves out what says nothing. */
    public PositionParameters {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            // A flag holds by being there, whatever its value.
            boolean isFlag = name.equals(ALL) || name.equals(DIRECT);
            List<String> said =
                    values.getOrDefault(name, List.of()).stream()
                            .map(value -> isFlag ? "1" : value.strip())
                            .filter(value -> !value.isEmpty())
                            .distinct()
                            .sorted()
                            .toList();
            if (!said.isEmpty()) {
                known.put(name, said);
            }
        }
        values = known;
    }

    /** Returns the first name that no parameter has, if there is one. */
    public static Optional<String> unknown(Collection<String> names) {
        return names.stream().filter(name -> !NAMES.contains(name)).findFirst();
    }

    /** Returns which parameter gives a part of the filter, such as {@code period.from}. */
    public static Optional<String> behind(String part) {
        return switch (part.replaceAll("\\[\\d+]", "")) {
            case "technologies.anyOf", "technologies.allOf" -> Optional.of(TECHNOLOGY);
            case "technologies.noneOf" -> Optional.of(WITHOUT);
            case "technologies.roles", "roles" -> Optional.of(ROLE);
            case "period", "period.from" -> Optional.of(FROM);
            case "kinds" -> Optional.of(KIND);
            case "text" -> Optional.of(WORDS);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the filter that they say.
     *
     * @throws BadRequest if one of them has a wrong value; its argument is the parameter
     */
    public PositionFilterInput filter() {
        List<TechnologyRole> roles = labels(ROLE, TechnologyRole.class);
        return new PositionFilterInput(
                period(),
                technologies(roles),
                labels(KIND, PositionKind.class),
                null,
                single(WORDS),
                all(TECHNOLOGY).isEmpty() ? roles : List.of(),
                false);
    }

    private @Nullable PeriodFilterInput period() {
        PartialDate from = date(FROM);
        PartialDate to = date(TO);
        PeriodMatch match =
                Optional.ofNullable(label(MATCH, PeriodMatch.class)).orElse(PeriodMatch.OVERLAPS);
        Certainty certainty =
                Optional.ofNullable(label(CERTAINTY, Certainty.class)).orElse(Certainty.POSSIBLE);
        boolean isAsked = from != null || to != null || match == PeriodMatch.ENDS_IN;
        return isAsked ? new PeriodFilterInput(from, to, match, certainty) : null;
    }

    private @Nullable TechnologyFilterInput technologies(List<TechnologyRole> roles) {
        List<String> asked = all(TECHNOLOGY);
        boolean needsAll = values.containsKey(ALL);
        return asked.isEmpty() && all(WITHOUT).isEmpty()
                ? null
                : new TechnologyFilterInput(
                        needsAll ? List.of() : asked,
                        needsAll ? asked : List.of(),
                        all(WITHOUT),
                        !values.containsKey(DIRECT),
                        roles,
                        List.of());
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private @Nullable String single(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw new BadRequest(
                    name, "'%s' may be given once, not %d times".formatted(name, all.size()));
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    private @Nullable PartialDate date(String name) {
        String text = single(name);
        return text == null ? null : BadRequest.unlessValid(name, () -> PartialDate.parse(text));
    }

    private <E extends Enum<E>> @Nullable E label(String name, Class<E> type) {
        String text = single(name);
        return text == null ? null : label(name, text, type);
    }

    private <E extends Enum<E>> List<E> labels(String name, Class<E> type) {
        return all(name).stream().map(text -> label(name, text, type)).toList();
    }

    private static <E extends Enum<E>> E label(String name, String text, Class<E> type) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new BadRequest(
                                name,
                                "'%s' is none of %s"
                                        .formatted(
                                                text,
                                                Arrays.stream(all)
                                                        .map(each ->
                                                                each.name()
                                                                        .toLowerCase(Locale.ROOT))
                                                        .collect(Collectors.joining(", ")))));
    }
}
