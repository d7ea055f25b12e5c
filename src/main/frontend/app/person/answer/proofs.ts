import type { Findings } from '../findings.ts';

/** How often a résumé says what is asked for. */
export interface Proofs {
  /** Titles, summaries and achievements that say it. */
  sentences: number;
  /** Entries of declared stacks. */
  declared: number;
}

/** Counts the texts and the declarations that prove something, each once, however many words of it do. */
export function proofsOf(findings: Findings): Proofs {
  const sentences = new Set<string>();
  const declared = new Set<string>();
  for (const [position, { evidence, achievements }] of findings ?? []) {
    for (const achievement of achievements ?? []) {
      sentences.add(achievement);
    }
    for (const { part, achievement, mentioned } of evidence) {
      if (part === 'STACK') {
        declared.add(`${position} ${mentioned.id}`);
      } else {
        sentences.add(achievement?.id ?? `${position} ${part}`);
      }
    }
  }
  return { sentences: sentences.size, declared: declared.size };
}
