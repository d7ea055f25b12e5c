package dev.tenure.recognition;

import dev.tenure.text.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text as phrases read it: its words and marks, and the lists of technologies among them
 * ("Docker, Helm and Istio" is one), in reading order.
 */
record Wording(List<Item> items) {

    /** What an item is. */
    enum Kind {
        WORD,
        MARK,
        TECHNOLOGIES,
        /** The end of a sentence, of a line or of an item. */
        END
    }

    /**
     * One item; only those of technologies have mentions.
     *
     * @param commas the numbers of the mentions that nothing but a comma parts from the one before
     */
    record Item(Kind kind, String word, List<Mention> mentions, Set<Integer> commas) {

        boolean is(Kind other) {
            return kind == other;
        }
    }

    private static final Set<String> ENDS = Set.of(";", "；", "。", "！", "？", "•");
    private static final Set<String> FULL_STOPS = Set.of(".", "!", "?");

    private static final Set<String> QUESTIONS = Set.of("?", "？");
    private static final Set<String> TRAILING = Set.of(".", "…");
    private static final Set<String> COMMAS = Set.of(",", "，");
    private static final int LONGEST_JOIN = 4;

    /** Returns the items of a text, of which the mentions are known. */
    static Wording of(List<Token> tokens, List<Mention> mentions, Grammar grammar) {
        Reader reader = new Reader(tokens, grammar);
        mentions.forEach(reader::add);
        reader.readTo(tokens.size());
        return new Wording(reader.items);
    }

    /** Returns the item at a place, the end of the text beyond it. */
    Item at(int place) {
        return place < items.size() ? items.get(place) : END;
    }

    /** Returns where the sentence begins that goes on to a place, or {@code least}. */
    int startOf(int place, int least) {
        int at = place;
        while (at > Math.max(0, least) && !at(at - 1).is(Kind.END)) {
            at--;
        }
        return at;
    }

