import { type CSSProperties, Suspense, useDeferredValue, useMemo } from 'react';
import { type Client, useQuery } from 'urql';

import { failureOf } from '../api/failure.ts';
import { graphql } from '../api/generated/gql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { TechnologyNameQuery } from '../parts/useTechnologyName.ts';
import { NotFound } from '../shell/DeadEnd.tsx';
import { page } from '../shell/page.ts';
import { useSteps } from '../shell/takeover.ts';
import { useTitle } from '../shell/useTitle.ts';
import visibility from '../style/visibility.module.css';
import { Answer } from './answer/Answer.tsx';
import { proofsOf } from './answer/proofs.ts';
import { FilterBar } from './filter/FilterBar.tsx';
import { Found } from './filter/Found.tsx';
import { filterTakes, kinds, positionFilter, readFilter } from './filter/filter.ts';
import { Refusal } from './filter/Refusal.tsx';
import { AskedContext, ChangeFilterContext, useFilterOfAddress } from './filter/useFilter.ts';
import { FindingsContext, findingsQuestion, useFindings } from './findings.ts';
import { PersonHeader } from './PersonHeader.tsx';
import styles from './person.module.css';
import { CreditNote } from './resume/Credited.tsx';
import { Positions } from './resume/Positions.tsx';
import resume from './resume/resume.module.css';
import { TechnologyPanel } from './technologies/TechnologyPanel.tsx';
import { technologiesOf } from './technologies/technologiesOf.ts';
import { technologiesQuestion, useTechnologies } from './technologies/useTechnologies.ts';
import { readView, useTechnologyView } from './technologies/useTechnologyView.ts';
import { useDrawn } from './timeline/useDrawn.ts';
import { useNamedEntry } from './useNamedEntry.ts';
import { useYears } from './years/useYears.ts';

const PersonPageQuery = graphql(`
  query PersonPage($slug: String!) {
    person(slug: $slug) {
      id
      name
      headline
      appearance { accentOnLight accentOnDark layout }
      ...PersonHeader
      positions {
        id
        kind
        ...TimelinePosition
        ...PositionEntry
        techStack { technology { id slug name } }
      }
    }
  }
`);

const none: never[] = [];

/** In what order the parts stand where the page is made in steps. */
const steps = {
  header: 1,
  filter: 2,
  timeline: 3,
  firstPositions: 4,
  positions: 5,
  technologies: 6,
  seen: 7,
};

/** More positions than these are not on the first screen. */
const first = 2;

/** Shown on demand below the résumé. */
const OverTime = page(() => import('./years/OverTime.tsx'));

/** Most addresses have nothing wrong, so its code comes after the page's. */
const WrongAddress = page(() => import('../parts/WrongAddress.tsx'));

/** Nobody sees it on a screen. */
const PrintedAddress = page(() => import('./PrintedAddress.tsx'));

/** They stand below the positions, so their code comes after the page's. */
const PersonSections = page(() => import('./sections/PersonSections.tsx'));

/** Asks beforehand what the page at an address asks, so that all of it is shown at once. */
export async function ask(client: Client, slug: string, search: URLSearchParams) {
  const filter = readFilter(search);
  const findings = findingsQuestion(slug, filter);
  const technologies = technologiesQuestion(slug, filter, readView(search));
  const asked: Promise<unknown>[] = [
    client.query(technologies.query, technologies.variables).toPromise(),
  ];
  if (positionFilter(filter)) {
    asked.push(
      client.query(findings.query, findings.variables).toPromise(),
      CreditNote.come(),
      askNames(client, slug, [...filter.technologies, ...filter.without]),
    );
  }
  await Promise.all(asked);
}

/** Asks what terms mean that the résumé does not name. */
async function askNames(client: Client, slug: string, terms: string[]) {
  const { data } = await client.query(PersonPageQuery, { slug }).toPromise();
  const known = technologiesOf(data?.person?.positions ?? []);
  const unknown = terms.filter((term) => !known.some((each) => each.slug === term));
  await Promise.all(unknown.map((term) => client.query(TechnologyNameQuery, { term }).toPromise()));
}

