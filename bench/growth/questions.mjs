// What is asked as a crowd or a résumé grows: documents by name, each with its variables.

const people = (filter, order = '') => `{
  people(first: 20${order && `, orderBy: ${order}`}, filter: {${filter}}) {
    edges { node { slug name } }
  }
}`;
const experience = (...entries) =>
  `experience: [${entries.map((entry) => `{technology: ${entry}}`).join(', ')}]`;
const positions = (technology) => `positions: {
  technologies: {anyOf: [${technology}]}, period: {from: "2015", to: "2018"}
}`;

/** First pages of people by each order and each kind of filter, and what counts a crowd. */
export function crowdQuestions(postgres) {
  const { common, middling, rare } = technologies(postgres);
  return {
    'everybody by name': people('', 'NAME'),
    'common by months': people(experience(common)),
    'common by recency': people(experience(common), 'RECENCY'),
    'common by name': people(experience(common), 'NAME'),
    'rare by months': people(experience(rare)),
    'rare by name': people(experience(rare), 'NAME'),
    'common and rare': people(experience(common, rare)),
    'common, 60 months': people(experience(`${common}, minMonths: 60`)),
    'common, within since 2022': people(experience(`${common}, within: {from: "2022"}`)),
    'positions with common': people(positions(common)),
    'positions with middling': people(positions(middling)),
    'positions with rare': people(positions(rare)),
    'technologies, middling': people(`technologies: {anyOf: [${middling}]}`),
    'organization': people('organization: "Hooli19"'),
    'organization, no hit': people('organization: "nowhere at all"'),
    'location': people('location: "Nairobi"'),
    'location, no hit': people('location: "Atlantis"'),
    'text': people('text: "careful"'),
    'text, no hit': people('text: "zzyzx"'),
    'totalCount of common': `{ people(filter: {${experience(common)}}) { totalCount } }`,
    'facets of common': `{
      people(filter: {${experience(common)}}) { technologyFacets { count technology { slug } } }
    }`,
  };
}

/** What is asked of one person. */
export function personQuestions(postgres) {
  const { common } = technologies(postgres);
  const person = (selected) =>
    `query ($slug: String!) { person(slug: $slug) { ${selected} } }`;
  return {
    'whole résumé': person(`name headline summary positions {
      title organization { name } period { start end state }
      techStack { technology { name } role }
      achievements { text evidence(technologies: {}) { technology { name } start end role } }
    }`),
    'positions with common': person(`positions(filter: {
      technologies: {anyOf: [${common}]}, period: {from: "2010", to: "2018"}
    }) { title organization { name } }`),
    'tenure of technologies': person('technologies { technology { name } tenure { months } }'),
    'name': person('name'),
  };
}

/** Returns the request by which a question is asked of a person. */
export function request(document, number) {
  const query = document.replace(/\s+/g, ' ');
  const variables = query.includes('$slug') ? { slug: `person-${number}` } : {};
  return ['POST', '/graphql', JSON.stringify({ query, variables })].join('\t');
}

// The technology of the most people, one of the middle, and one of about one in a thousand; each
// as the text of a document.
function technologies(postgres) {
  const ranked = postgres.psql(['-c', `
    select t.slug, count(*) from technology t join experience e on e.term_id = t.id
    where t.category_id is not null group by t.slug order by count(*) desc, t.slug collate "C"`])
    .split('\n').map((line) => line.split('|'));
  const all = Number(postgres.psql(['-c', 'select count(*) from person']));
  const rarity = ([, count]) => Math.abs(Number(count) - all / 1000);
  const rare = ranked.reduce((best, one) => (rarity(one) < rarity(best) ? one : best));
  const named = ([slug]) => JSON.stringify(slug);
  return {
    common: named(ranked[0]), middling: named(ranked[ranked.length >> 1]), rare: named(rare),
  };
}
