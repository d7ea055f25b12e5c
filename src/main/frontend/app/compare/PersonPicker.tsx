import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';

import { graphql } from '../api/generated/gql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Combobox } from '../parts/picker/Combobox.tsx';
import picker from '../parts/picker/picker.module.css';
import controls from '../style/controls.module.css';

const PeopleNamed = graphql(`
  query PeopleNamed($text: String!) {
    people(filter: { text: $text }, orderBy: NAME, first: 10) {
      nodes { id slug name headline }
    }
  }
`);

interface Props {
  /** Those who are chosen already. */
  without: readonly string[];
  onChoose(slug: string): void;
}

/** Finds somebody by words of their name, their headline or their résumé. */
export function PersonPicker({ without, onChoose }: Props) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const [{ data, error, fetching, stale }] = useQuery({
    query: PeopleNamed,
    variables: { text: asked },
  });
  const waiting = fetching || stale || asked !== text.trim();
  const options = (data?.people.nodes ?? [])
    .filter(({ slug }) => !without.includes(slug))
    .map(({ slug, name, headline }) => ({
      id: slug,
      content: (
        <span className={picker.name}>
          <bdi>{name ?? headline ?? slug}</bdi>
          {name && headline && <bdi className={picker.note}>{headline}</bdi>}
        </span>
      ),
    }));
  return (
    <>
      <span className={controls.label} aria-hidden="true">
        {t('compare.add')}
      </span>
      <Combobox
        label={t('compare.add')}
        placeholder={t('compare.add.hint')}
        text={text}
        onText={setText}
        options={options}
        onChoose={({ id }) => {
          onChoose(id);
          setText('');
        }}
        waiting={waiting}
        empty={
          waiting ? undefined : t(error ? 'failure.unreachable' : 'compare.nobody', { text: asked })
        }
      />
    </>
  );
}
