import { useQuery } from 'urql';
import { Link, useSearch } from 'wouter';

import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { pageArguments, readPlace } from '../../people/paging.ts';
import { Pages } from '../../people/results/Pages.tsx';
import controls from '../../style/controls.module.css';
import type { Browsing } from './browsing.ts';
import styles from './catalogue.module.css';
import { Groups } from './Groups.tsx';
import { NothingNamedSo } from './NothingNamedSo.tsx';

const CatalogueFound = graphql(`
  query CatalogueFound(
    $filter: TechnologiesFilterInput!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    technologies(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { id slug name aliases category { id slug name } }
      pageInfo { ...Pages }
      totalCount
    }
  }
`);

interface Props {
  browsing: Browsing;
  /** All categories: those of the name are offered as such. */
  categories: readonly { slug: string; name: string }[];
}

/** What the catalogue has of a name or of a category, a hundred a page. */
export function Found({ browsing: { text, category }, categories }: Props) {
  const { t } = useLanguage();
  const place = readPlace(new URLSearchParams(useSearch()));
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: CatalogueFound,
    variables: {
      filter: { text: text || null, category: category || null, categories: false },
      ...pageArguments(place, 100),
    },
  });
  const found = error ? undefined : data?.technologies;
  const retry = () => ask({ requestPolicy: 'network-only' });
  const aliasOf = (name: string, aliases: readonly string[]) =>
    text && !has(name, text) ? aliases.find((alias) => has(alias, text)) : undefined;
  const technologies = found?.nodes.map(({ aliases, ...one }) => {
    const alias = aliasOf(one.name, aliases);
    return { ...one, note: alias && t('picker.alias', { alias }) };
  });
  const named = categories.filter(({ name }) => text && !category && has(name, text));
  return (
    <section className={styles.list} aria-busy={fetching || stale}>
      <h2 aria-live="polite">
        {found ? t('catalogue.found', { total: found.totalCount }) : t('technologies')}
      </h2>
      {error && <FailureNotice error={error} retry={retry} />}
      {!found && !error && <Skeleton lines={6} />}
      {found?.totalCount === 0 && text && <NothingNamedSo text={text} within={category !== ''} />}
      {named.length > 0 && (
        <ul className={styles.near} aria-label={t('catalogue.named')}>
          {named.map(({ slug, name }) => (
            <li key={slug}>
              <Link href={`/technologies?category=${slug}`} className={controls.button}>
                {t('catalogue.category', { name })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {technologies && <Groups technologies={technologies} />}
      {found && found.totalCount > found.nodes.length && (
        <p className={styles.end}>{t('catalogue.page', { count: found.nodes.length })}</p>
      )}
      {found && <Pages pageInfo={found.pageInfo} place={place} label={t('catalogue.pages')} />}
    </section>
  );
}

const has = (name: string, text: string) => name.toLowerCase().includes(text.toLowerCase());
