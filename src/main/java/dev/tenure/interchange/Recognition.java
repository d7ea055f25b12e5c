package dev.tenure.interchange;

import dev.tenure.document.Keys;
import dev.tenure.document.Resume;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises the entries of a document among those stored before. */
final class Recognition {

    private final Resume resume;
    private final StoredResume stored;

    private Recognition(Resume resume, StoredResume stored) {
        this.resume = resume;
        this.stored = stored;
    }

    /** The stored ids in the document's order, null for what is new. */
    static Identities of(Resume resume, StoredResume stored) {
        return new Recognition(resume, stored).identities();
    }

    private Identities identities() {
        Map<Integer, Integer> partners =
                PositionMatching.match(
                        resume.entries().stream().map(Recognition::traits).toList(),
                        stored.positions().stream().map(PositionTable.Stored::traits).toList());
        List<@Nullable Long> positions = new ArrayList<>();
        List<List<@Nullable Long>> achievements = new ArrayList<>();
        for (int i = 0; i < resume.entries().size(); i++) {
            Integer partner = partners.get(i);
            Long id = partner == null ? null : stored.positions().get(partner).id();
            positions.add(id);
            achievements.add(achievements(resume.entries().get(i).achievements(), id));
        }
        return new Identities(organizations(partners), positions, achievements);
    }

    private static PositionMatching.Traits traits(Position p) {
        var period = p.period();
        return new PositionMatching.Traits(
                p.kind(),
                p.organization() == null ? null : Keys.of(p.organization()),
                p.title(),
                period == null || period.start() == null ? null : period.start().toString(),
                period == null || period.end() == null ? null : period.end().toString(),
                texts(p));
    }

    private static Set<String> texts(Position p) {
        return Stream.concat(
                        Stream.ofNullable(p.summary()),
                        p.achievements().stream().map(Achievement::text))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<@Nullable Long> achievements(List<Achievement> tree, @Nullable Long position) {
        List<AchievementTable.Stored> before =
                stored.achievements().stream()
                        .filter(one -> position != null && one.position() == position)
                        .toList();
        Map<Integer, Integer> partners =
                AchievementMatching.match(
                        tree.stream().map(one -> traits(one, tree)).toList(),
                        before.stream().map(AchievementTable.Stored::traits).toList());
        List<@Nullable Long> ids = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Integer partner = partners.get(i);
            ids.add(partner == null ? null : before.get(partner).id());
        }
        return ids;
    }

    private static AchievementMatching.Traits traits(Achievement one, List<Achievement> tree) {
        return new AchievementMatching.Traits(
                one.text(), one.parent() < 0 ? null : tree.get(one.parent()).text());
    }

    private List<@Nullable Long> organizations(Map<Integer, Integer> positionPartners) {
        List<OrganizationMatching.Pair> pairs =
                positionPartners.entrySet().stream()
                        .map(pair ->
                                new OrganizationMatching.Pair(
                                        resume.entries().get(pair.getKey()),
                                        stored.positions().get(pair.getValue()).organization()))
                        .toList();
        Map<Integer, Long> ids =
                OrganizationMatching.match(resume.employers(), stored.organizations(), pairs);
        List<@Nullable Long> inOrder = new ArrayList<>();
        IntStream.range(0, resume.employers().size()).forEach(i -> inOrder.add(ids.get(i)));
        return inOrder;
    }
}
