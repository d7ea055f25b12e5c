import { useEffect, useState } from 'react';
import { useClient } from 'urql';

import { failureOf } from '../api/failure.ts';
import { TechnologyNameQuery } from '../parts/useTechnologyName.ts';
import { type Term, termOf } from './terms.ts';

const waiting: Term = { state: 'waiting' };

/** Asks the catalogue what the words of requirements mean; each has its answer when it comes. */
export function useTerms(words: readonly string[]): Term[] {
  const client = useClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Term>>(new Map());
  const missing = [...new Set(words)].filter((each) => !known.has(each)).join('\n');
  useEffect(() => {
    let wanted = true;
    const ask = async (term: string) => {
      const { data, error } = await client.query(TechnologyNameQuery, { term });
      if (data?.technology) {
        return { technology: data.technology };
      }
      const failure = error && failureOf(error);
      return failure?.kind === 'NOT_FOUND' ? { suggestions: failure.suggestions } : null;
    };
    for (const each of missing.split('\n').filter(Boolean)) {
      termOf(each, ask).then((term) => {
        if (wanted) {
          setKnown((present) => new Map(present).set(each, term));
        }
      });
    }
    return () => {
      wanted = false;
    };
  }, [client, missing]);
  return words.map((each) => known.get(each) ?? waiting);
}
