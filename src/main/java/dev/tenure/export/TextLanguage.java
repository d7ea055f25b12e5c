package dev.tenure.export;

import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of a résumé, as its author's own texts tell it: by their script where most letters
 * are Chinese, Japanese or Korean, else by the words that hold sentences together; English, in
 * which the headings are, where neither is clear.
 */
final class TextLanguage {

    private static final String ENGLISH = "en";

    /** A few words are a name or a quotation. */
    private static final int LEAST_WORDS = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /**
     * The commonest articles, prepositions and conjunctions, but those that are names of things.
     */
    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    words(ENGLISH, "the of and to for with from by on that which into at an"),
                    words("de", "und der die das mit für von im bei auf den dem zur zum eine als"),
                    words("fr", "et les des du le la un une pour dans avec sur aux au par en"),
                    words("es", "y los las el la una para con del en por al más sobre un"),
                    words("pt", "e os as da do das dos em para com uma na no por ao um"),
                    words("it", "e gli il di della del dei per con una nel la alla dal lo"),
                    words("nl", "en van het een voor met de aan bij naar door op uit om"),
                    words("sv", "och att för med av på till en ett den som från där vid"),
                    words("da", "og at til med af på en et den som fra ved der hos"),
                    words("nb", "og til med av på en et den som fra ved hos ble å"),
                    words("fi", "ja sekä sen oli että myös joka kanssa mukaan ovat noin"),
                    words("pl", "i w z na do oraz dla przez od się po przy ze nad"),
                    words("cs", "a v na pro se s do od při za ze které jsem k"),
                    words("tr", "ve bir için ile bu olarak da de en kadar olan"),
                    words("id", "dan yang di untuk dengan dari pada ke dalam oleh"),
                    words("vi", "và của cho các với trong được là một những"),
                    words("ru", "и в на с для по из от к при под за что"),
                    words("uk", "і в на з для та із від до що за у під"),
                    words("el", "και το της του για με στο από την των"));

    private TextLanguage() {}

    private static Map.Entry<String, List<String>> words(String language, String words) {
        return Map.entry(language, List.of(words.split(" ")));
    }

    /** Returns the language of a résumé as a tag of BCP 47. */
    static String of(Resume resume) {
        return of(
                Stream.concat(
                                Stream.of(resume.headline(), resume.motto(), resume.summary()),
                                resume.positions().stream().flatMap(TextLanguage::texts))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<String> texts(Position position) {
        return Stream.concat(
                Stream.of(position.title(), position.summary(), position.details().description())
                        .filter(Objects::nonNull),
                position.achievements().stream().map(Achievement::text));
    }

    /** Returns the language of a text as a tag of BCP 47. */
    static String of(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            UnicodeScript script = c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
            switch (script) {
                case HAN -> han++;
                case HIRAGANA, KATAKANA -> kana++;
                case HANGUL -> hangul++;
                default -> others += Character.isLetter(c) ? 1 : 0;
            }
        }
        // An ideograph or a syllable says what takes about three letters.
        int most = others / 3;
        if (hangul > most && hangul > han + kana) {
            return "ko";
        }
        return han + kana <= most ? byWords(text) : kana * 5 > han ? "ja" : "zh";
    }

    /** Returns the language of most of these words, if it has half as many again as any other. */
    private static String byWords(String text) {
        Map<String, Long> written =
                NO_LETTERS
                        .splitAsStream(text.toLowerCase(Locale.ROOT))
                        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        Map<String, Long> counts =
                WORDS.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, one -> count(one.getValue(), written)));
        List<String> languages =
                counts.keySet().stream()
                        .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
                        .toList();
        long first = Objects.requireNonNull(counts.get(languages.getFirst()));
        long second = Objects.requireNonNull(counts.get(languages.get(1)));
        return first >= LEAST_WORDS && 2 * first >= 3 * second ? languages.getFirst() : ENGLISH;
    }

    private static long count(List<String> words, Map<String, Long> written) {
        return words.stream().mapToLong(word -> written.getOrDefault(word, 0L)).sum();
    }
}
