// Résumés of people who never were, as JSON Resume documents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../lib/random.mjs';

const POSITIONS = 4;
const ACHIEVEMENTS = 8;
const DECLARED = 5;
const VOCABULARY = 20_000;
const PER_FOLDER = 1000;

const FIRST = 'Ada Amir Ana Bo Chen Dana Elif Femi Grace Hana Ivan Jo Kofi Lena Mei Nils Olu'.split(' ');
const LAST = 'Adler Bauer Costa Diaz Eriksen Fischer Garcia Huang Ito Jansen Kim Lopez Meyer'.split(' ');
const FIRMS = 'Acme Globex Initech Hooli Umbrella Stark Wayne Wonka Tyrell Cyberdyne'.split(' ');
const CITIES = 'Berlin Paris Madrid Lisbon Vienna Zurich Oslo Beijing Tokyo Seoul Lagos'.split(' ');
const TITLES = 'developer engineer analyst administrator architect consultant'.split(' ');
const VERBS = 'Moved Built Rewrote Measured Automated Designed'.split(' ');
const SYLLABLES = 'ba co da fe gi ho ju ka li mo na pe qui ro su ta ve wo xi za'.split(' ');

/**
 * Writes so many documents into numbered folders beneath one; the technologies are those of the
 * catalogue, the n-th drawn with a probability that falls with 1 / n, as are all other words.
 */
export function writeResumes(folder, count, seed, technologies) {
  const draws = draw(random(seed), technologies);
  for (let n = 0; n < count; n++) {
    const into = join(folder, String(Math.floor(n / PER_FOLDER)));
    if (n % PER_FOLDER === 0) mkdirSync(into, { recursive: true });
    writeFileSync(join(into, `person-${n}.json`), JSON.stringify(resume(n, draws)));
  }
}

function draw(next, technologies) {
  const among = (size) => Math.floor(Math.exp(next() * Math.log(size + 1))) - 1;
  const word = () => {
    let rest = among(VOCABULARY) + SYLLABLES.length;
    let letters = '';
    for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
      letters += SYLLABLES[rest % SYLLABLES.length];
    }
    return letters;
  };
  return {
    below: (bound) => Math.floor(next() * bound),
    any: (list) => list[Math.floor(next() * list.length)],
    technology: () => technologies[among(technologies.length)],
    words: (count) => Array.from({ length: count }, word).join(' '),
  };
}

function resume(n, draws) {
  let month = 12 * 2026 - draws.below(40);
  const work = Array.from({ length: POSITIONS }, () => {
    const end = month;
    const start = end - 6 - draws.below(66);
    month = start - draws.below(4);
    return position(start, end, draws);
  });
  if (draws.below(3) === 0) delete work[0].endDate;
  return {
    basics: {
      name: `${draws.any(FIRST)} ${draws.any(LAST)} ${n}`,
      label: `Senior ${draws.any(TITLES)}`,
      summary: `Likes ${draws.words(12)}.`,
      email: `person-${n}@example.org`,
      location: { city: draws.any(CITIES) },
      profiles: [{ network: 'Forge', username: `person-${n}` }],
    },
    work,
    meta: { 'x-tenure': { slug: `person-${n}` } },
  };
}

// One declared technology in fifty is none that the catalogue knows.
function position(start, end, draws) {
  const declared = Array.from({ length: DECLARED }, () =>
    draws.below(50) === 0 ? `${draws.words(1)}kit` : draws.technology());
  return {
    name: `${draws.any(FIRMS)} ${draws.below(200)}`,
    url: `https://firm-${draws.below(2000)}.example`,
    position: `${draws.any(['Senior', 'Staff', 'Lead'])} ${draws.any(TITLES)}`,
    startDate: written(start),
    endDate: written(end),
    summary: `A team of ${2 + draws.below(20)} that looked after ${draws.words(6)}.`,
    highlights: Array.from({ length: ACHIEVEMENTS }, (_, i) => achievement(declared, i, draws)),
    'x-tenure': { technologies: declared },
  };
}

function achievement(declared, i, draws) {
  const names = Array.from({ length: 1 + (i % 2) },
    () => (draws.below(3) > 0 ? draws.any(declared) : draws.technology()));
  return `${draws.any(VERBS)} the ${draws.words(4)} with ${names.join(' and ')}, which cut `
    + `${draws.words(2)} by ${5 + draws.below(90)} %.`;
}

function written(month) {
  return `${Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
}
