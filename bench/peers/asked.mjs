// What is asked: somebody at random, a technology as often as it is used, a range of some years.
import { random } from '../lib/random.mjs';

/** Returns as many questions' variables as asked for, drawn by the seed. */
export function draw(question, count, people, postgres, seed) {
  const next = random(seed);
  const below = (bound) => Math.floor(next() * bound);
  const technologies = postgres.psql(['-c', `
    select t.slug from technology t join experience e on e.term_id = t.id
    where t.category_id is not null group by t.slug
    order by count(*) desc, t.slug collate "C"`]).split('\n');
  return Array.from({ length: count }, () => {
    const slug = `person-${1 + below(people)}`;
    if (question === 'Q1' || question === 'Q4') return { slug };
    const technology = technologies[Math.floor((technologies.length + 1) ** next()) - 1];
    const from = 2008 + below(15);
    const range = { technology, from: String(from), to: String(from + below(5)) };
    return question === 'Q2' ? { slug, ...range } : range;
  });
}
