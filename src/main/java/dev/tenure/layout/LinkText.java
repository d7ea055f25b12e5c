package dev.tenure.layout;

/** How a link stands in a text: its words, and its address in brackets where they say another. */
final class LinkText {

    private static final String MAILTO = "mailto:";
    private static final String TEL = "tel:";

    private LinkText() {}

    /** Returns the text of a link. */
    static String of(String words, String destination) {
        if (words.startsWith(Block.CHANGE)) {
            return Block.CHANGE + of(words.substring(1), destination);
        }
        String address = bare(destination.strip());
        String said = words.replace(Block.CHANGE, "").strip();
        boolean isItself =
                address.equals(said)
                        || address.endsWith("://" + said)
                        || destination.startsWith(TEL) && !said.isEmpty();
        if (isItself) {
            return destination.startsWith(TEL) ? words : address;
        } else if (address.isEmpty() || address.startsWith("#")) {
            return words;
        }
        return said.isEmpty() ? " " + address + " " : words.stripTrailing() + " (" + address + ")";
    }

    private static String bare(String destination) {
        if (destination.startsWith(MAILTO)) {
            int query = destination.indexOf('?');
            return destination.substring(MAILTO.length(), query < 0 ? destination.length() : query);
        }
        return destination.startsWith(TEL) ? destination.substring(TEL.length()) : destination;
    }
}
