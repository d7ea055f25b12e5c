import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations that stand beside the components, taken from the schema the service is built from. */
const config: CodegenConfig = {
  schema: '../../../schema/*.graphqls',
  documents: ['app/**/*.{ts,tsx}', '!app/api/generated/**'],
  generates: {
    'app/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          PartialDate: 'string',
          DateTime: 'string',
          NonNegativeInt: 'number',
          PositiveInt: 'number',
          Decimal: 'number',
        },
        defaultScalarType: 'unknown',
        skipTypename: true,
      },
    },
  },
};

export default config;
