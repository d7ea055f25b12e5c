import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { appPages } from './plugins/app-pages.ts';
import { appWeight } from './plugins/app-weight.ts';
import { firstQuestions } from './plugins/first-questions.ts';
import { fontsAsFiles } from './plugins/fonts-as-files.ts';
import { graphqlDocuments } from './plugins/graphql-documents.ts';
import { icuMessages } from './plugins/icu-messages.ts';
import { layerOrder } from './plugins/layer-order.ts';
import { pageChunks } from './plugins/page-chunks.ts';
import { pageFonts } from './plugins/page-fonts.ts';
import { pagePreloads } from './plugins/page-preloads.ts';
import { precompressed } from './plugins/precompressed.ts';
import { scopedName } from './plugins/scoped-name.mjs';
import { trustedDocuments } from './plugins/trusted-documents.ts';

// A page is a folder with an index.html; what pages share lands in assets/ under hashed names.
export default defineConfig({
  plugins: [
    react(),
    graphqlDocuments('app/api/generated/graphql.ts'),
    icuMessages(),
    // A later layer wins over an earlier one, whatever its selectors.
    layerOrder('/frontend/app/', 'tokens', 'base', 'parts', 'pages', 'print'),
    fontsAsFiles(),
    appPages(),
    pageChunks('/app/main.tsx', '/app/person/PersonPage.tsx', /\/app\/\w+\/\w+Page\.tsx$/),
    pagePreloads('/app/index.html', {
      checklist: '/app/checklist/ChecklistPage.tsx',
      add: '/app/add/AddPage.tsx',
      compare: '/app/compare/ComparePage.tsx',
      people: '/app/people/PeoplePage.tsx',
      person: '/app/person/PersonPage.tsx',
      technologies: '/app/technology/TechnologiesPage.tsx',
      technology: '/app/technology/TechnologyPage.tsx',
    }),
    pageFonts('/app/index.html', 80_000),
    firstQuestions('/app/index.html', 'app/api/generated/graphql.ts', { person: 'PersonPage' }),
    trustedDocuments('app/api/generated/graphql.ts'),
    precompressed(),
    appWeight('/app/main.tsx', '/app/person/PersonPage.tsx', 120_000),
  ],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // What is bundled asks for its notice to come along.
    license: { fileName: 'licenses.md' },
    // Monaco is one piece of 3 MB, which the browser keeps.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: ['app/index.html', 'graphiql/index.html'],
      onLog(level, log, handle) {
        // The packages compiled by React's compiler say "use no memo", which means nothing any more.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') {
          handle(level, log);
        }
      },
    },
  },
  // Monaco's workers are asked for with Vite's own suffix, which must not be bundled beforehand.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': process.env.SERVICE ?? 'http://localhost:8080' } },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: ['app/**/*.test.ts', 'graphiql/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['app/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['app/test/setup.ts'],
        },
      },
    ],
  },
});
