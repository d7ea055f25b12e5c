// Short documents that ask for much.
import { ask, hold, spread } from './asking.mjs';

const wrapped = (times, open, inner, close) => open.repeat(times) + inner + close.repeat(times);
const many = (times, text) => Array.from({ length: times }, (_, i) => text(i)).join(' ');

export const CIRCLE = `{person(slug:"person-1"){${wrapped(9, 'positions{person{', 'name', '}}')}}}`;

const BOMBS = {
  'in circles': CIRCLE,
  'deeply nested': wrapped(5000, '{a', '', '}'),
  'fragments that double': `{...f0} ${many(36, (i) => `fragment f${i} on Query{...f${i + 1} ...f${i + 1}}`)} fragment f36 on Query{__typename}`,
  'fragments in circles': '{...a} fragment a on Query{...b} fragment b on Query{...a}',
  '1,000 aliases': `{${many(1000, (i) => `a${i}:__typename`)}}`,
  '300 searches': `{${many(300, (i) => `a${i}:people(filter:{text:"a*"}){totalCount}`)}}`,
  '5,000 directives': `{__typename ${'@skip(if:false)'.repeat(5000)}}`,
  'introspection in circles': `{__schema{types{${wrapped(7, 'fields{type{', 'name', '}}')}}}}`,
  'a page of pages': `{people(first:100){nodes{${wrapped(5, 'positions{person{', 'positions{achievements{text}}', '}}')}}}}`,
  'a long text': `{people(filter:{text:"${'a '.repeat(50_000)}"}){totalCount}}`,
  'a list of 10,000': `{people(filter:{technologies:{anyOf:[${many(10_000, (i) => `"t${i}"`)}]}}){totalCount}}`,
};

export async function bombs({ port }) {
  const told = [];
  for (const [name, document] of Object.entries(BOMBS)) {
    const answer = await ask(port, document);
    const [error] = hold(answer, name);
    if (!error) throw new Error(`answered: ${name}`);
    const why = error.extensions.limit ?? error.extensions.classification;
    told.push(`${name} (${document.length.toLocaleString('en')} characters): ${why}, ${answer.took.toFixed(0)} ms`);
  }
  return told.join('; ');
}

/** The largest answers that are not refused, one after the other, beside the cheapest. */
export async function besideABomb({ port }) {
  const costly = '{people(first:100){nodes{positions{title achievements{text} technologies:stack{technology{name}}}}}}';
  const fallback = '{people(first:100){nodes{positions{title summary achievements{text children{text}}}}}}';
  const document = hold(await ask(port, costly), costly).length ? fallback : costly;
  const cheap = async (times) => {
    const took = [];
    for (let i = 0; i < times; i++) took.push((await ask(port, '{__typename}')).took);
    return took;
  };
  await cheap(300);
  const quiet = spread(await cheap(500));
  let goesOn = true;
  const took = [];
  const attacker = (async () => {
    while (goesOn) {
      const answer = await ask(port, took.length % 2 ? document : CIRCLE);
      hold(answer, document);
      took.push(answer.took);
    }
  })();
  const beside = spread(await cheap(500));
  goesOn = false;
  await attacker;
  return `alone ${quiet}; beside ${took.length} costly ones ${beside}`;
}
