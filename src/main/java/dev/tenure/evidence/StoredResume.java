package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.achievement.AchievementsKey;
import dev.tenure.achievement.Forest;
import dev.tenure.database.ColumnReader;
import dev.tenure.database.JsonRow;
import dev.tenure.graph.Level;
import dev.tenure.person.Person;
import dev.tenure.person.PersonRow;
import dev.tenure.position.Position;
import dev.tenure.position.PositionsKey;
import dev.tenure.technology.Terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A person and all that belongs to their positions, which come newest first. */
record StoredResume(
        Person person,
        List<Position> positions,
        List<Achievement.Row> achievements,
        List<UseRow> uses) {

    /** Reads the columns of a person without lists, and what belongs to the person. */
    static StoredResume read(ColumnReader row) {
        return new StoredResume(
                PersonRow.read(row, false),
                JsonRow.all(row.text(), Position::read),
                JsonRow.all(row.text(), Achievement.Row::read),
                JsonRow.all(row.text(), UseRow::readDeclared));
    }

    /** Returns the technologies that are used. */
    Stream<Long> technologies() {
        return uses.stream().map(UseRow::technology);
    }

    /** Answers ahead the person and all that belongs to them, and returns the person. */
    Person answerPerson(Terms terms, Level level) {
        level.answer("person", person.key(), person);
        level.answer(
                "positions",
                PositionsKey.of(person.key(), null, "filter"),
                answerPositions(terms, level));
        return person;
    }

    /** Answers ahead the positions and what belongs to them, and returns them, newest first. */
    List<Position> answerPositions(Terms terms, Level level) {
        Map<Long, List<Achievement.Row>> trees = new HashMap<>();
        achievements.forEach(
                row -> trees.computeIfAbsent(row.position(), _ -> new ArrayList<>()).add(row));
        for (Position position : positions) {
            level.answer("position", position.key(), position);
            level.answer(
                    "achievements",
                    AchievementsKey.ofPosition(position.positionKey()),
                    new Forest(trees.getOrDefault(position.key(), List.of())));
        }
        if (AskedContent.hasUses(level)) {
            answerUses(terms, level);
        }
        return positions;
    }

    private void answerUses(Terms terms, Level level) {
        Map<Long, String> texts = new HashMap<>();
        achievements.forEach(row -> texts.put(row.key(), row.text()));
        Map<Long, List<UseRow>> found = new HashMap<>();
        uses.forEach(row -> found.computeIfAbsent(row.position(), _ -> new ArrayList<>()).add(row));
        for (Position position : positions) {
            List<UseRow> whole =
                    found.getOrDefault(position.key(), List.of()).stream()
                            .map(use -> use.in(text(use, position, texts)))
                            .toList();
            level.answer("uses", position.positionKey(), new PositionUses(whole, terms));
        }
    }

    private static String text(UseRow use, Position position, Map<Long, String> achievements) {
        return Objects.requireNonNull(
                switch (use.part()) {
                    case TITLE -> position.title();
                    case SUMMARY -> position.summary();
                    case STACK -> use.text();
                    case ACHIEVEMENT -> achievements.get(use.achievement());
                });
    }
}
