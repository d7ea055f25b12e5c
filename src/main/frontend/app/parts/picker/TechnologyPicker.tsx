import './picker.css';

import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';

import { failureOf } from '../../api/failure.ts';
import { readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type {
  TechnologyChoiceFragment,
  TechnologyChoicesQuery,
} from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Combobox, type Option } from './Combobox.tsx';

export const TechnologyChoice = graphql(`
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
const most = 12;

/** How many of the terms that imply one are named. */
const examples = 3;

/** A technology that is at hand where the picker stands. */
export interface Near {
  slug: string;
  name: string;
  /** Why; without it, because this résumé has it. */
  note?: string;
}

interface Props {
  label: string;
  placeholder?: string;
  /** What is offered first, and before anything is typed. */
  near: readonly Near[];
  onChoose(slug: string): void;
}

/** Finds a technology of the catalogue by any of its names, and says what else would count as it. */
export function TechnologyPicker({ label, placeholder, near, onChoose }: Props) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const [answer] = useQuery({
    query: TechnologyChoices,
    variables: { text: asked },
    pause: asked === '',
  });
  const found = asked ? ranked(answer.data, asked, near) : [];
  const failure = answer.error && failureOf(answer.error);
  const nearest = failure?.kind === 'NOT_FOUND' && found.length === 0 ? failure.suggestions : [];
  const options: Option[] = asked
    ? found.map((choice) => ({
        id: choice.slug,
        content: <Choice choice={choice} text={asked} near={near.find(isOf(choice))} />,
      }))
    : near.slice(0, most).map(({ slug, name, note }) => ({
        id: slug,
        content: (
          <span className="choice-name">
            {name}
            {note && <span className="choice-note">{note}</span>}
          </span>
        ),
      }));
  const missing = !failure || failure.kind === 'NOT_FOUND' ? 'picker.empty' : 'failure.unreachable';
  const guesses = nearest.map((slug) => ({ id: slug, content: t('picker.guess', { slug }) }));
  return (
    <Combobox
      label={label}
      placeholder={placeholder}
      text={text}
      onText={setText}
      options={[...options, ...guesses]}
      onChoose={({ id }) => {
        onChoose(id);
        setText('');
      }}
      empty={asked && !answer.fetching ? t(missing, { text: asked }) : undefined}
    />
  );
}

function Choice({
  choice,
  text,
  near,
}: {
  choice: TechnologyChoiceFragment;
  text: string;
  near: Near | undefined;
}) {
  const { t } = useLanguage();
  const { name, aliases, category, impliedBy } = choice;
  const alias = has(name, text) ? undefined : aliases.find((other) => has(other, text));
  const names = impliedBy.slice(0, examples).map((other) => other.name);
  const more = impliedBy.length - names.length;
  return (
    <>
      <span className="choice-name">
        <span>
          {name}
          {alias && <span className="choice-note"> {t('picker.alias', { alias })}</span>}
        </span>
        <span className="choice-note">
          {near ? (near.note ?? t('picker.near')) : category?.name}
        </span>
      </span>
      {names.length > 0 && (
        <span className="choice-note">
          {t('picker.implied', { names: names.join(', '), more })}
        </span>
      )}
    </>
  );
}

/** The exact hit first, then names that begin so, then aliases, then the rest; what the page shows before others. */
function ranked(
  data: TechnologyChoicesQuery | undefined,
  text: string,
  near: Props['near'],
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
  return all.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

const isOf = (choice: { slug: string }) => (other: { slug: string }) => other.slug === choice.slug;

const has = (name: string, text: string) => name.toLowerCase().includes(text.toLowerCase());

const begins = (name: string, text: string) => name.toLowerCase().startsWith(text.toLowerCase());
