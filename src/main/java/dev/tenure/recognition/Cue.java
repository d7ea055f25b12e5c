package dev.tenure.recognition;

import static dev.tenure.recognition.Clause.NOWHERE;
import static dev.tenure.recognition.Clause.REACH;

import dev.tenure.recognition.Clause.Walk;
import dev.tenure.recognition.CueWords.Found;
import dev.tenure.recognition.CueWords.Sort;
import dev.tenure.recognition.Wording.Item;
import dev.tenure.recognition.Wording.Kind;

import java.util.EnumSet;
import java.util.Set;

/**
 * A cue of a text, and which list of technologies it denies.
 *
 * @param sentence where its sentence begins
 */
record Cue(CueWords words, Wording text, Clause clause, Set<Sort> sorts, int sentence) {

    private static final Set<Sort> LEARNING =
            EnumSet.of(Sort.USE, Sort.LEARN, Sort.KNOWLEDGE, Sort.EXPERT);

    /** Returns the place of the list that it denies, or NOWHERE. */
    int denied() {
        return sorts.stream()
                .mapToInt(this::deniedAs)
                .filter(list -> list != NOWHERE)
                .findFirst()
                .orElse(NOWHERE);
    }

    private int deniedAs(Sort sort) {
        return switch (sort) {
            case NOT -> not();
            case LITTLE -> little();
            case WITHOUT -> without();
            case UNUSED -> isOfOthers() ? NOWHERE : direct();
            case REJECT -> direct();
            case INSTEAD -> clause.forward().list();
            case NOT_AFTER, INSTEAD_AFTER, INTEREST_AFTER, REJECT_AFTER -> clause.backward().list();
            case WISH -> wish();
            case LONGING -> isOfOthers() ? NOWHERE : clause.onward();
            case WISH_AFTER -> learned(clause.backward());
            case INTEREST -> clause.forward().list();
            default -> NOWHERE;
        };
    }

    /** "Never used X", and "X was never used", but not "X was never used as a queue". */
    private int not() {
        Walk walk = clause.forward();
        if (walk.found()) {
            if (isPortuguese() || isDeniedOfAll(walk.list())) {
                return NOWHERE;
            }
            boolean givenBack =
                    walk.heads().contains(Sort.EXPERT)
                            && (hasAhead(walk.list() + 1, Sort.CONTRAST)
                                    || words.at(text, sentence).is(Sort.CONTRAST));
            return givenBack ? NOWHERE : withoutTrouble(walk);
        }
        int object = clause.ofUnknownVerb();
        if (object != NOWHERE && !clause.isInTrouble(object)) {
            return object;
        }
        boolean open = !walk.barred() || walk.led();
        return open && !words.at(text, walk.at()).is(Sort.AIM) ? clause.backward().list() : NOWHERE;
    }

    /** "Falha no Kafka": there it says "in the". */
    private boolean isPortuguese() {
        int before = clause.start() - 1;
        return text.at(clause.start()).word().equals("no")
                && text.at(clause.end()).is(Kind.TECHNOLOGIES)
                && before >= sentence
                && text.at(before).is(Kind.WORD)
                && !words.endingAt(text, before).is(Sort.BEFORE_NO);
    }

    /** "Nothing in X that I have not used". */
    private boolean isDeniedOfAll(int list) {
        return words.at(text, list + 1).is(Sort.OTHERS) && hasAhead(list + 2, Sort.NOT);
    }

    private int little() {
        Walk walk = clause.forward();
        boolean known =
                walk.heads().contains(Sort.KNOWLEDGE)
                        || walk.found() && clause.after(walk.list()).is(Sort.KNOWLEDGE);
        return known ? walk.list() : NOWHERE;
    }

    /** What others do not know is what is done for them: "for colleagues without SQL skills". */
    private int without() {
        Walk walk = clause.forward();
        boolean known =
                walk.heads().contains(Sort.KNOWLEDGE)
                        || walk.found() && clause.after(walk.list()).is(Sort.KNOWLEDGE);
        return known && isOfOthers() ? NOWHERE : withoutTrouble(walk);
    }

    private int direct() {
        Walk walk = clause.forward();
        return walk.found() || walk.barred() ? withoutTrouble(walk) : clause.backward().list();
    }

    /** "Want to learn X", and "möchte X lernen"; what others want is none. */
    private int wish() {
        if (isOfOthers()) {
            return NOWHERE;
        }
        Walk walk = clause.forward();
        boolean learns = walk.found() && leadsToLearning(walk.list() + 1);
        return learns ? walk.list() : learned(walk);
    }

    private boolean isOfOthers() {
        int before = clause.start() - 1;
        return before >= sentence && words.endingAt(text, before).is(Sort.OTHERS);
    }

    private static int learned(Walk walk) {
        return walk.ledBy(LEARNING) ? walk.list() : NOWHERE;
    }

    /** Returns the list that was met, but for "no Kafka outages" and "no Jenkins job failed". */
    private int withoutTrouble(Walk walk) {
        return walk.found() && clause.isInTrouble(walk.list()) ? NOWHERE : walk.list();
    }

    private boolean leadsToLearning(int from) {
        int at = from;
        while (at - from < REACH / 2 && !text.at(at).is(Kind.END)) {
            Found found = words.at(text, at);
            if (found.isOneOf(LEARNING)) {
                return true;
            }
            at += found.length();
        }
        return false;
    }

    /**
     * Returns how many of a list it denies: in "Unlike Nagios, Grafana was easy" and "never needed
     * Redis, PostgreSQL was enough" the last one begins another clause.
     */
    int size(int list) {
        Item item = text.at(list);
        int last = item.mentions().size() - 1;
        boolean goesOn = text.at(list + 1).is(Kind.WORD);
        boolean isApart = isFronted() && goesOn || words.at(text, list + 1).is(Sort.BEING);
        return isApart && item.commas().contains(last) ? last : last + 1;
    }

    /** Returns whether it begins its sentence, and something else is denied after the list. */
    boolean isDeniedAgain(int list) {
        return list == clause.end()
                && isFronted()
                && (hasAhead(list + 1, Sort.NOT) || hasAhead(list + 1, Sort.NOBODY));
    }

    private boolean isFronted() {
        for (int at = sentence; at < clause.start(); at++) {
            if (text.at(at).is(Kind.WORD)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAhead(int from, Sort sort) {
        for (int at = from; at - from < 2 * REACH && !text.at(at).is(Kind.END); at++) {
            if (words.at(text, at).is(sort)) {
                return true;
            }
        }
        return false;
    }
}
