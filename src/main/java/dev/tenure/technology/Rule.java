package dev.tenure.technology;

import java.util.List;

/**
 * What proves that a spelling which is also a word names its technology; the head of the catalogue
 * says what each member means.
 */
public record Rule(
        Enough enough,
        Casing casing,
        Version version,
        boolean list,
        List<String> before,
        List<String> after,
        List<String> sureBefore,
        List<String> sureAfter,
        List<String> notBefore,
        List<String> notAfter,
        List<String> within,
        List<String> unless) {

    /** What is enough without any proof. */
    public enum Enough {
        SPELLING,
        STANDING,
        COMPANY,
        EVIDENCE
    }

    /** Whether proofs ask for the spelling as the catalogue writes it. */
    enum Casing {
        EXACT,
        ANY
    }

    /** Which version numbers prove it. */
    public enum Version {
        NONE,
        DOTTED,
        NUMBER
    }
}
