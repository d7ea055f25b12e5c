/**
 * What a text is made of: tokens with their places in it, what is written differently and means the
 * same, and how far two words are apart.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>There is one lexer, and what a room calls a word it joins from these tokens: {@code C++} is
 *       one for the search, {@code 600,000} for metrics. Tokens keep their offsets in the original
 *       text through every folding.
 *   <li>A script without spaces gives one token a character; Thai, Korean, Khmer and the Japanese
 *       prolonged sound are no exceptions. Arabic and Hebrew have words, which names may touch.
 *   <li>Accents, soft hyphens and other adornments belong to the token they adorn. A space of no
 *       width is a space.
 *   <li>Full-width characters are plain ones, but Chinese punctuation stays what it is.
 *   <li>A URL ends at white space, a comma, a semicolon, a bracket, a quotation mark or a character
 *       of a script without spaces, and before the punctuation of its sentence. A host without a
 *       port is in small letters: {@code Booking.com} is a name.
 *   <li>Who looks for words reads addresses as words ({@code search}), who looks for what a text
 *       means leaves them out.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.tenure.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
