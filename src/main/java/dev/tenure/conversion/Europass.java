package dev.tenure.conversion;

import dev.tenure.document.Problems;
import dev.tenure.document.Value;
import dev.tenure.document.XmlElement;
import dev.tenure.document.XmlReader;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * Reads Europass: the XML of its editor since 2020, whose root is {@code Candidate}, and that of
 * the Skills Passport before, V3.0 to V3.4.
 */
public final class Europass {

    private static final int HEAD = 4_000;
    private static final String CANDIDATE = "Candidate";
    private static final String PASSPORT = "SkillsPassport";

    private Europass() {}

    /** Returns whether the root of the content is one of Europass. */
    public static boolean isMeantBy(byte[] content) {
        int length = Math.min(content.length, HEAD);
        String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        int at = head.indexOf('<');
        if (at < 0 || !head.substring(0, at).replaceAll("[\\u00ef\\u00bb\\u00bf]", "").isBlank()) {
            return false;
        }
        while (at >= 0 && at + 1 < head.length() && "?!".indexOf(head.charAt(at + 1)) >= 0) {
            int end = head.indexOf(ending(head, at), at);
            at = end < 0 ? -1 : head.indexOf('<', end);
        }
        if (at < 0) {
            return false;
        }
        int end = at + 1;
        while (end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        String root = head.substring(at + 1, end);
        String name = root.substring(root.indexOf(':') + 1);
        return name.equals(CANDIDATE) || name.equals(PASSPORT);
    }

    /** Returns how an instruction, a comment or a document type ends that begins there. */
    private static String ending(String head, int at) {
        if (head.startsWith("<!--", at)) {
            return "-->";
        }
        boolean hasDeclarations =
                head.startsWith("<!", at) && head.substring(at).split(">", 2)[0].contains("[");
        return hasDeclarations ? "]>" : ">";
    }

    /** Reads a document: null where it cannot be read, and the problems say why. */
    public static @Nullable Value read(byte[] content, Problems problems) {
        XmlElement root = XmlReader.read(null, content, problems);
        if (root == null) {
            return null;
        }
        XmlValues values = new XmlValues(problems);
        Value value = values.of(root);
        problems.locateIn(values.places(value));
        ResumeTree resume = new ResumeTree(problems);
        SourceMember source = SourceMember.root(value, problems.places());
        if (root.is(CANDIDATE)) {
            new EuropassCandidate(resume).read(source);
        } else {
            new SkillsPassport(resume).read(source);
        }
        return resume.value(source);
    }
}
