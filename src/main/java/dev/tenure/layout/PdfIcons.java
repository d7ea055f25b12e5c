package dev.tenure.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The icons that lines begin with. One that begins several is their bullet, unless it stands for
 * what follows it: a calendar before dates, a pin before places.
 */
final class PdfIcons {

    private static final int FEWEST_ITEMS = 3;
    private static final int MOST_OF_PLACE = 3;
    private static final String BULLET = "•";

    private final Map<Character, List<String>> texts;

    /**
     * Looks for bullets among icons.
     *
     * @param parts the lines of all pages
     */
    PdfIcons(List<List<PdfPiece>> parts) {
        texts =
                parts.stream()
                        .flatMap(List::stream)
                        .map(PdfPiece::words)
                        .filter(PdfIcons::beginsWithIcon)
                        .collect(
                                Collectors.groupingBy(
                                        text -> text.charAt(0),
                                        Collectors.mapping(
                                                text -> text.substring(1).strip(),
                                                Collectors.toList())));
    }

    private static boolean beginsWithIcon(String text) {
        return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
    }

    /** Returns the lines, with a bullet for such an icon. */
    List<PdfPiece> asBullets(List<PdfPiece> lines) {
        return lines.stream()
                .map(line ->
                        beginsWithIcon(line.text()) && isBullet(line.text().charAt(0))
                                ? line.withText(BULLET + line.text().substring(1))
                                : line)
                .toList();
    }

    private boolean isBullet(char icon) {
        List<String> items = texts.getOrDefault(icon, List.of());
        long words = items.stream().mapToLong(text -> text.split(" +").length).sum();
        long numbered =
                items.stream()
                        .filter(text -> text.codePoints().anyMatch(Character::isDigit))
                        .count();
        return items.size() >= FEWEST_ITEMS
                && items.stream().noneMatch(PdfIcons::beginsWithIcon)
                && words > (long) MOST_OF_PLACE * items.size()
                && 2 * numbered < items.size();
    }
}
