import { memo, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import controls from '../../style/controls.module.css';
import { Choice, NearChoice } from './Choice.tsx';
import { Combobox, type Option } from './Combobox.tsx';
import { isOf, most, type Near, useChoices } from './useChoices.ts';
import { type Pick, WaitingPick } from './WaitingPick.tsx';

interface Props {
  label: string;
  /** What is offered first, and before anything is typed. */
  near: readonly Near[];
  onChoose(slug: string): void;
}

/**
 * Finds a technology of the catalogue by any of its names, and says what else would count as it. What
 * is confirmed before the catalogue has answered is chosen when it has, in the order of confirming.
 */
export const TechnologyPicker = memo(function TechnologyPicker(props: Props) {
  const { label, near, onChoose } = props;
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [picks, setPicks] = useState<readonly Pick[]>([]);
  const [pick] = picks;
  const { found, guesses, waiting, failed } = useChoices(text, near);
  const typed = text.trim();
  const options: Option[] = typed
    ? [
        ...found.map((choice) => ({
          id: choice.slug,
          content: <Choice choice={choice} text={typed} near={near.find(isOf(choice))} />,
        })),
        ...guesses.map((slug) => ({ id: slug, content: t('picker.guess', { slug }) })),
      ]
    : near.slice(0, most).map((one) => ({ id: one.slug, content: <NearChoice near={one} /> }));
  const missing = failed ? 'failure.unreachable' : 'picker.empty';
  return (
    <>
      <span className={controls.label} aria-hidden="true">
        {label}
      </span>
      <Combobox
        label={label}
        placeholder={t('filter.technology.hint')}
        text={text}
        onText={setText}
        options={options}
        onChoose={({ id }) => {
          onChoose(id);
          setText('');
        }}
        waiting={waiting || (typed !== '' && pick !== undefined)}
        onConfirm={(steps) => {
          if (picks.at(-1)?.text !== text) {
            setPicks([...picks, { text, steps }]);
          }
        }}
        empty={typed && !waiting ? t(missing, { text: typed }) : undefined}
      />
      {pick && (
        <WaitingPick
          key={pick.text}
          pick={pick}
          near={near}
          onAnswer={(slug) => {
            setPicks((all) => all.filter((one) => one !== pick));
            if (slug) {
              onChoose(slug);
              setText((now) => (now === pick.text ? '' : now));
            }
          }}
        />
      )}
    </>
  );
});
