package dev.tenure.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write before, between and after the dates of a period, in folded text. */
enum PeriodWords {
    SINCE("(?:since|seit|depuis|desde) +|自从? *"),
    FROM("(?:from|von|vom|ab|de|du) +|从 *"),
    UNTIL("(?:until|till|up to|bis(?: zum)?|hasta) +|(?:截至|至|到) *|\\?+ *[-~]+ *"),
    BETWEEN(
            " *(?:[-~]{1,3}>?|→|/(?=(?:19|20)\\d\\d)|\\.{2,3}|…|至|到) *"
                    + "| +(?:to|until|till?|through|thru|bis(?: zum)?|à|au|al?|hasta) +"),
    NOW(
            "(?:(?:until |till |up to |to |bis |hasta )?(?:la )?(?:present|now|current(?:ly)?|today|date|ongoing|heute|jetzt"
                    + "|aktuell|laufend|présent|aujourd'hui|presente|actualidad|hoy))"
                    + "(?!\\p{IsLatin})|[至迄]?今|[现現]在|目前"),
    UNSAID("\\?+|(?:unknown|unbekannt)(?!\\p{IsLatin})|不详|未知"),
    /** A dash at the end of the text. */
    LEFT_OPEN(" *[-~]+(?=[ )\\]]*$)"),
    ONWARDS(" *(?:起|以来|以後)| +onwards?(?!\\p{IsLatin})"),
    /** What makes a single date the beginning of something that cannot be read. */
    MORE(" *[-~/→…]+>? *[\\d?]"),
    TWO_DIGITS("\\d\\d(?!\\d)");

    private final Pattern pattern;

    PeriodWords(String regex) {
        pattern = Pattern.compile(regex);
    }

    /** The offset after these words, if they stand at the offset. */
    Optional<Integer> after(int offset, String folded) {
        Matcher matcher = pattern.matcher(folded).region(offset, folded.length());
        return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
    }
}
