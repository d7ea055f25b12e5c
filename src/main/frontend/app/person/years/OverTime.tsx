import '../../i18n/later.ts';

import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import { useYears, yearOrders } from './useYears.ts';
import { YearKey } from './YearKey.tsx';
import { YearTable } from './YearTable.tsx';
import styles from './years.module.css';

const TechnologyYears = graphql(`
  query TechnologyYears($slug: String!) {
    person(slug: $slug) {
      id
      technologies(filter: { implied: false }) {
        technology { id slug name category { slug name } }
        tenure {
          months
          intervals { start end mentionedOnly { start end } }
        }
      }
    }
  }
`);

/** What was used in which year: all technologies that the résumé names, whatever is filtered. */
export default function OverTime({ slug }: { slug: string }) {
  const { t } = useLanguage();
  const { order, show } = useYears();
  const [{ data, error }, ask] = useQuery({ query: TechnologyYears, variables: { slug } });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const technologies = error ? undefined : data?.person?.technologies;
  return (
    <section className={styles.years} aria-labelledby="over-time">
      <div className={styles.head}>
        <h2 id="over-time" ref={heading} tabIndex={-1}>
          {t('years')}
        </h2>
        <select
          className={classes(controls.field, controls.select)}
          aria-label={t('technologies.order')}
          value={order}
          onChange={(event) => show(yearOrders[event.currentTarget.selectedIndex] ?? order)}
        >
          {yearOrders.map((each) => (
            <option key={each} value={each}>
              {t(`years.${each}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            show(null);
            document.getElementById('content')?.focus({ preventScroll: true });
          }}
        >
          {t('years.close')}
        </button>
      </div>
      <YearKey />
      {error && (
        <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!technologies && !error && <Skeleton lines={8} />}
      {technologies && <YearTable slug={slug} technologies={technologies} order={order} />}
    </section>
  );
}
