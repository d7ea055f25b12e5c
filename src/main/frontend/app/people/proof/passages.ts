import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { PassagePositionFragment, ProofFragment } from '../../api/generated/graphql.ts';
import { type Mark, marksOfWords } from '../../parts/marks.ts';
import { markOf, Proof } from '../../parts/proof.ts';

export const PassagePosition = graphql(`
  fragment PassagePosition on Position {
    id
    title
    organization { id name }
    period { start end state }
  }
`);

/** A text with what proves something in it. */
export interface Passage {
  key: string;
  text: string;
  marks: Mark[];
}

/** What one position has to say. */
export interface Entry {
  position: PassagePositionFragment;
  /** What its author declared in a word or two. */
  declared: Passage[];
  /** What its sentences say. */
  said: Passage[];
}

type Evidence = FragmentType<typeof Proof> & { position: FragmentType<typeof PassagePosition> };

/** Gathers the evidence by its position and by the text it stands in, in the order of the evidence. */
export function passagesOfEvidence(
  evidence: readonly Evidence[],
  why: (piece: ProofFragment) => string,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const found of evidence) {
    const piece = readFragment(Proof, found);
    const position = readFragment(PassagePosition, found.position);
    const entry = entries.get(position.id) ?? { position, declared: [], said: [] };
    entries.set(position.id, entry);
    const passages = piece.part === 'STACK' ? entry.declared : entry.said;
    const key = [piece.part, piece.achievement?.id, piece.text].join(' ');
    const passage = passages.find((known) => known.key === key) ?? {
      key,
      text: piece.text,
      marks: [],
    };
    if (passage.marks.push(markOf(piece, why)) === 1) {
      passages.push(passage);
    }
  }
  return [...entries.values()];
}

type Worded = FragmentType<typeof PassagePosition> & {
  summary?: string | null;
  achievements: readonly { id: string; text: string }[];
};

/** The texts of positions in which words occur: the service says in which positions they do. */
export function passagesOfWords(positions: readonly Worded[], text: string): Entry[] {
  return positions.map((worded) => {
    const position = readFragment(PassagePosition, worded);
    const texts = worded.achievements.map((achievement) => achievement.text);
    return {
      position,
      declared: [],
      said: wordsIn([position.title, worded.summary, ...texts], text),
    };
  });
}

type Employed = FragmentType<typeof PassagePosition> & {
  organization?: { formerNames: readonly string[]; urls: readonly string[] } | null;
};

/** The positions at an organization, with the former names and the addresses by which it was found. */
export function passagesOfOrganization(positions: readonly Employed[], asked: string): Entry[] {
  return positions.map((employed) => {
    const { formerNames = [], urls = [] } = employed.organization ?? {};
    const said = [...formerNames, ...urls].flatMap((name) => passagesIn(name, [asked]));
    return { position: readFragment(PassagePosition, employed), declared: [], said };
  });
}

/** Those of the texts in which words occur, each text once. */
export function wordsIn(texts: readonly (string | null | undefined)[], text: string): Passage[] {
  const words = text.split(/\s+/).filter(Boolean);
  return [...new Set(texts)].flatMap((whole) => passagesIn(whole ?? '', words));
}

function passagesIn(text: string, words: readonly string[]): Passage[] {
  const marks = marksOfWords(text, words);
  return marks.length > 0 ? [{ key: text, text, marks }] : [];
}
