import { useMemo, useRef } from 'react';
import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Again } from '../parts/Again.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTotal } from '../people/crowd/useCrowd.ts';
import {
  anyExperience,
  everybody,
  type PeopleQuestion,
  peopleAddress,
  type Requirement,
} from '../people/question.ts';
import { Results } from '../people/results/Results.tsx';
import controls from '../style/controls.module.css';
import styles from './technology.module.css';

interface Props {
  slug: string;
  name: string;
}

/** Who has used the technology, the longest first, and ways to ask more exactly. */
export function UsedBy(props: Props) {
  return <Again>{(retry) => <Users {...props} retry={retry} />}</Again>;
}

function Users({ slug, name, retry }: Props & { retry(): void }) {
  const { t } = useLanguage();
  const question = useMemo<PeopleQuestion>(
    () => ({ ...everybody, requirements: [anyExperience(slug)] }),
    [slug],
  );
  const total = useTotal(question);
  const heading = useRef<HTMLHeadingElement>(null);
  const lately = new Date().getUTCFullYear() - 2;
  const ways: { text: string; requirement: Requirement }[] = [
    { text: t('technology.ask'), requirement: anyExperience(slug) },
    { text: t('technology.ask.years'), requirement: { ...anyExperience(slug), months: 36 } },
    {
      text: t('technology.ask.since', { year: String(lately) }),
      requirement: { ...anyExperience(slug), since: String(lately) },
    },
  ];
  return (
    <Results
      question={question}
      heading={heading}
      title={
        total === undefined
          ? t('technology.used', { name })
          : t('technology.used.by', { name, total })
      }
      nobody={<p>{t('technology.nobody')}</p>}
      failed={(error) => <FailureNotice error={error} retry={retry} />}
      head={
        total !== 0 && (
          <ul className={styles.links}>
            {ways.map(({ text, requirement }) => (
              <li key={text}>
                <Link href={peopleAddress(requirement)} className={controls.button}>
                  {text}
                  <Icon name="arrow" />
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
