// One address that asks for more than its share.
const BUDGET = 2000;
const DOCUMENT = '{people(first:100){nodes{name}}}';

/** Fails where more is answered than the budget, or its end is not told. */
export async function beyondTheBudget({ another }) {
  const port = await another([`--tenure.admission.budget=${BUDGET}`]);
  const statuses = new Map();
  let last;
  for (let i = 0; i < 40; i++) {
    last = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST', body: JSON.stringify({ query: DOCUMENT }),
      headers: { 'content-type': 'application/json' },
    });
    await last.text();
    statuses.set(last.status, (statuses.get(last.status) ?? 0) + 1);
  }
  const after = last.headers.get('retry-after');
  if (last.status !== 429 || !after) throw new Error(`${last.status}, Retry-After ${after}`);
  const told = [...statuses].map(([status, times]) => `${times} of ${status}`).join(', ');
  return `${told}; Retry-After ${after}, RateLimit ${last.headers.get('ratelimit')}`;
}
