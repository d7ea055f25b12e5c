// Runs our Postman collection; node newman.mjs <address>
import { promisify } from 'node:util';

import newman from 'newman';

const { run } = await promisify(newman.run)({
  collection: `${import.meta.dirname}/tenure.postman_collection.json`,
  envVar: [{ key: 'address', value: process.argv[2] }],
});
for (const { error, source } of run.failures) {
  console.log(`${source.name}: ${error.message}`);
}
console.log(`${run.stats.assertions.total} looked at, ${run.stats.assertions.failed} failed`);
