package dev.tenure.prose;

import java.util.ArrayList;
import java.util.List;

/** What the heading of an entry says of an organization besides: its addresses and former names. */
final class HeadingNotes {

    private final List<String> urls = new ArrayList<>();
    private final List<String> formerNames = new ArrayList<>();

    /** Returns the line without its notes, and keeps these. */
    String takenFrom(String line) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < line.length()) {
            int start = first("(（", line, from);
            int end = start < 0 ? -1 : first(")）", line, start);
            if (end < 0) {
                break;
            }
            boolean isNote = isNote(line.substring(start + 1, end));
            text.append(line, from, isNote ? start : end + 1);
            from = end + 1;
        }
        return withoutAddresses(text.append(line, from, line.length()).toString());
    }

    /** Takes the addresses that a label announces, as they are written. */
    void takeWebsites(String text) {
        for (String word : text.split(" ", -1)) {
            String bare = WebAddresses.bare(word);
            if (WebAddresses.isUrl(bare) || WebAddresses.isHost(bare)) {
                urls.add(bare);
            }
        }
    }

    void takeFormerNames(String text) {
        formerNames.addAll(Pieces.of(text));
    }

    private String withoutAddresses(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String bare = WebAddresses.bare(word);
            if (WebAddresses.isUrl(bare)) {
                urls.add(WebAddresses.absolute(bare));
            } else {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    /** Returns where the first of some characters stands from a place on; -1 where none does. */
    private static int first(String characters, String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (characters.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNote(String note) {
        String bare = note.strip();
        if (WebAddresses.isUrl(bare) || WebAddresses.isHost(bare)) {
            urls.add(WebAddresses.absolute(bare));
            return true;
        }
        List<String> former = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String part : bare.split("[,，;；]")) {
            String name = part.strip();
            int word = ProseWords.FORMER.beginning(name);
            int nowWord = ProseWords.CURRENT.beginning(name);
            if (word > 0 && word < name.length()) {
                former.add(WebAddresses.bare(name.substring(word).strip()));
            } else if (nowWord > 0 && nowWord < name.length()) {
                now.add(name.substring(nowWord).strip());
            } else {
                return false;
            }
        }
        if (now.stream().anyMatch(name -> !WebAddresses.isHost(name))) {
            return false;
        }
        now.forEach(name -> urls.add(WebAddresses.absolute(name)));
        former.stream()
                .filter(WebAddresses::isHost)
                .forEach(name -> urls.add(WebAddresses.absolute(name)));
        formerNames.addAll(former);
        return true;
    }

    List<String> urls() {
        return urls;
    }

    List<String> formerNames() {
        return formerNames;
    }
}
