// What no client means to send.
import { request } from 'node:http';
import { random } from '../lib/random.mjs';
import { ask, hold } from './asking.mjs';

const DOCUMENTS = 10_000;
const AT_ONCE = 8;

const SEEDS = [
  'query Q($s:String!,$n:Int=3){person(slug:$s){name positions(filter:{period:{from:"2016",to:"2019-06",match:OVERLAPS}}){title period{raw months}}}people(first:$n){totalCount}}',
  '{people(filter:{experience:[{technology:"go",minMonths:12,usedSince:"2020"}],text:"\\"data pipeline\\" kube*"},orderBy:NAME){edges{cursor node{slug ...F}}pageInfo{endCursor}}} fragment F on Person{experience(roles:[MAIN]){technology{name}}}',
  '{search(text:"C++ OR .NET",parts:[TITLE]){nodes{__typename ... on SearchHit{highlights{start end}}}} node(id:"UGVyc29uOjE="){id}}',
];
const PIECES = ['{', '}', '(', ')', '"', '"""', '\\', '\\u0000', '\\uD800', '$', '@', '...', ':', '!',
  '-1', '9'.repeat(40), '1e999', 'null', 'true', '[', ']', '#', '\u0000', '\uFEFF', '\u202E', '𝕏', 'é',
  "'; drop table person; --", '%00', '../../etc/passwd', '<script>', '${jndi:ldap://x}', 'first:-5'];

export async function mutatedDocuments({ port }) {
  const draw = random(1);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const mutate = () => {
    let text = pick(SEEDS);
    for (let times = 1 + Math.floor(draw() * 4); times > 0; times--) {
      const at = Math.floor(draw() * text.length);
      const cut = draw() < 0.5 ? Math.floor(draw() * 12) : 0;
      text = text.slice(0, at) + (draw() < 0.8 ? pick(PIECES) : '') + text.slice(at + cut);
    }
    return text;
  };
  const outcomes = new Map();
  let left = DOCUMENTS;
  const client = async () => {
    while (left-- > 0) {
      const document = mutate();
      const answer = await ask(port, document, { s: pick(PIECES) });
      const [error] = hold(answer, document);
      const outcome = error?.extensions.classification ?? 'answered';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const told = [...outcomes].sort().map(([outcome, times]) => `${times} ${outcome}`).join(', ');
  return `${told}; no 5xx, nothing of the inside in a message`;
}

const PATHS = ['/people/person-1', '/people', '/technologies', '/', '/graphiql', '/graphql',
  '/people/person-1.json', '/nothing'];
const QUERIES = ['fbclid=IwAR0==', 'a[]=1', 'a[0]=1&a[b]=2', '=', '&&', '?', 'tech=%', 'tech=%zz', 'tech=%00',
  'tech=%ff%fe', 'from=]', 'from=99999999999', 'months=-1', 'since=2020-13', 'query={', 'query=[',
  'query=%7B__typename%7D&variables={', 'documentId=../..', '"<script>alert(1)</script>', '|', '^', '`'];

export async function hostileAddresses({ port }) {
  const statuses = new Map();
  for (const path of PATHS) {
    for (const query of QUERIES) {
      const status = await get(port, `${path}?${query}`);
      if (status >= 500) throw new Error(`${status} for ${path}?${query}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  const told = [...statuses].sort().map(([status, times]) => `${times} of ${status}`).join(', ');
  return `${PATHS.length * QUERIES.length} addresses: ${told}`;
}

/** Gets an address as it stands, which `fetch` would mend. */
function get(port, path) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end();
  });
}
