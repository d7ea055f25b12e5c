package dev.tenure.recognition;

import java.util.List;

/** Labels after whose colon a technology is expected: "Language: Go". */
final class Labels {

    private static final List<String> WORDS =
            List.of(
                    "language",
                    "languages",
                    "stack",
                    "tech",
                    "technology",
                    "technologies",
                    "tools",
                    "skills",
                    "framework",
                    "frameworks",
                    "library",
                    "libraries",
                    "database",
                    "databases",
                    "backend",
                    "back end",
                    "frontend",
                    "front end",
                    "infrastructure",
                    "platform",
                    "environment",
                    "built with",
                    "using",
                    "语言",
                    "技术栈",
                    "技术",
                    "框架",
                    "工具",
                    "数据库");

    private Labels() {}

    /** Whether such a label stands before the place and its item ends after it. */
    static boolean introduce(TextAround place) {
        int colon = place.before() - 1;
        return colon >= 0
                && ":：".indexOf(place.text().charAt(colon)) >= 0
                && new TextAround(place.text(), colon, colon).follow(WORDS)
                && place.endItem();
    }
}
