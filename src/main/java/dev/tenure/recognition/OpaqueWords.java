package dev.tenure.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URLs, e-mail addresses, handles, host names, paths and file names: one word each, whatever they
 * contain, unless the word as a whole is a known name ({@code Node.js}), or what seems a file in a
 * path is one ({@code React/Node.js}).
 */
record OpaqueWords(Set<String> names) {

    record Span(int start, int end) {}

    private static final String URL =
            "\\b[a-zA-Z][a-zA-Z0-9+.:-]{1,20}://[^\\s\\p{IsHan},;<>()，。；、（）]+";
    private static final String WWW = "\\bwww\\.[^\\s\\p{IsHan},;<>()，。；、（）]+";
    private static final String EMAIL =
            "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}" + "(?::[\\w.-]+(?:/[\\w.-]+)+)?";
    private static final String HANDLE = "(?<!\\w)@\\w[\\w./-]*";
    private static final String ABSOLUTE_PATH = "(?<![\\w/])[~.]{0,2}/[\\w.-]+(?:/[\\w.-]*)+";
    private static final String WINDOWS_PATH = "\\b[A-Za-z]:\\\\\\S+|[\\w.~-]+(?:\\\\[\\w.-]+){2,}";
    private static final String PORT =
            "(?<![\\w.])(?:localhost|[\\w-]+(?:\\.[\\w-]+)+):\\d{2,5}(?:/[^\\s\\p{IsHan},;<>()，。；、（）]*)?";
    private static final String CODE_HOST =
            "(?<![\\w.])(?i:github|gitlab|bitbucket)\\.(?i:com|org)/[^\\s\\p{IsHan},;<>()，。；、（）]*";
    private static final String HOST =
            "(?<![\\w.])(?!(?:asp|vb|ado)\\.net\\b)(?:[a-z0-9-]{1,63}\\.){1,6}"
                    + "(?:com|org|net|io|dev|cn|edu|gov|info|app|ai|uk|de|fr|jp|eu|tech|cloud)\\b"
                    + "(?![.-]\\w)(?:/[^\\s\\p{IsHan},;<>()，。；、（）]*)?";
    private static final String FILE =
            "(?<file>(?<![\\w./])(?:[\\w.~-]{1,64}/){0,12}\\.?[\\w-][\\w.-]{0,63}"
                    + "\\.(?:json|ya?ml|toml|xml|ini|cfg|conf|properties|lock|md|txt|csv|log|pdf|docx?"
                    + "|html?|css|scss|jsx?|tsx?|mjs|vue|py|ipynb|go|mod|java|kt|kts|scala|groovy|rb|rs"
                    + "|php|pl|c|cc|cpp|h|hpp|cs|swift|sh|bat|ps1|sql|tf|tfvars|proto|graphqls?|jar|war"
                    + "|zip|gz|tar|so|dll|exe)\\b(?![.\\w]))";
    private static final Pattern OPAQUE =
            Pattern.compile(
                    String.join(
                            "|",
                            URL,
                            WWW,
                            EMAIL,
                            HANDLE,
                            ABSOLUTE_PATH,
                            WINDOWS_PATH,
                            PORT,
                            CODE_HOST,
                            HOST,
                            FILE));

    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher word = OPAQUE.matcher(text);
        while (word.find()) {
            String name =
                    word.group("file") == null
                            ? word.group()
                            : word.group().substring(word.group().lastIndexOf('/') + 1);
            if (!names.contains(name.toLowerCase(Locale.ROOT))) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }
}
