package dev.tenure.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** How much of labelled résumés is read right; what is not is printed with -Dshow=true. */
public final class ReadingQuality {

    private static final List<String> KINDS =
            List.of("position", "date", "achievement", "technology");

    private final int[] right = new int[KINDS.size()];
    private final int[] all = new int[KINDS.size()];
    private final List<String> wrong = new ArrayList<>();
    private int invented;

    /** Checks that a set is read right in so many facts at least. */
    public static void check(
            String set, int least, BiFunction<LabelledResume, Problems, @Nullable Resume> reader) {
        ReadingQuality quality = new ReadingQuality();
        for (LabelledResume labelled : LabelledResume.of(set)) {
            Problems problems = new Problems();
            quality.add(labelled, facts(reader.apply(labelled, problems), problems));
        }
        String figures = quality.figures(set);
        if (Boolean.getBoolean("show")) {
            System.out.println(figures);
            quality.wrong.forEach(System.out::println);
        }
        int rights = 0;
        for (int each : quality.right) {
            rights += each;
        }
        assertThat(rights)
                .as(figures + "\n" + String.join("\n", quality.wrong))
                .isGreaterThanOrEqualTo(least);
    }

    private void add(LabelledResume labelled, List<String> found) {
        List<String> left = new ArrayList<>(found);
        for (String fact : labelled.facts()) {
            int kind = KINDS.indexOf(fact.substring(0, fact.indexOf(' ')));
            String met = left.stream().filter(one -> isSame(one, fact)).findFirst().orElse(null);
            all[kind]++;
            if (met == null) {
                wrong.add(labelled.name() + " misses " + fact);
            } else {
                left.remove(met);
                right[kind]++;
            }
        }
        invented += left.size();
        left.forEach(more -> wrong.add(labelled.name() + " reads " + more));
    }

    private String figures(String set) {
        return "%s: positions %d of %d, dates %d of %d, achievements %d of %d, technologies %d of %d, not there %d"
                .formatted(
                        set, right[0], all[0], right[1], all[1], right[2], all[2], right[3], all[3],
                        invented);
    }

    private static boolean isSame(String found, String fact) {
        return fact.startsWith("achievement") ? found.startsWith(fact) : found.equals(fact);
    }

    private static List<String> facts(@Nullable Resume resume, Problems problems) {
        List<String> facts = new ArrayList<>();
        if (resume == null || problems.haveErrors()) {
            facts.add("nothing: " + problems.all());
            return facts;
        }
        for (Position position : resume.positions()) {
            String name =
                    kind(position)
                            + " "
                            + text(position.title())
                            + " | "
                            + (position.organization() == null
                                    ? ""
                                    : position.organization().name());
            facts.add("position " + name);
            facts.add("date " + name + ": " + text(position.period()));
            for (Achievement done : position.achievements()) {
                String mark = done.heading() ? "#" : "-".repeat(done.depth() + 1);
                facts.add("achievement " + name + ": " + mark + " " + done.text());
            }
            for (Declaration declared : position.declarations()) {
                facts.add("technology " + name + ": " + declared.name());
            }
        }
        return facts;
    }

    private static char kind(Position position) {
        return switch (position.kind()) {
            case EMPLOYMENT -> 'E';
            case VOLUNTEERING -> 'V';
            case PROJECT -> 'P';
            case EDUCATION -> 'D';
        };
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String text(Period period) {
        if (period == null) {
            return "-";
        }
        String start = period.start() == null ? "" : period.start().toString();
        return start
                + ".."
                + (period.state() == PeriodState.ENDED ? period.end() : period.state().name());
    }
}
