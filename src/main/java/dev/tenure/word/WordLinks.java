package dev.tenure.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The addresses to which a document leads; Word keeps them apart from its text. */
final class WordLinks {

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** Returns the id of an address. */
    String idOf(String address) {
        return ids.computeIfAbsent(address, _ -> "link" + (ids.size() + 1));
    }

    /** Returns all of them as relationships (ECMA-376, part 2, 8.3). */
    String relationships() {
        return ids.entrySet().stream()
                .map(link ->
                        """
                        <Relationship Id="%s" Target="%s" TargetMode="External"
                          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
                        """
                                .formatted(link.getValue(), XmlText.of(link.getKey())))
                .collect(Collectors.joining());
    }
}
