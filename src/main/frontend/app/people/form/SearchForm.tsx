import { useRef } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { TechnologyPicker } from '../../parts/picker/TechnologyPicker.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import { type Facet, useNear } from '../crowd/useCrowd.ts';
import {
  anyExperience,
  asksNothing,
  everybody,
  type PeopleQuestion,
  type Requirement,
} from '../question.ts';
import { DatesBetween } from './DatesBetween.tsx';
import styles from './form.module.css';
import { RequirementRow } from './RequirementRow.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
  /** What people have worked with: offered before anything is typed. */
  facets: readonly Facet[];
  /** How many are found, in words, and how to go there. */
  found: string | undefined;
  goToFound(): void;
}

const isAsked = (slug: string, { requirements }: PeopleQuestion) =>
  requirements.some(({ technology }) => technology === slug);

/** Where the reader says whom to look for: a row for each experience, and words, employer and place. */
export function SearchForm({ question, change, facets, found, goToFound }: Props) {
  const { t } = useLanguage();
  const form = useRef<HTMLElement>(null);
  const { requirements } = question;
  const near = useNear(facets);
  const replace = (term: string, part: Partial<Requirement>, control?: string) =>
    change(
      (present) => ({
        requirements: present.requirements.map((one) =>
          one.technology === term ? { ...one, ...part } : one,
        ),
      }),
      control,
    );
  // What is taken back takes its button along, and the focus must not go with it.
  const takeBack = (part: Partial<PeopleQuestion>) => {
    change(part);
    form.current?.focus();
  };
  return (
    <search className={styles.form} aria-label={t('people.form')} ref={form} tabIndex={-1}>
      {requirements.length > 0 && (
        <ul aria-label={t('people.requirements')}>
          {requirements.map((requirement) => (
            <RequirementRow
              key={requirement.technology}
              requirement={requirement}
              change={(part, control) => replace(requirement.technology, part, control)}
              remove={() =>
                takeBack({ requirements: requirements.filter((one) => one !== requirement) })
              }
            />
          ))}
        </ul>
      )}
      {found && !asksNothing(question) && (
        <button
          type="button"
          className={classes(controls.button, styles.found)}
          onClick={goToFound}
        >
          {found}
          <Icon name="down" />
        </button>
      )}
      <div className={styles.fields}>
        <div>
          <TechnologyPicker
            label={t(requirements.length > 0 ? 'people.and' : 'people.with')}
            near={near.filter(({ slug }) => !isAsked(slug, question))}
            onChoose={(slug) =>
              change((present) =>
                isAsked(slug, present)
                  ? {}
                  : { requirements: [...present.requirements, anyExperience(slug)] },
              )
            }
          />
        </div>
        <DatesBetween dates={question} change={change} />
        <WordsField
          label={t('people.text')}
          hint={t('people.text.hint')}
          value={question.text}
          commit={(text) => change({ text }, 'text')}
        />
        <WordsField
          label={t('people.organization')}
          hint={t('people.organization.hint')}
          value={question.organization}
          commit={(organization) => change({ organization }, 'organization')}
        />
        <WordsField
          label={t('people.location')}
          hint={t('people.location.hint')}
          value={question.location}
          commit={(location) => change({ location }, 'location')}
        />
        {!asksNothing(question) && (
          <button
            type="button"
            className={classes(controls.quiet, styles.clear)}
            onClick={() => takeBack(everybody)}
          >
            <Icon name="cross" />
            {t('filter.clear')}
          </button>
        )}
      </div>
    </search>
  );
}
