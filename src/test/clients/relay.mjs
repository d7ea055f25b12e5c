// Compiles documents by Relay's compiler against the schema that the service tells, and pages and
// asks again by id with Relay's runtime; node relay.mjs <address> <an empty folder>
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import relay from 'relay-runtime';

const [address, folder] = process.argv.slice(2);
const ask = async (query, variables) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};

const packages = join(import.meta.dirname, 'node_modules');
symlinkSync(packages, join(folder, 'node_modules'));
const write = (name, text) => writeFileSync(join(folder, name), text);
const { data: schema } = await ask(getIntrospectionQuery());
write('schema.graphql', printSchema(buildClientSchema(schema)));
write('package.json', '{"type": "module"}');
write(
  'relay.config.json',
  JSON.stringify({
    src: '.',
    schema: 'schema.graphql',
    language: 'javascript',
    eagerEsModules: true,
  }),
);
write(
  'documents.js',
  `import { graphql } from 'relay-runtime';
graphql\`
  query documentsPeopleQuery($count: Int!, $cursor: String) {
    people(first: $count, after: $cursor) @connection(key: "documents_people") {
      edges { node { id name ...documents_jobs } }
    }
  }
\`;
graphql\`
  fragment documents_jobs on Person @refetchable(queryName: "documentsJobsQuery") {
    positions { id organization { name } }
  }
\`;
`,
);
execFileSync('node', [join(packages, 'relay-compiler', 'cli.js')], { cwd: folder, stdio: 'pipe' });

const compiled = async (name) =>
  (await import(join(folder, '__generated__', `${name}.graphql.js`))).default;
const environment = new relay.Environment({
  network: relay.Network.create(({ text }, variables) => ask(text, variables)),
  store: new relay.Store(new relay.RecordSource()),
});
const fetched = async (document, variables) => {
  await relay.fetchQuery(environment, document, variables).toPromise();
  const operation = relay.createOperationDescriptor(document, variables);
  return environment.lookup(operation.fragment).data;
};

const people = await compiled('documentsPeopleQuery');
const pages = [await fetched(people, { count: 2 })];
const cursor = pages[0].people.pageInfo.endCursor;
pages.push(await fetched(people, { count: 2, cursor }));
for (const page of pages) {
  console.log(page.people.edges.map(({ node }) => node.name ?? 'no name').join(', '));
}
const jobs = await compiled('documentsJobsQuery');
const { id } = pages[0].people.edges[0].node;
await fetched(jobs, { id });
const person = environment.getStore().getSource().get(id);
console.log(person.__typename, person.positions.__refs.length);
