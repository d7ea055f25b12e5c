package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.achievement.AchievementsKey;
import dev.tenure.achievement.Forest;
import dev.tenure.evidence.ResumeRow.OfAchievement;
import dev.tenure.evidence.ResumeRow.OfPerson;
import dev.tenure.evidence.ResumeRow.OfPosition;
import dev.tenure.evidence.ResumeRow.OfUse;
import dev.tenure.graph.Level;
import dev.tenure.person.Person;
import dev.tenure.position.Position;
import dev.tenure.position.PositionsKey;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A person's positions, with the rows that belong to each. */
final class ResumeRows {

    private final List<Position> positions = new ArrayList<>();
    private final Map<Long, List<Achievement.Row>> achievements = new HashMap<>();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, List<UseRow>> uses = new HashMap<>();
    private final Terms terms;
    private @Nullable Person person;

    ResumeRows(List<ResumeRow> rows, Terms terms) {
        this.terms = terms;
        List<ResumeRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(ResumeRow::ordinal));
        ordered.forEach(this::add);
    }

    private void add(ResumeRow row) {
        switch (row) {
            case OfPerson(int _, Person found) -> person = found;
            case OfPosition(int _, Position position) -> positions.add(position);
            case OfAchievement(int _, Achievement.Row found) -> {
                texts.put(found.key(), found.text());
                achievements.computeIfAbsent(found.position(), _ -> new ArrayList<>()).add(found);
            }
            case OfUse(int _, UseRow use) ->
                    uses.computeIfAbsent(use.position(), _ -> new ArrayList<>()).add(use);
        }
    }

    /**
     * Answers ahead the person and all that belongs to them, and returns the person.
     *
     * @throws dev.tenure.graph.NotFound if there is no person with the slug that was asked for
     */
    Person answerPerson(String slug, Level level) {
        if (person == null) {
            throw Person.notFound(slug);
        }
        level.answer("person", person.key(), person);
        level.answer(
                "positions", PositionsKey.of(person.key(), null, "filter"), answerPositions(level));
        return person;
    }

    /** Answers ahead the positions and what belongs to them, and returns them, newest first. */
    List<Position> answerPositions(Level level) {
        boolean withUses = ResumeReader.areUsesAsked(level);
        for (Position position : positions) {
            level.answer("position", position.key(), position);
            level.answer(
                    "achievements",
                    AchievementsKey.ofPosition(position.positionKey()),
                    new Forest(achievements.getOrDefault(position.key(), List.of())));
            if (withUses) {
                level.answer("uses", position.positionKey(), uses(position));
            }
        }
        return positions;
    }

    private PositionUses uses(Position position) {
        List<UseRow> read = uses.getOrDefault(position.key(), List.of());
        return new PositionUses(
                read.stream().map(use -> use.in(text(use, position))).toList(), terms);
    }

    private String text(UseRow use, Position position) {
        return Objects.requireNonNull(
                switch (use.part()) {
                    case TITLE -> position.title();
                    case SUMMARY -> position.summary();
                    case STACK -> use.text();
                    case ACHIEVEMENT -> texts.get(use.achievement());
                });
    }
}
