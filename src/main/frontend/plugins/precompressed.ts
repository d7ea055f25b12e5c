import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Plugin } from 'vite';

const compressible = /^assets\/.*\.(css|js|json|svg|ttf|wasm)$/;
const codings = [
  {
    suffix: '.br',
    compress: (content: Buffer) =>
      promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
  },
  { suffix: '.gz', compress: (content: Buffer) => promisify(gzip)(content, { level: 9 }) },
];

/** Leaves copies of the hashed files (those in `assets/`) beside them, in Brotli and gzip, where that saves a tenth or more. */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle({ dir = '.' }, bundle) {
      const names = Object.keys(bundle).filter((name) => compressible.test(name));
      await Promise.all(
        names.flatMap((name) => codings.map((coding) => compress(join(dir, name), coding))),
      );
    },
  };
}

async function compress(file: string, { suffix, compress }: (typeof codings)[number]) {
  const content = await readFile(file);
  const compressed = content.length > 1024 ? await compress(content) : content;
  if (compressed.length < content.length * 0.9) {
    await writeFile(file + suffix, compressed);
  }
}
