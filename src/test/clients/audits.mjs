// Audits the service against the GraphQL-over-HTTP specification; node audits.mjs <address>
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
for (const { id, name, status, reason } of results.filter(({ status }) => status !== 'ok')) {
  console.log(`${id} ${status}: ${name}: ${reason}`);
}
console.log(`${results.filter(({ status }) => status === 'ok').length} of ${results.length} ok`);
