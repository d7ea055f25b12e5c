/**
 * What a browser meets: the pages and their files, the headers on every answer, who else may ask,
 * and how long a connection may keep us waiting.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The front end is built from {@code src/main/frontend} into {@code static/}, so nothing is
 *       loaded from another host; the policy is strict for every answer, and GraphiQL's page alone
 *       may use inline styles. Boot's own GraphiQL page and its handler of static files stay off.
 *   <li>One page answers all addresses of the front end, {@code /} too: a stranger sees something
 *       after one answer, and the script shows {@code /people} there.
 *   <li>What a page's head says of a person or a technology is asked of the graph by a document, as
 *       any client would: so no room of the graph is leant on, and nothing is shown that a client
 *       could not ask. It takes a place among the clients; where there is none, a page goes out
 *       without it, and an export is refused.
 *   <li>The page of a person comes with the résumé as HTML, in the language that is asked for and
 *       with what its address asks of it answered, and with what its script asks first: what is
 *       read waits for no script, and the script for no question.
 *   <li>Every page has its title and description in the language that is asked for, in the front
 *       end's words; where there is no front end, there is no picture to share either.
 *   <li>The picture of a shared link is drawn when it is asked for, of what the graph says to
 *       everybody, in the language that its address names: who fetches it is not who reads it.
 *   <li>A service that is told to end goes on answering for a while ({@code Draining}): it is not
 *       ready from then on, but whoever sends it requests only sees that when it looks again.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "admission",
            "graph",
            "linkeddata",
            "phrases",
            "picture",
            "position",
            "prerender"
        })
package dev.tenure.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
