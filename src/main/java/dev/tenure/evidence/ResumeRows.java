package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.achievement.AchievementsKey;
import dev.tenure.achievement.Forest;
import dev.tenure.evidence.WholePositionRow.OfAchievement;
import dev.tenure.evidence.WholePositionRow.OfPosition;
import dev.tenure.evidence.WholePositionRow.OfUse;
import dev.tenure.graph.Level;
import dev.tenure.position.Position;
import dev.tenure.technology.Terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All positions of a person, with the rows that belong to each. */
final class WholePositionsOfPerson {

    private final List<Position> positions = new ArrayList<>();
    private final Map<Long, List<Achievement.Row>> achievements = new HashMap<>();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, List<UseRow>> uses = new HashMap<>();
    private final Terms terms;

    WholePositionsOfPerson(List<WholePositionRow> rows, Terms terms) {
        this.terms = terms;
        List<WholePositionRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(WholePositionRow::ordinal));
        ordered.forEach(this::add);
    }

    private void add(WholePositionRow row) {
        switch (row) {
            case OfPosition(int _, Position position) -> positions.add(position);
            case OfAchievement(int _, Achievement.Row found) -> {
                texts.put(found.key(), found.text());
                achievements.computeIfAbsent(found.position(), _ -> new ArrayList<>()).add(found);
            }
            case OfUse(int _, UseRow use) ->
                    uses.computeIfAbsent(use.position(), _ -> new ArrayList<>()).add(use);
        }
    }

    /** Answers ahead the positions and what belongs to them, and returns them, newest first. */
    List<Position> answer(Level level, boolean withUses) {
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
