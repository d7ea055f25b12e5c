package dev.tenure.conversion;

import dev.tenure.conversion.CsvRow.Cell;
import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who the person of LinkedIn's archive is, and how to reach them. */
final class LinkedInProfile {

    private final Tree tree;
    private final Problems problems;
    private final Tree.Members basics;
    private final Tree.Members location;
    private final List<Value> profiles = new ArrayList<>();
    private final List<Value> contacts = new ArrayList<>();
    private final List<Value> remainder = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private @Nullable Cell mail;

    LinkedInProfile(Tree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
        basics = tree.members(new Place(1, 1));
        location = tree.members(new Place(1, 1));
    }

    void read(CsvRow row) {
        Cell name = LinkedInEntries.name(row);
        if (name != null && !basics.has("name")) {
            basics.put("name", name.text(), name.place());
        } else if (name != null) {
            keep(name.text(), name.place());
        }
        if (!basics.has("label")) {
            row.put(basics, "label", "headline");
        }
        if (!basics.has("summary")) {
            row.put(basics, "summary", "summary");
        }
        row.put(location, "address", "address")
                .put(location, "postalCode", "zip code")
                .put(location, "city", "geo location", "location");
        addWebsites(row.take("websites"));
        addHandles(row.take("twitter handles"));
        row.putRest(basics);
    }

    /** Adds the summary, which newer archives have in a file of its own. */
    void addSummary(CsvRow row) {
        Cell summary = row.take("profile summary", "summary");
        if (summary != null && !basics.has("summary")) {
            basics.put("summary", summary.text(), summary.place());
        } else if (summary != null) {
            keep(summary.text(), summary.place());
        }
        keepRest(row, null);
    }

    /** Reads {@code [COMPANY:https://…,BLOG:https://…]}. */
    private void addWebsites(@Nullable Cell cell) {
        if (cell == null) {
            return;
        }
        List<String> websites = new ArrayList<>();
        for (String piece : unbracketed(cell.text()).split(",")) {
            boolean goesOn = !websites.isEmpty() && labelLength(piece.strip()) == 0;
            websites.add(goesOn ? websites.removeLast() + "," + piece : piece.strip());
        }
        for (String website : websites) {
            int label = labelLength(website);
            profiles.add(
                    tree.members(cell.place())
                            .put("network", label == 0 ? null : website.substring(0, label))
                            .put("url", label == 0 ? website : website.substring(label + 1).strip())
                            .value());
        }
    }

    /** Returns how many letters stand before the colon that is not of the address. */
    private static int labelLength(String website) {
        int colon = website.indexOf(':');
        return colon > 0
                        && !website.startsWith("//", colon + 1)
                        && website.substring(0, colon).chars().allMatch(Character::isLetter)
                ? colon
                : 0;
    }

    private void addHandles(@Nullable Cell cell) {
        if (cell != null) {
            for (String handle : unbracketed(cell.text()).split(",")) {
                profiles.add(
                        tree.members(cell.place())
                                .put("network", "Twitter")
                                .put("username", handle.strip())
                                .value());
            }
        }
    }

    private static String unbracketed(String text) {
        boolean isList = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
        return isList ? text.substring(1, text.length() - 1) : text;
    }

    /** Adds an address; the primary one is the address of the résumé. */
    void addMail(CsvRow row) {
        Cell address = row.take("email address");
        Cell primary = row.take("primary");
        if (address != null) {
            boolean isPrimary = primary != null && primary.text().equalsIgnoreCase("yes");
            if (mail == null || isPrimary) {
                if (mail != null) {
                    addContact("EMAIL", mail);
                }
                mail = address;
            } else {
                addContact("EMAIL", address);
            }
        }
        keepRest(row, primary);
    }

    /** Adds a number, which may stand in more files than one. */
    void addPhone(CsvRow row) {
        Cell number = row.take("number", "phone number");
        if (number != null && !numbers.add(number.text())) {
            keep(number.text(), number.place());
        } else if (number != null && !basics.has("phone")) {
            basics.put("phone", number.text(), number.place());
        } else if (number != null) {
            addContact("PHONE", number);
        }
        keepRest(row, null);
    }

    private void addContact(String kind, Cell value) {
        contacts.add(
                tree.members(value.place()).put("kind", kind).put("value", value.text()).value());
    }

    private void keepRest(CsvRow row, @Nullable Cell more) {
        String rest = row.rest() + (more == null ? "" : " Primary: " + more.text());
        if (!rest.isBlank()) {
            keep(rest.strip(), row.place());
        }
    }

    private void keep(String text, Place place) {
        remainder.add(tree.text(text, place));
        problems.add(
                Severity.NOTE,
                place,
                Code.BELONGS_NOWHERE,
                "\"%s\" belongs nowhere; the document keeps it unshown.".formatted(text));
    }

    Value basics() {
        if (mail != null) {
            basics.put("email", mail.text(), mail.place());
        }
        return basics.put("location", location.value())
                .put("profiles", new Value.Items(profiles))
                .put(
                        "x-tenure",
                        tree.members(new Place(1, 1))
                                .put("contacts", new Value.Items(contacts))
                                .value())
                .value();
    }

    Value meta() {
        Value own =
                tree.members(new Place(1, 1)).put("remainder", new Value.Items(remainder)).value();
        return tree.members(new Place(1, 1)).put("x-tenure", own).value();
    }
}
