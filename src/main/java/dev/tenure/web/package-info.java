/**
 * What a browser meets: GraphiQL's page and its files, the headers on every answer, and how long a
 * connection may keep us waiting.
 *
 * <p>Decisions: the front end is built from {@code src/main/frontend} into {@code static/}, so
 * nothing is loaded from another host; the policy is strict for every answer, and GraphiQL's page
 * alone may use inline styles. Boot's own GraphiQL page stays off.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
