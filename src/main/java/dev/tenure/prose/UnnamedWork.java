package dev.tenure.prose;

import dev.tenure.layout.Block;

import java.util.ArrayList;
import java.util.List;

/** The jobs of a résumé that has no heading for them: titles of jobs with dates tell. */
final class UnnamedWork {

    /** How many titles with dates there are at least: one may be the person's own line. */
    private static final int FEWEST = 2;

    private static final int MOST_LINES = 2;

    private UnnamedWork() {}

    /** Returns the chapters with one for such jobs, if no heading begins one. */
    static List<Chapter> foundIn(List<Chapter> chapters) {
        long dated =
                chapters.stream()
                        .filter(UnnamedWork::mayHold)
                        .flatMap(chapter -> all(chapter).stream())
                        .filter(UnnamedWork::isJob)
                        .count();
        boolean isNamed = chapters.stream().anyMatch(chapter -> chapter.kind() == SectionKind.WORK);
        return isNamed || dated < FEWEST ? chapters : parted(joined(chapters));
    }

    /** Returns the chapters with what no section has in one each. */
    private static List<Chapter> joined(List<Chapter> chapters) {
        List<Chapter> joined = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (isUnknown(chapter) && !joined.isEmpty() && isUnknown(joined.getLast())) {
                joined.getLast().blocks().addAll(all(chapter));
            } else {
                joined.add(chapter);
            }
        }
        return joined;
    }

    private static List<Chapter> parted(List<Chapter> chapters) {
        List<Chapter> parted = new ArrayList<>();
        for (Chapter chapter : chapters) {
            int at = mayHold(chapter) ? beginning(all(chapter)) : -1;
            if (at < 0) {
                parted.add(chapter);
                continue;
            }
            List<Block> all = all(chapter);
            int own = at - (all.size() - chapter.blocks().size());
            if (own >= 0) {
                parted.add(
                        new Chapter(
                                chapter.kind(),
                                chapter.heading(),
                                new ArrayList<>(chapter.blocks().subList(0, own))));
            }
            parted.add(new Chapter(SectionKind.WORK, null, all.subList(at, all.size())));
        }
        return parted;
    }

    private static boolean isUnknown(Chapter chapter) {
        return chapter.kind() == null && chapter.heading() != null;
    }

    private static boolean mayHold(Chapter chapter) {
        return chapter.kind() == null || chapter.kind() == SectionKind.SKILLS;
    }

    private static List<Block> all(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        if (chapter.heading() != null) {
            blocks.add(chapter.heading());
        }
        blocks.addAll(chapter.blocks());
        return blocks;
    }

    private static boolean isJob(Block block) {
        return HeadingLines.isDated(block)
                && FoundPeriod.in(block.text())
                        .filter(found -> ProseWords.isTitle(found.rest()))
                        .isPresent();
    }

    /** Returns where the first job begins, with the employer above it; -1 where none does. */
    private static int beginning(List<Block> blocks) {
        int job = 0;
        while (job < blocks.size() && !isJob(blocks.get(job))) {
            job++;
        }
        if (job == blocks.size()) {
            return -1;
        }
        for (int above = Math.max(0, job - MOST_LINES); above < job; above++) {
            if (HeadingLines.isEmployer(blocks.subList(above, job))) {
                return above;
            }
        }
        return job;
    }
}
