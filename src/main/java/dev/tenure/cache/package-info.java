/**
 * Finished answers of public queries, kept as bytes until what they show changes.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The database tells every commit that changes what is shown, by triggers, so that whoever
 *       writes is heard. An answer is right while nothing that it shows has changed since its
 *       reading began; so a reading that a commit overtook is never given again.
 *   <li>Answers are only given while the database has proved within a second that nothing was
 *       missed ({@code ChangeFeed}): a connection that is silently dead costs no old answer. When
 *       it is back, all that was kept before is wrong.
 *   <li>An answer about people that it names by slug is right until one of them changes, or what
 *       technologies may be asked for. Any other is right until anything changes. The batch loaders
 *       say which read data of others ({@code Subjects}); who says nothing does.
 *   <li>Every answer ends with the day (UTC), which is {@code asOf} where none is given.
 *   <li>Only answers are kept that the data alone decides: no time-outs and no faults of ours.
 *   <li>Nothing is taken for what belongs to an owner, because no request has one yet: with tokens,
 *       {@code Question} says for whom.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package dev.tenure.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
