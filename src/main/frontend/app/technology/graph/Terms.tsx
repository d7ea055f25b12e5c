import { Link } from 'wouter';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import technology from '../technology.module.css';
import graph from './graph.module.css';
import type { Term } from './layers.ts';

interface Props {
  title: string;
  terms: readonly Term[];
  /** Whether the terms imply the one that the graph is about. */
  below?: boolean;
}

/** One layer of the graph: terms, each with its page. */
export function Terms({ title, terms, below = false }: Props) {
  return (
    <div className={classes(graph.layer, below && graph.below)}>
      <h3>{title}</h3>
      <ul>
        {terms.map(({ id, slug, name }) => (
          <li key={id}>
            <Link href={`/technologies/${slug}`} data-term={id}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The terms for which the drawing has no room. */
export function MoreTerms({ terms }: { terms: readonly Term[] }) {
  const { t } = useLanguage();
  return (
    terms.length > 0 && (
      <details className={graph.more}>
        <summary className={controls.button}>{t('graph.more', { count: terms.length })}</summary>
        <ul className={technology.links}>
          {terms.map(({ id, slug, name }) => (
            <li key={id}>
              <Link href={`/technologies/${slug}`} className={controls.button}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    )
  );
}
