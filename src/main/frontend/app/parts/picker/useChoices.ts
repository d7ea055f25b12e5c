import { useDeferredValue } from 'react';
import { useQuery } from 'urql';

import { failureOf } from '../../api/failure.ts';
import { readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type {
  TechnologyChoiceFragment,
  TechnologyChoicesQuery,
} from '../../api/generated/graphql.ts';

const TechnologyChoice = graphql(`
  fragment TechnologyChoice on Technology {
    id
    slug
    name
    aliases
    category { id name }
    impliedBy { id name }
  }
`);

const TechnologyChoices = graphql(`
  query TechnologyChoices($text: String!) {
    technology(name: $text) { id ...TechnologyChoice }
    technologies(filter: { text: $text }, first: 100) {
      nodes { id ...TechnologyChoice }
    }
  }
`);

/** How many choices a reader can look through. */
export const most = 12;

/** A technology that is at hand where the picker stands. */
export interface Near {
  slug: string;
  name: string;
  /** Why; without it, because this résumé has it. */
  note?: string;
}

/** What a text may mean. */
export interface Choices {
  found: readonly TechnologyChoiceFragment[];
  /** Where nothing is found: the nearest terms that the catalogue knows, by slug. */
  guesses: readonly string[];
  /** Whether these are still the choices of an earlier text. */
  waiting: boolean;
  /** Whether the service could not be asked. */
  failed: boolean;
}

/** Asks the catalogue for what a text may mean; an empty text means nothing. */
export function useChoices(text: string, near: readonly Near[]): Choices {
  const wanted = text.trim();
  const asked = useDeferredValue(wanted);
  const [answer] = useQuery({
    query: TechnologyChoices,
    variables: { text: asked },
    pause: asked === '',
  });
  const found = asked ? ranked(answer.data, asked, near) : [];
  const failure = answer.error && failureOf(answer.error);
  const unknown = failure?.kind === 'NOT_FOUND';
  const answered = !answer.fetching && answer.operation?.variables.text === wanted;
  return {
    found,
    guesses: unknown && found.length === 0 ? failure.suggestions : [],
    waiting: wanted !== '' && !answered,
    failed: failure !== undefined && !unknown,
  };
}

/**
 * The exact hit first, then names that begin so, then aliases, then the rest; what the page shows before others, and what
 * more counts as before what counts as it: Kubernetes before Kubernetes in Docker.
 */
function ranked(
  data: TechnologyChoicesQuery | undefined,
  text: string,
  near: readonly Near[],
): TechnologyChoiceFragment[] {
  const exact = readFragment(TechnologyChoice, data?.technology);
  const others = readFragment(TechnologyChoice, data?.technologies.nodes ?? []);
  const rank = (choice: TechnologyChoiceFragment) =>
    [
      choice.slug === exact?.slug,
      begins(choice.name, text),
      choice.aliases.some((alias) => begins(alias, text)),
      true,
    ].indexOf(true) *
      2 +
    (near.some(isOf(choice)) ? 0 : 1);
  const all = exact ? [exact, ...others.filter((other) => !isOf(exact)(other))] : [...others];
  return all
    .sort((a, b) => rank(a) - rank(b) || b.impliedBy.length - a.impliedBy.length)
    .slice(0, most);
}

export const isOf = (choice: { slug: string }) => (other: { slug: string }) =>
  other.slug === choice.slug;

const begins = (name: string, text: string) => name.toLowerCase().startsWith(text.toLowerCase());
