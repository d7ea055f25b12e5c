import { useQuery } from 'urql';
import { Link } from 'wouter';

import { failureOf } from '../../api/failure.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import controls from '../../style/controls.module.css';
import styles from './catalogue.module.css';

const NearestTerms = graphql(`
  query NearestTerms($name: String!) {
    technology(name: $name) { id slug name }
  }
`);

interface Props {
  text: string;
  /** Whether only one category was looked through. */
  within: boolean;
}

/** No technology is named so: what may have been meant, and whether another category has it. */
export function NothingNamedSo({ text, within }: Props) {
  const { t } = useLanguage();
  const [{ data, error }] = useQuery({ query: NearestTerms, variables: { name: text } });
  const failure = error && failureOf(error);
  const near =
    failure?.kind === 'NOT_FOUND'
      ? failure.suggestions.map((slug) => ({ slug, name: slug }))
      : data?.technology
        ? [data.technology]
        : [];
  return (
    <>
      <p>{t(within ? 'catalogue.none.within' : 'picker.empty', { text })}</p>
      {within && (
        <p>
          <Link href={`/technologies?${new URLSearchParams({ q: text })}`}>
            {t('catalogue.everywhere')}
          </Link>
        </p>
      )}
      {near.length > 0 && (
        <>
          <p>{t('technology.meant')}</p>
          <ul className={styles.near}>
            {near.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={`/technologies/${slug}`} className={controls.button}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