    /** Returns whether there are technologies in [from, to). */
    boolean hasTechnologies(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at(at).is(Kind.TECHNOLOGIES)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the sentence ends that goes on at a place, or {@code most}. */
    int endOf(int place, int most) {
        int at = place;
        while (at < most && !at(at).is(Kind.END)) {
            at++;
        }
        return at;
    }

    /** A name that is a question is a label of what is said behind it. */
    private static final Item ANSWERED = new Item(Kind.MARK, ":", List.of(), Set.of());

    private static final Item END = new Item(Kind.END, "", List.of(), Set.of());

    private static final class Reader {

        private final List<Token> tokens;
        private final List<Item> items = new ArrayList<>();
        private final Predicate<String> joins;
        private final Endings endings;
        private final Particles particles;
        private int at;

        Reader(List<Token> tokens, Grammar grammar) {
            this.tokens = tokens;
            this.joins = grammar.joins().in(tokens);
            this.endings = grammar.endingsIn(tokens);
            this.particles = grammar.particles();
        }

        void add(Mention mention) {
            int first = at;
            while (first < tokens.size() && tokens.get(first).end() <= mention.start()) {
                first++;
            }
            if (isJoined(first)) {
                Item list = items.getLast();
                if (first == at + 1 && COMMAS.contains(tokens.get(at).text())) {
                    list.commas().add(list.mentions().size());
                }
                list.mentions().add(mention);
            } else {
                readTo(first);
                items.add(
                        new Item(
                                Kind.TECHNOLOGIES,
                                "",
                                new ArrayList<>(List.of(mention)),
                                new HashSet<>()));
            }
            at = first;
            while (at < tokens.size() && tokens.get(at).start() < mention.end()) {
                at++;
            }
            String place = endings.placeOf(tokens.get(at - 1), mention.technology());
            if (!place.isEmpty()) {
                items.add(new Item(Kind.WORD, place, List.of(), Set.of()));
            }
        }

        /** Returns whether commas and the like, after a version perhaps, lead on from a list. */
        private boolean isJoined(int to) {
            if (items.isEmpty() || !items.getLast().is(Kind.TECHNOLOGIES)) {
                return false;
            }
            int from = at;
            while (from < to && isOfVersion(from)) {
                from++;
            }
            List<String> between =
                    tokens.subList(isAside(from, to) ? from + 1 : from, to).stream()
                            .map(Token::lower)
                            .toList();
            return between.size() <= LONGEST_JOIN
                    && between.stream().allMatch(this::isPassed)
                    && (between.isEmpty() || between.stream().anyMatch(joins));
        }

        private boolean isPassed(String word) {
            return joins.test(word) || particles.fillers().contains(word);
        }

        /** Returns whether a bracket opens and an "or" follows it: "Kafka (or RabbitMQ)". */
        private boolean isAside(int from, int to) {
            return from + 1 < to
                    && (tokens.get(from).is("(") || tokens.get(from).is("（"))
                    && tokens.get(from + 1).isWord();
        }

        private boolean isOfVersion(int place) {
            Token token = tokens.get(place);
            return token.kind() == Token.Kind.DIGITS
                    || place > at && token.glued() && (token.is(".") || token.is("x"));
        }

        void readTo(int to) {
            while (at < to) {
                int answer = isAlone() ? answerAt(at) : at;
                if (answer > at) {
                    items.add(ANSWERED);
                } else if (!isInNumber(at)) {
                    items.add(item(at));
                }
                at = Math.max(answer, at + 1);
            }
        }

        /** Returns whether technologies are all that the sentence has said so far. */
        private boolean isAlone() {
            int last = items.size() - 1;
            return last >= 0
                    && items.get(last).is(Kind.TECHNOLOGIES)
                    && (last == 0 || items.get(last - 1).is(Kind.END));
        }

        /**
         * Returns where a sentence begins that says something of what was named alone, or the place
         * where there is none: "Kafka? Never used", "Kafka … never used".
         */
        private int answerAt(int place) {
            Token mark = tokens.get(place);
            if (QUESTIONS.contains(mark.text())) {
                return place + 1;
            }
            int after = place;
            while (after < tokens.size() && TRAILING.contains(tokens.get(after).text())) {
                after++;
            }
            boolean trails = mark.is("…") || after > place + 1;
            return trails && after < tokens.size() && beginsSmall(tokens.get(after))
                    ? after
                    : place;
        }

        private static boolean beginsSmall(Token token) {
            return token.isWord() && !Character.isUpperCase(token.text().codePointAt(0));
        }

        /** "1,200" is one word. */
        private boolean isInNumber(int place) {
            Token token = tokens.get(place);
            return token.glued()
                    && (isDigits(place) && place > 1 && isInNumber(place - 1)
                            || (token.is(",") || token.is("."))
                                    && place > 0
                                    && isDigits(place - 1)
                                    && isDigits(place + 1)
                                    && tokens.get(place + 1).glued());
        }

        private boolean isDigits(int place) {
            return place < tokens.size() && tokens.get(place).kind() == Token.Kind.DIGITS;
        }

        private Item item(int place) {
            Token token = tokens.get(place);
            Kind kind =
                    switch (token.kind()) {
                        case LETTERS, DIGITS, IDEOGRAPH -> Kind.WORD;
                        case BREAK -> Kind.END;
                        case NON_WORD -> Kind.MARK;
                        case SYMBOL -> endsSentence(place) ? Kind.END : Kind.MARK;
                    };
            String word = token.folded();
            return new Item(kind, word.equals("’") ? "'" : word, List.of(), Set.of());
        }

        /** A full stop within "e.g. this" or "1.x" ends nothing, nor does that of "vs." */
        private boolean endsSentence(int place) {
            Token token = tokens.get(place);
            boolean parted = place + 1 == tokens.size() || !tokens.get(place + 1).glued();
            boolean abbreviates =
                    place > 1
                            && token.is(".")
                            && (tokens.get(place - 1).text().length() == 1
                                            && tokens.get(place - 1).glued()
                                    || particles
                                            .abbreviations()
                                            .contains(tokens.get(place - 1).lower()));
            return ENDS.contains(token.text())
                    || FULL_STOPS.contains(token.text()) && parted && !abbreviates;
        }
    }
}
