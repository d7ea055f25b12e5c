package dev.tenure.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.Value;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Resume;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** How much of labelled résumés is read right; what is not is printed with -Dshow=true. */
class ProseQualityTest {

    @ParameterizedTest
    @CsvSource({"first.txt, 127", "second.txt, 128", "third.txt, 88"})
    void readsMostOfWhatPeopleWrite(String set, int least) {
        int[] right = new int[4];
        int[] all = new int[4];
        int invented = 0;
        List<String> kinds = List.of("position", "date", "achievement", "technology");
        List<String> wrong = new ArrayList<>();
        for (LabelledResume labelled : LabelledResume.of(set)) {
            List<String> found = facts(labelled);
            List<String> left = new ArrayList<>(found);
            for (String fact : labelled.facts()) {
                int kind = kinds.indexOf(fact.substring(0, fact.indexOf(' ')));
                String met =
                        left.stream().filter(one -> isSame(one, fact)).findFirst().orElse(null);
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
        String figures =
                "%s: positions %d of %d, dates %d of %d, achievements %d of %d, technologies %d of %d, not there %d"
                        .formatted(
                                set, right[0], all[0], right[1], all[1], right[2], all[2], right[3],
                                all[3], invented);
        if (Boolean.getBoolean("show")) {
            System.out.println(figures);
            wrong.forEach(System.out::println);
        }
        int rights = right[0] + right[1] + right[2] + right[3];
        assertThat(rights)
                .as(figures + "\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(least);
    }

    private static boolean isSame(String found, String fact) {
        return fact.startsWith("achievement") ? found.startsWith(fact) : found.equals(fact);
    }

    private static List<String> facts(LabelledResume labelled) {
        Problems problems = new Problems();
        Value value =
                labelled.isMarkdown()
                        ? ProseReader.readMarkdown(labelled.text(), problems)
                        : ProseReader.readText(labelled.text(), problems);
        Resume resume = value == null ? null : ResumeReader.read(value, problems);
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
