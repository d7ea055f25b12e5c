import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './header.module.css';

const PersonFactsPerson = graphql(`
  fragment PersonFacts on Person {
    employment: tenure(filter: { kinds: [EMPLOYMENT] }) { months firstUsed }
  }
`);

interface Props {
  person: FragmentType<typeof PersonFactsPerson>;
  positions: number;
  technologies: number;
}

/** The résumé in three figures: time in employment with overlaps counted once, positions, technologies. */
export function PersonFacts({ person, positions, technologies }: Props) {
  const { t, date, duration } = useLanguage();
  const { months, firstUsed } = readFragment(PersonFactsPerson, person).employment;
  const facts = [
    {
      figure: duration(months),
      name: firstUsed ? t('fact.since', { date: date(firstUsed) }) : t('fact.employment'),
      known: months > 0,
    },
    { figure: positions, name: t('fact.positions', { positions }), known: positions > 0 },
    {
      figure: technologies,
      name: t('fact.technologies', { technologies }),
      known: technologies > 0,
    },
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ known }) => known)
        .map(({ figure, name }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
    </dl>
  );
}
