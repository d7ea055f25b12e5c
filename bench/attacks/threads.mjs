// Whether a request keeps a thread from others.
import { ask, hold, spread } from './asking.mjs';
import { CIRCLE } from './bombs.mjs';
import { held } from '../lib/lag.mjs';

const SECONDS = 6;
const WARM = 20;
const MOST_MS = 20;

const nested = (times, inner) => times === 0 ? inner : `positions{person{${nested(times - 1, inner)}}}`;

// The largest of their kind that are answered.
const LARGE = {
  'in fifteen levels': `{person(slug:"person-1"){${nested(7, 'name')}}}`,
  'in circles': CIRCLE,
  'a hundred résumés': '{people(first:100){nodes{slug name positions{title summary achievements{text children{text}}}}}}',
  'long texts': `{people(first:100){nodes{positions{${['a', 'b', 'c'].map((a) => `${a}:achievements{text}`).join(' ')}}}}}`,
  'a thousand fields': `{people(first:1){nodes{${'... {id} '.repeat(990)}}}}`,
  'the schema': '{__schema{types{name description fields{name description args{name type{name}} type{name ofType{name}}}}}}',
  'a search': '{people(first:100,filter:{positions:{period:{from:"2016"}}}){totalCount nodes{name technologies{technology{name}tenure{months}}}}}',
};

/** Asks each of them again and again, the cheapest beside it, while threads are looked at. */
export async function neverHeld({ port, child }) {
  const told = [];
  const cheap = [];
  let longest = 0;
  for (const [name, document] of Object.entries(LARGE)) {
    for (let i = 0; i < WARM; i++) hold(await ask(port, document), name);
    const looking = held(child, SECONDS);
    let goesOn = true;
    looking.finally(() => { goesOn = false; });
    const beside = (async () => {
      while (goesOn) cheap.push((await ask(port, '{__typename}')).took);
    })();
    let answer;
    while (goesOn) answer = await ask(port, document);
    await beside;
    const [error] = hold(answer, name);
    const outcome = error?.extensions.limit ?? `${(answer.text.length / 1000).toFixed(0)} kB`;
    const kinds = [...await looking].map(([kind, ms]) => `${kind} ${ms.toFixed(1)}`);
    longest = Math.max(longest, ...(await looking).values());
    told.push(`${name} (${outcome}): ${kinds.join(', ')}`);
  }
  const sentence = `held longest, in ms of CPU time: ${told.join('; ')}; the cheapest beside them: ${spread(cheap)}`;
  if (longest > MOST_MS) throw new Error(sentence);
  return sentence;
}
