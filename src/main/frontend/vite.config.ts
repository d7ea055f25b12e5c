import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { fontsAsFiles } from './fonts-as-files.ts';
import { precompressed } from './precompressed.ts';

// A page is a folder with an index.html; what pages share lands in assets/ under hashed names.
export default defineConfig({
  plugins: [react(), fontsAsFiles(), precompressed()],
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: true,
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
  server: { proxy: { '/graphql': 'http://localhost:8080' } },
});
