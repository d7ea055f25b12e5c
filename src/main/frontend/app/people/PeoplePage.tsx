import '../i18n/later.ts';

import { useRef } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Again } from '../parts/Again.tsx';
import { type Change, useAddressState } from '../parts/useAddressState.ts';
import WrongAddress from '../parts/WrongAddress.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { FacetList } from './crowd/FacetList.tsx';
import { useFacets, useTotal } from './crowd/useCrowd.ts';
import { SearchForm } from './form/SearchForm.tsx';
import styles from './people.module.css';
import {
  asksNothing,
  type PeopleQuestion,
  questionTakes,
  readQuestion,
  writeQuestion,
} from './question.ts';
import { NobodyMatches } from './results/NobodyMatches.tsx';
import { Order } from './results/Order.tsx';
import { Refused } from './results/Refused.tsx';
import { Results } from './results/Results.tsx';
import { Welcome } from './Welcome.tsx';

/** The search page: what people must have worked with and how long, and who has, with proof. */
export default function PeoplePage({ welcome = false }: { welcome?: boolean }) {
  return <Again>{(retry) => <Search retry={retry} welcome={welcome} />}</Again>;
}

function Search({ retry, welcome }: { retry(): void; welcome: boolean }) {
  const { t } = useLanguage();
  useTitle(t('nav.people'));
  const [question, change] = useAddressState(readQuestion, writeQuestion);
  const total = useTotal(question);
  const crowd = useFacets(question);
  const heading = useRef<HTMLHeadingElement>(null);
  // The ways out of an empty answer go with it, and the focus must not.
  const changeAnswer: Change<PeopleQuestion> = (part) => {
    change(part);
    heading.current?.focus();
  };
  const found = total === undefined ? undefined : t('people.count', { total });
  return (
    <div className={styles.page}>
      {welcome && asksNothing(question) && <Welcome />}
      <header className={styles.head}>
        <h1>{t('people.title')}</h1>
        <p>{t('people.lead')}</p>
      </header>
      <SearchForm
        question={question}
        change={change}
        facets={crowd.facets}
        found={found}
        goToFound={() => {
          heading.current?.focus({ preventScroll: true });
          heading.current?.scrollIntoView({ block: 'start' });
        }}
      />
      <WrongAddress takes={questionTakes} />
      <div className={styles.found}>
        <FacetList question={question} change={change} crowd={crowd} total={total} />
        <Results
          question={question}
          heading={heading}
          title={found ?? t('nav.people')}
          head={total !== 0 && <Order question={question} change={change} />}
          nobody={<NobodyMatches question={question} change={changeAnswer} />}
          failed={(error) => (
            <Refused error={error} question={question} change={changeAnswer} retry={retry} />
          )}
        />
      </div>
    </div>
  );
}
