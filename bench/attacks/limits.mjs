// Each limit at what it allows, and one beyond.
import { ask, hold } from './asking.mjs';

const many = (times, text) => Array.from({ length: times }, (_, i) => text(i)).join(' ');
const nested = (depth) =>
  `{person(slug:"person-1"){achievements${'{parent'.repeat(depth - 3)}{id${'}'.repeat(depth)}`;
const people = (argument) => `{people(${argument}){totalCount}}`;

// How much is allowed, and a document that has so much.
const LIMITS = {
  DEPTH: [30, nested],
  FIELDS: [1000, (n) => `{${'__typename '.repeat(n)}}`],
  ROOT_FIELDS: [20, (n) => `{${many(n, (i) => `a${i}:__typename`)}}`],
  ALIASES: [30, (n) => `{person(slug:"person-1"){${many(n, (i) => `a${i}:name`)}}}`],
  DIRECTIVES: [50, (n) => `{${'__typename @skip(if:false) '.repeat(n)}}`],
  TOKENS: [10_000, (n) => people(`filter:{technologies:{anyOf:[${'"" '.repeat(n - 20)}]}}`)],
  CHARACTERS: [200_000, (n) => `{__typename}#${' '.repeat(n - 13)}`],
  LIST: [100, (n) => people(`filter:{technologies:{anyOf:[${'"go" '.repeat(n)}]}}`)],
  TEXT: [200, (n) => people(`filter:{text:"${'a'.repeat(n)}"}`)],
  PAGE: [100, (n) => people(`first:${n}`)],
};

async function beyond(port, document) {
  const [error] = hold(await ask(port, document), document);
  return error?.extensions.limit;
}

export async function heldTo({ port }) {
  const told = [];
  for (const [limit, [most, document]] of Object.entries(LIMITS)) {
    const within = await beyond(port, document(most));
    const over = await beyond(port, document(most + 1));
    if (within === limit || over !== limit) {
      throw new Error(`${limit}: ${within} for ${most}, ${over} for one more`);
    }
    told.push(`${limit} ${most.toLocaleString('en')}`);
  }
  told.push(await body(port), await cost(port));
  return `${told.join(', ')}: each allowed, and one more refused by that name`;
}

/** A body of as many bytes as are allowed, and of one more. */
async function body(port) {
  const most = 256 * 1024;
  const statuses = [];
  for (const size of [most, most + 1]) {
    const start = '{"query":"{__typename}"';
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: `${start}${' '.repeat(size - start.length - 1)}}`,
    });
    await response.text();
    statuses.push(response.status);
  }
  if (String(statuses) !== '200,413') throw new Error(`bodies: ${statuses}`);
  return `bytes of a body ${most.toLocaleString('en')}`;
}

// People, and what each of them adds to the estimate; the first sort is measured.
const SORTS = [
  [`positions{achievements${'{children'.repeat(5)}{id}${'}'.repeat(6)}`],
  ['positions{achievements{children{id}}}', 312],
  ['positions{achievements{id}}', 62],
  ['positions{id}', 12],
  ['id', 2],
];

/** A question whose estimate is as much as is allowed, and one more: found by what refusals tell. */
async function cost(port) {
  const most = 1_000_000;
  const asked = (numbers, leaves = 0) => `{${SORTS.map(([each], i) =>
    `p${i}:people(first:${numbers[i]}){nodes{${each}}}`).join(' ')} `
    + `${many(leaves, (i) => `l${i}:__typename`)}}`;
  const estimate = async (document) => {
    const [error] = hold(await ask(port, document), document);
    return Number(/about ([\d,]+) values/.exec(error?.message)?.[1].replaceAll(',', ''));
  };
  const numbers = [100, 1, 1, 1, 1];
  const above = await estimate(asked(numbers));
  const each = above - await estimate(asked([99, 1, 1, 1, 1]));
  numbers[0] -= Math.ceil((above - most) / each);
  let rest = most - above + each * (100 - numbers[0]);
  SORTS.forEach(([, adds], i) => {
    if (!adds) return;
    numbers[i] += Math.floor(rest / adds);
    rest %= adds;
  });
  const within = await beyond(port, asked(numbers, rest));
  const over = await estimate(asked(numbers, rest + 1));
  if (within || over !== most + 1) throw new Error(`COST: ${within}, then ${over}`);
  return `COST ${most.toLocaleString('en')}`;
}
