package dev.tenure.prose;

import dev.tenure.document.Place;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.period.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item of a stack names, and what for: "Postgresql as DB, use logical replication as msg
 * queue" is Postgresql as a database and as a message queue.
 */
record StackItem(
        String name,
        List<String> purposes,
        @Nullable String version,
        @Nullable FoundPeriod period) {

    private static final String VERSION = "version ";
    private static final List<String> AS = List.of(" as ", " for ");

    /** Reads an item, which may be a list of several. */
    static List<StackItem> of(String item) {
        String text = Words.endsSentence(item) ? item.substring(0, item.length() - 1) : item;
        Label label = Label.of(text);
        String list = label == null || label.rest().isEmpty() ? text : label.rest();
        List<StackItem> found = new ArrayList<>();
        for (String piece : Pieces.of(list)) {
            StackItem read = ofPiece(piece);
            boolean isMore =
                    !found.isEmpty()
                            && !read.purposes.isEmpty()
                            && (isUse(piece) || isPurpose(piece));
            if (isMore) {
                StackItem former = found.removeLast();
                List<String> purposes = new ArrayList<>(former.purposes);
                purposes.addAll(read.purposes);
                found.add(new StackItem(former.name, purposes, former.version, former.period));
            } else if (!read.name.isEmpty()) {
                found.add(read);
            }
        }
        return found;
    }

    private static boolean isUse(String piece) {
        return ProseWords.USERS.beginning(piece) > 0;
    }

    /** Returns whether the piece names one more purpose of the technology before it. */
    private static boolean isPurpose(String piece) {
        return piece.startsWith("as ") && !piece.substring(3).isBlank();
    }

    private static StackItem ofPiece(String piece) {
        int user = ProseWords.USERS.beginning(piece);
        String text = user > 0 && user < piece.length() ? piece.substring(user).strip() : piece;
        if (isPurpose(text)) {
            return new StackItem(
                    "", List.of(ProseWords.purpose(text.substring(3).strip())), null, null);
        }
        for (String word : AS) {
            int at = text.indexOf(word);
            if (at > 0 && !text.substring(at + word.length()).isBlank()) {
                String purpose = text.substring(at + word.length()).strip();
                return noted(text.substring(0, at).strip(), List.of(ProseWords.purpose(purpose)));
            }
        }
        return noted(text, List.of());
    }

    /** Reads what stands in brackets after a name: "Go (version 1.25, 2019 – 2021)". */
    private static StackItem noted(String text, List<String> purposes) {
        int open = text.indexOf(" (");
        StackItem plain = new StackItem(text, purposes, null, null);
        if (open < 0 || !text.endsWith(")")) {
            return plain;
        }
        String version = null;
        FoundPeriod period = null;
        for (String note : Pieces.of(text.substring(open + 2, text.length() - 1))) {
            Period read = FoundPeriod.hasYear(note) ? FoundPeriod.whole(note) : null;
            if (version == null && note.startsWith(VERSION)) {
                version = note.substring(VERSION.length());
            } else if (period == null && read != null) {
                period = new FoundPeriod(read, note, "");
            } else {
                return plain;
            }
        }
        return new StackItem(text.substring(0, open), purposes, version, period);
    }

    /** Returns it as our extension has it. */
    Value value(Tree tree, Place place, @Nullable String role) {
        if (purposes.isEmpty() && role == null && version == null && period == null) {
            return tree.text(name, place);
        }
        return tree.members(place)
                .put("name", name)
                .put("role", role)
                .put("purposes", tree.texts(purposes, place))
                .put("version", version)
                .put("period", when(tree.members(place)))
                .value();
    }

    private Value when(Tree.Members members) {
        if (period != null) {
            Period read = period.period();
            members.put("raw", period.raw())
                    .put("start", read.start() == null ? null : read.start().toString())
                    .put("end", read.end() == null ? null : read.end().toString())
                    .put("state", read.state().name());
        }
        return members.value();
    }
}
