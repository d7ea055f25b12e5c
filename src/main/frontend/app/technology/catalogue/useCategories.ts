import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';

const Categories = graphql(`
  query Categories($after: String) {
    technologies(filter: { categories: true }, first: 100, after: $after) {
      nodes { id slug name }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

/** All categories of the catalogue by name, once all have come; a page holds a hundred, so there are two. */
export function useCategories() {
  const [first] = useQuery({ query: Categories, variables: {} });
  const info = first.data?.technologies.pageInfo;
  const [second] = useQuery({
    query: Categories,
    variables: { after: info?.endCursor },
    pause: !info?.hasNextPage,
  });
  const rest = info?.hasNextPage ? second.data?.technologies.nodes : [];
  const known = [...((rest && first.data?.technologies.nodes) ?? []), ...(rest ?? [])].sort(
    (a, b) => a.name.localeCompare(b.name),
  );
  return { known, total: first.data?.technologies.totalCount ?? 0 };
}
