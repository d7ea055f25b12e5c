/**
 * A GraphQL résumé service: what a person did, when, and with what, every answer with its proof.
 */
@NullMarked
package dev.tenure;

import org.jspecify.annotations.NullMarked;