/** A résumé that reads well as it is, and answers questions about when and with what. */
export default function PersonPage({ slug }: { slug: string }) {
  const { t } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PersonPageQuery,
    variables: { slug },
  });
  const [filter, change] = useFilterOfAddress();
  const asked = useDeferredValue(filter);
  const { findings, roles, filtered, waiting, ...answer } = useFindings(slug, asked);
  const [view, setView] = useTechnologyView();
  const { open: overTime } = useYears();
  const tenures = useTechnologies(slug, asked, view);
  const trouble = answer.error ?? tenures.error;
  const retry = () => {
    for (const { error, retry } of [answer, tenures]) {
      if (error) {
        retry();
      }
    }
  };
  const person = data?.person;
  const drawn = useDrawn(person?.positions ?? none);
  const technologies = useMemo(() => technologiesOf(person?.positions ?? []), [person]);
  useTitle(person?.name ?? person?.headline ?? (person && slug));
  const offered = useMemo(
    () => kinds.filter((kind) => person?.positions.some((position) => position.kind === kind)),
    [person],
  );
  const proofs = useMemo(() => proofsOf(findings), [findings]);
  const words = useMemo(() => asked.text.split(/\s+/).filter(Boolean), [asked.text]);
  // The positions follow what is asked, so that it is said at once.
  const found = useDeferredValue(
    useMemo(() => ({ findings, words, roles }), [findings, words, roles]),
  );
  const stands = useSteps(steps.seen);
  useNamedEntry(person != null && stands === steps.seen);

  if (!person) {
    if (fetching) {
      return <Loading />;
    }
    return !error || failureOf(error).kind === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    );
  }
  const shown = stands < steps.firstPositions ? 0 : stands < steps.positions ? first : undefined;
  const { accentOnLight, accentOnDark, layout } = person.appearance;
  const colours = accentOnLight && { '--accent': `light-dark(${accentOnLight}, ${accentOnDark})` };
  return (
    <ChangeFilterContext value={change}>
      <FindingsContext value={found}>
        <div
          className={styles.page}
          style={colours as CSSProperties}
          data-accent={accentOnLight}
          data-layout={layout}
        >
          <Suspense>
            <PrintedAddress />
          </Suspense>
          {stands >= steps.header && (
            <AskedContext value={asked}>
              <PersonHeader
                person={person}
                positions={person.positions}
                drawn={stands < steps.timeline ? null : drawn}
              />
            </AskedContext>
          )}
          {stands < steps.filter ? null : person.positions.length === 0 ? (
            <p className={styles.empty}>{t('person.empty')}</p>
          ) : (
            <>
              <FilterBar technologies={technologies} offered={offered}>
                {positionFilter(filter) && (
                  <Found places={proofs.sentences + proofs.declared} known={technologies} />
                )}
              </FilterBar>
              {filtered && (
                <Answer
                  asked={asked}
                  findings={findings}
                  proofs={proofs}
                  total={person.positions.length}
                  jobs={offered.every((kind) => kind === 'EMPLOYMENT')}
                  waiting={waiting || asked !== filter}
                  tenures={tenures.asked}
                />
              )}
              <Suspense>
                <WrongAddress takes={filterTakes} />
              </Suspense>
              {trouble && <Refusal filter={asked} error={trouble} retry={retry} />}
              <div className={styles.body}>
                <section className={resume.resume} aria-labelledby="resume">
                  <h2 id="resume" className={visibility.unseen}>
                    {t('resume')}
                  </h2>
                  <Positions key={person.id} positions={person.positions} shown={shown} />
                </section>
                {stands >= steps.technologies && !(tenures.error && !tenures.technologies) && (
                  <TechnologyPanel
                    technologies={tenures.technologies}
                    asked={asked.technologies}
                    scale={drawn.scale}
                    view={view}
                    setView={setView}
                  />
                )}
              </div>
              {overTime && (
                <Suspense fallback={<Skeleton lines={8} />}>
                  <OverTime slug={slug} />
                </Suspense>
              )}
            </>
          )}
          <Suspense>
            <PersonSections slug={slug} />
          </Suspense>
        </div>
      </FindingsContext>
    </ChangeFilterContext>
  );
}
