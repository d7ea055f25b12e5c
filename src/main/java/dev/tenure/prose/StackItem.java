package dev.tenure.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item of a stack names, and what for: "Postgresql as DB, use logical replication as msg
 * queue" is Postgresql as a database and as a message queue.
 */
record StackItem(String name, List<String> purposes) {

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
                found.add(new StackItem(former.name, purposes));
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
            return new StackItem("", List.of(ProseWords.purpose(text.substring(3).strip())));
        }
        for (String word : AS) {
            int at = text.indexOf(word);
            if (at > 0 && !text.substring(at + word.length()).isBlank()) {
                String purpose = text.substring(at + word.length()).strip();
                return new StackItem(
                        text.substring(0, at).strip(), List.of(ProseWords.purpose(purpose)));
            }
        }
        return new StackItem(text, List.of());
    }
}
