package dev.tenure.layout;

import dev.tenure.text.Characters;

/** The marks by which people begin items. */
final class Bullets {

    private static final String BULLETS = "•◦▪▫‣∙●○◉■□◆◇❖⋄⬥⬩➢➤►▶▸▹▻✓✔☑✦✧⁃・\uf0b7\uf0a7\uf0d8\uf076";
    private static final String SPACED_BULLETS = "-*+–—·";

    private Bullets() {}

    /** Returns how many characters the bullet or number has that begins the text. */
    static int lengthIn(String text) {
        char first = text.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            return 1;
        }
        boolean isSpaced = text.length() > 1 && Characters.isSpace(text.charAt(1));
        if (SPACED_BULLETS.indexOf(first) >= 0 && isSpaced) {
            return 1;
        }
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isNumber =
                digits > 0
                        && digits < 3
                        && text.length() > digits + 1
                        && ".)".indexOf(text.charAt(digits)) >= 0
                        && Characters.isSpace(text.charAt(digits + 1));
        return isNumber ? digits + 1 : 0;
    }
}
