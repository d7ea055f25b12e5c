import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import type { PositionKind } from '../api/generated/graphql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { TenureMonths } from '../parts/TenureMonths.tsx';
import styles from './header.module.css';

const PersonFactsPerson = graphql(`
  fragment PersonFacts on Person {
    whole: tenure(filter: { experience: true }) { months monthsAtLeast }
    experience: technologies(filter: { implied: false }) { technology { id } }
  }
`);

interface Props {
  person: FragmentType<typeof PersonFactsPerson>;
  positions: readonly { kind: PositionKind }[];
}

/**
 * The résumé in figures: time of experience with overlaps counted once, as the list of people counts it, positions and
 * what is education among them, and the technologies that the panel lists where nothing is filtered.
 */
export function PersonFacts({ person, positions: all }: Props) {
  const { t } = useLanguage();
  const { whole, experience } = readFragment(PersonFactsPerson, person);
  const { months } = whole;
  const technologies = experience.length;
  const education = all.filter(({ kind }) => kind === 'EDUCATION').length;
  const positions = all.length - education;
  const facts = [
    {
      figure: <TenureMonths {...whole} intervals={[]} />,
      name: t('fact.experience'),
      known: months > 0,
    },
    { figure: positions, name: t('fact.positions', { positions }), known: positions > 0 },
    { figure: education, name: t('fact.education', { education }), known: education > 0 },
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
