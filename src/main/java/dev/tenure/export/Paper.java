package dev.tenure.export;

import dev.tenure.resume.Appearance.PageLayout;

/**
 * A résumé as it is on paper.
 *
 * @param language a tag of BCP 47
 * @param accent the colour of headings and links, which can be read on white
 * @param main what stands on it, as XHTML
 */
record Paper(String language, String title, String accent, PageLayout layout, String main) {}
