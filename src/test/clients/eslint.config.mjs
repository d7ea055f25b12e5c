// The SDL by graphql-eslint's recommended rules and Relay's; what is switched off says why.
import graphql from '@graphql-eslint/eslint-plugin';

const rules = (name) => graphql.configs[`flat/${name}`].rules;

export default [
  {
    files: ['**/*.graphqls'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphqls' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...rules('schema-recommended'),
      ...rules('schema-relay'),
      // A description of one line is written on one line.
      '@graphql-eslint/description-style': 'off',
      // What can be asked for again by its id is a Node; figures and periods are values, which have none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // What a person has is bounded and comes as a list; what has no end comes as a connection.
      // What a search finds is a text, which has no id.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // Sections of a résumé have the names of JSON Resume: an award's `awarder`.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
