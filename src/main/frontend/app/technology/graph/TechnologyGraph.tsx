import { useState } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import { Edges } from './Edges.tsx';
import styles from './graph.module.css';
import { edgesOf, layersOf } from './layers.ts';
import { MoreTerms, Terms } from './Terms.tsx';

const TechnologyGraphTechnology = graphql(`
  fragment TechnologyGraph on Technology {
    id
    slug
    name
    impliedBy { id slug name }
    implications { technology { id slug name } depth through { id } }
  }
`);

/** How many of the terms that imply it are drawn; the others are listed below. */
const most = 8;

interface Props {
  technology: FragmentType<typeof TechnologyGraphTechnology>;
}

/**
 * What implies the technology and what it implies: lists of links in the order of the implications,
 * between which lines are drawn. The lines say nothing that the order and the headings do not.
 */
export function TechnologyGraph({ technology }: Props) {
  const { t } = useLanguage();
  const [active, setActive] = useState<string | null>(null);
  const { id, name, impliedBy, implications } = readFragment(TechnologyGraphTechnology, technology);
  const layers = layersOf(implications);
  const drawn = impliedBy.slice(0, most);
  if (drawn.length + layers.length === 0) {
    return null;
  }
  const point = ({ target }: { target: EventTarget }) =>
    setActive((target as Element).closest<HTMLElement>('[data-term]')?.dataset.term ?? null);
  return (
    <section className={styles.implications} aria-labelledby="implications">
      <h2 id="implications">{t('graph')}</h2>
      <p className={styles.lead}>
        {t(drawn.length > 0 ? 'graph.lead' : 'graph.lead.leaf', { name })}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only brings out the lines */}
      <div
        className={styles.graph}
        data-columns={layers.length + (drawn.length > 0 ? 2 : 1)}
        onMouseOver={point}
        onFocus={point}
        onMouseLeave={() => setActive(null)}
        onBlur={() => setActive(null)}
      >
        {drawn.length > 0 && <Terms title={t('graph.below')} terms={drawn} below />}
        <div className={classes(styles.layer, styles.centre)}>
          <p data-term={id}>{name}</p>
        </div>
        {layers.map((terms, depth) => (
          <Terms
            key={terms[0]?.id}
            title={t(depth === 0 ? 'graph.above' : 'graph.further')}
            terms={terms}
          />
        ))}
        <Edges
          edges={[...drawn.map((from) => ({ from: from.id, to: id })), ...edgesOf(implications)]}
          active={active}
        />
      </div>
      <MoreTerms terms={impliedBy.slice(most)} />
    </section>
  );
}
