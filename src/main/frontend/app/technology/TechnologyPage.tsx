import '../i18n/later.ts';

import { useQuery } from 'urql';
import { Redirect } from 'wouter';

import { failureOf } from '../api/failure.ts';
import { graphql } from '../api/generated/gql.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Loading } from '../parts/Loading.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { TechnologyGraph } from './graph/TechnologyGraph.tsx';
import { TechnologyHeader } from './TechnologyHeader.tsx';
import styles from './technology.module.css';
import { UnknownTechnology } from './UnknownTechnology.tsx';
import { UsedBy } from './UsedBy.tsx';

const TechnologyPageQuery = graphql(`
  query TechnologyPage($name: String!) {
    technology(name: $name) {
      id
      slug
      name
      ...TechnologyHeader
      ...TechnologyGraph
    }
  }
`);

/** A technology: its names, what it implies and is implied by, who has used it. */
export default function TechnologyPage({ slug }: { slug: string }) {
  const [{ data, error }, ask] = useQuery({
    query: TechnologyPageQuery,
    variables: { name: slug },
  });
  const technology = data?.technology;
  useTitle(technology?.name);
  if (error) {
    const failure = failureOf(error);
    return failure.kind === 'NOT_FOUND' ? (
      <UnknownTechnology name={slug} suggestions={failure.suggestions} />
    ) : (
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    );
  }
  if (!technology) {
    return <Loading />;
  }
  if (technology.slug !== slug) {
    return <Redirect to={`/technologies/${technology.slug}`} replace />;
  }
  return (
    <div className={styles.page}>
      <TechnologyHeader technology={technology} />
      <TechnologyGraph technology={technology} />
      <UsedBy slug={slug} name={technology.name} />
    </div>
  );
}
