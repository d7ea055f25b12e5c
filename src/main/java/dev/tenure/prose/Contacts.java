package dev.tenure.prose;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;
import dev.tenure.prose.ProseWords.ContactLabel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How to reach a person: e-mail, telephone, links and place, as lines of a résumé give them. */
final class Contacts {

    /** How names of technologies end that look like hosts: "node.js" */
    private static final String SCRIPT = ".js";

    private final Tree tree;
    private final Report report;
    private final List<Value> more = new ArrayList<>();
    private final Map<String, Value> where = new LinkedHashMap<>();
    private final List<Value> profiles = new ArrayList<>();
    private @Nullable Value email;
    private @Nullable Value phone;
    private @Nullable Value place;

    Contacts(Tree tree, Report report) {
        this.tree = tree;
        this.report = report;
    }

    /** Takes the contacts of a line; returns what else stands in it. */
    List<String> take(Block block) {
        List<String> rest = new ArrayList<>();
        for (String part : labelled(parts(block.text()))) {
            Label label = Label.ofContact(part);
            if (label != null
                    && takeWhole(label.rest(), ProseWords.contactOf(label.name()), block)) {
                report.understood(block, "\"%s\" says how to reach the person.");
            } else if (!takeWhole(part, null, block)) {
                String words = takeWords(part, block);
                if (WebAddresses.isPhone(words)) {
                    addPhone(words.strip(), block);
                } else if (!words.isBlank()) {
                    rest.add(words);
                }
            }
        }
        return rest;
    }

    /** Takes a profile, its network before a colon: "GitHub: ada (https://github.com/ada)". */
    boolean takeProfile(Block block) {
        Label label = Label.of(block.text());
        if (label == null || label.rest().isEmpty()) {
            return false;
        }
        String url = null;
        StringBuilder username = new StringBuilder();
        for (String word : label.rest().split(" ", -1)) {
            String bare = WebAddresses.bare(word);
            if (url == null && (WebAddresses.isUrl(bare) || WebAddresses.isHost(bare))) {
                url = bare;
            } else {
                username.append(username.isEmpty() ? "" : " ").append(word);
            }
        }
        boolean isWebsite = ProseWords.isField(Field.WEBSITE, label.name());
        profiles.add(
                tree.members(block.place())
                        .put("network", isWebsite ? null : label.name())
                        .put("username", username.toString())
                        .put("url", url)
                        .value());
        report.understood(block, "\"%s\" is a page of the person.");
        return true;
    }

    /** Returns the parts, a label of which is one with what it labels, as in a row of a table. */
    private static List<String> labelled(List<String> parts) {
        List<String> joined = new ArrayList<>();
        for (String part : parts) {
            boolean isLabelled =
                    !joined.isEmpty() && ProseWords.contactOf(joined.getLast()) != null;
            joined.add(isLabelled ? joined.removeLast() + ": " + part : part);
        }
        return joined;
    }

    /** Returns the parts of a line, between its bars. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isBar =
                    i == text.length()
                            || "|·•｜\t\u3000".indexOf(text.charAt(i)) >= 0
                            || "–—".indexOf(text.charAt(i)) >= 0
                                    && i > 0
                                    && text.charAt(i - 1) == ' '
                            || text.charAt(i) == ' '
                                    && i + 1 < text.length()
                                    && text.charAt(i + 1) == ' ';
            if (isBar) {
                if (!text.substring(from, i).isBlank()) {
                    parts.add(text.substring(from, i).strip());
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private boolean takeWhole(String part, @Nullable ContactLabel label, Block block) {
        String bare = WebAddresses.bare(part);
        if (WebAddresses.isHidden(part)) {
            addHidden(block);
        } else if (WebAddresses.isMail(bare)) {
            addMail(bare, block);
        } else if (WebAddresses.isPhone(part)) {
            addPhone(part.strip(), block);
        } else if (Words.count(bare) == 1
                && (WebAddresses.isUrl(bare)
                        || WebAddresses.isHost(bare) && !bare.endsWith(SCRIPT)
                        || label == ContactLabel.WEBSITE)) {
            addLink(null, bare, block);
        } else if (bare.length() > 1 && bare.charAt(0) == '@' && Words.count(bare) == 1) {
            profiles.add(tree.members(block.place()).put("username", bare).value());
        } else if (label != null && member(label) != null) {
            where.putIfAbsent(member(label), tree.text(part, block.place()));
        } else if (label == ContactLabel.PLACE && place == null) {
            place = tree.text(part, block.place());
        } else if (label == ContactLabel.EMAIL
                || label == ContactLabel.PHONE
                || label == ContactLabel.OTHER) {
            addOther(label.name(), part, block);
        } else {
            return false;
        }
        return true;
    }

    /** Returns the member of a location that a label names; null where it names none. */
    private static @Nullable String member(ContactLabel label) {
        return switch (label) {
            case STREET -> "address";
            case POSTAL_CODE -> "postalCode";
            case CITY -> "city";
            case REGION -> "region";
            case COUNTRY_CODE -> "countryCode";
            default -> null;
        };
    }

    /** Takes addresses from among words; "GitHub (https://…)" names the network. */
    private String takeWords(String part, Block block) {
        StringBuilder words = new StringBuilder();
        for (String word : part.split(" ", -1)) {
            String bare = WebAddresses.bare(word);
            if (WebAddresses.isMail(bare)) {
                addMail(bare, block);
            } else if (WebAddresses.isUrl(bare)) {
                boolean isNamed = word.startsWith("(") && Words.count(words.toString()) == 1;
                addLink(isNamed ? words.toString().strip() : null, bare, block);
                words.setLength(isNamed ? 0 : words.length());
            } else {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    private void addHidden(Block block) {
        more.add(
                tree.members(block.place())
                        .put("kind", "EMAIL")
                        .put("obfuscated", new Value.Flag(true))
                        .value());
        report.warn(
                block.place(),
                Code.HIDDEN_CONTACT,
                "\"%s\" hides an e-mail address, so its value is not known."
                        .formatted(block.text()));
    }

    private void addMail(String address, Block block) {
        if (email == null) {
            email = tree.text(address, block.place());
        } else {
            addOther("EMAIL", address, block);
        }
    }

    private void addPhone(String number, Block block) {
        if (phone == null) {
            phone = tree.text(number, block.place());
        } else {
            addOther("PHONE", number, block);
        }
    }

    private void addOther(String kind, String value, Block block) {
        more.add(tree.members(block.place()).put("kind", kind).put("value", value).value());
    }

    private void addLink(@Nullable String network, String url, Block block) {
        profiles.add(
                tree.members(block.place())
                        .put("network", network)
                        .put("url", WebAddresses.absolute(url))
                        .value());
    }

    boolean hasPlace() {
        return place != null || !where.isEmpty();
    }

    void live(String where, Block block) {
        place = tree.text(where, block.place());
    }

    /** Adds what was found to the members of {@code basics}; the rest is our extension's. */
    List<Value> addTo(Tree.Members basics) {
        if (email != null) {
            basics.put("email", email);
        }
        if (phone != null) {
            basics.put("phone", phone);
        }
        if (place != null) {
            boolean isStreet =
                    place instanceof Value.Text(var text)
                            && text.chars().anyMatch(Character::isDigit);
            where.putIfAbsent(isStreet ? "address" : "city", place);
        }
        Tree.Members location = tree.members(new Place(1, 1));
        where.forEach(location::put);
        basics.put("location", location.value());
        basics.put("profiles", new Value.Items(profiles));
        return more;
    }
}
