import { useQuery } from 'urql';
import { Link } from 'wouter';

import { graphql } from '../api/generated/gql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './welcome.module.css';

const WelcomeExample = graphql(`
  query WelcomeExample {
    people(filter: { experience: [{ technology: "kubernetes" }] }, first: 1) {
      edges {
        node { id slug name headline }
        experience {
          technology { id name }
          tenure { months monthsAtLeast }
        }
      }
    }
  }
`);

/** What Tenure is in two lines, a question with its answer, and how a résumé is added. */
export function Welcome() {
  const { t, duration } = useLanguage();
  const [{ data }] = useQuery({ query: WelcomeExample });
  const [edge] = data?.people.edges ?? [];
  const [experience] = edge?.experience ?? [];
  const { months = 0, monthsAtLeast = 0 } = experience?.tenure ?? {};
  return (
    <section className={styles.welcome} aria-label="Tenure">
      <p>
        {t('welcome')}
        <br />
        {t('welcome.ask')}
      </p>
      <p>
        <Link href="/people?tech=kubernetes">{t('welcome.example')}</Link>{' '}
        {edge && experience && (
          <Link href={`/people/${edge.node.slug}?tech=kubernetes`} className={styles.says}>
            {t('welcome.example.says', {
              name: edge.node.name ?? edge.node.headline ?? edge.node.slug,
              technology: experience.technology.name,
              duration:
                monthsAtLeast < months
                  ? t('duration.between', {
                      least: duration(monthsAtLeast),
                      most: duration(months),
                    })
                  : duration(months),
            })}
          </Link>
        )}
      </p>
      <p className={styles.add}>
        {t('welcome.add')} <code>java -jar tenure.jar import resume.json</code>{' '}
        {t('welcome.add.how')} <Link href="/add">{t('welcome.add.page')}</Link>
      </p>
    </section>
  );
}
