// The four questions, as each peer is asked them, and what each one's answer says in common words.

const SHOWN = 'title organization { name } period { start end state }';

const TENURE = {
  Q1: `query ($slug: String!) {
    person(slug: $slug) {
      name headline summary
      positions {
        ${SHOWN}
        techStack { technology { name } role }
        achievements { text evidence(technologies: {}) { technology { name } start end role } }
      }
    }
  }`,
  Q2: `query ($slug: String!, $technology: String!, $from: PartialDate!, $to: PartialDate!) {
    person(slug: $slug) {
      positions(filter: {
        period: {from: $from, to: $to}, technologies: {anyOf: [$technology]}
      }) { ${SHOWN} }
    }
  }`,
  Q3: `query ($technology: String!, $from: PartialDate!, $to: PartialDate!) {
    people(first: 20, orderBy: NAME, filter: {positions: {
      period: {from: $from, to: $to}, technologies: {anyOf: [$technology]}
    }}) { edges { node { name } positions { ${SHOWN} } } }
  }`,
  Q4: 'query ($slug: String!) { person(slug: $slug) { name } }',
};

// Mercurius' schema is written for these questions: it asks by the same documents but for Q3.
const MERCURIUS = {
  ...TENURE,
  Q1: TENURE.Q1.replace('(technologies: {})', ''),
  Q2: `query ($slug: String!, $technology: String!, $from: String!, $to: String!) {
    person(slug: $slug) {
      positions(technology: $technology, from: $from, to: $to) { ${SHOWN} }
    }
  }`,
  Q3: `query ($technology: String!, $from: String!, $to: String!) {
    people(first: 20, technology: $technology, from: $from, to: $to) {
      name positions(technology: $technology, from: $from, to: $to) { ${SHOWN} }
    }
  }`,
};

const HELD = `title organization: organizationByPersonIdAndOrganizationIdAndAudience { name }
  periodStart periodEnd periodState`;
const NEWEST_FIRST = 'orderBy: [EARLIEST_START_DESC, LATEST_END_DESC, ORDINAL_ASC]';
const MATCHING = `{
  audience: {equalTo: PUBLIC},
  earliestStart: {lessThanOrEqualTo: $to}, latestEnd: {greaterThanOrEqualTo: $from},
  technologyUsesByPersonIdAndPositionId: {some: {
    role: {notIn: [MIGRATED_FROM, REPLACED, EVALUATED]},
    technologyByTechnologyId: {technologyClosuresByTechnologyId: {some: {
      technologyByTermId: {slug: {equalTo: $technology}}
    }}}
  }}
}`;
const USES = 'role technology: technologyByTechnologyId { name }';

const POSTGRAPHILE = {
  Q1: `query ($slug: String!) {
    person: personBySlug(slug: $slug) {
      name headline summary
      positions: positionsByPersonIdList(condition: {audience: PUBLIC}, ${NEWEST_FIRST}) {
        ${HELD}
        uses: technologyUsesByPersonIdAndPositionIdList(orderBy: ORDINAL_ASC) { ${USES} }
        achievements: achievementsByPersonIdAndPositionIdList(orderBy: ORDINAL_ASC) {
          text
          uses: technologyUsesByPersonIdAndAchievementIdList(orderBy: ORDINAL_ASC) {
            ${USES} startOffset endOffset
          }
        }
      }
    }
  }`,
  Q2: `query ($slug: String!, $technology: String!, $from: Date!, $to: Date!) {
    person: personBySlug(slug: $slug) {
      positions: positionsByPersonIdList(filter: ${MATCHING}, ${NEWEST_FIRST}) { ${HELD} }
    }
  }`,
  Q3: `query ($technology: String!, $from: Date!, $to: Date!) {
    people: allPeopleList(
      first: 20, orderBy: NAME_ASC, filter: {positionsByPersonId: {some: ${MATCHING}}}
    ) {
      name
      positions: positionsByPersonIdList(filter: ${MATCHING}, ${NEWEST_FIRST}) { ${HELD} }
    }
  }`,
  Q4: 'query ($slug: String!) { person: personBySlug(slug: $slug) { name } }',
};

const days = ({ from, to, ...others }) =>
  from ? { ...others, from: `${from}-01-01`, to: `${to}-12-31` } : others;

/** The documents of a peer, and how the variables are written for it. */
const DOCUMENTS = {
  tenure: [TENURE, (variables) => variables],
  'tenure-kept': [TENURE, (variables) => variables],
  postgraphile: [POSTGRAPHILE, days],
  mercurius: [MERCURIUS, days],
};

/** The request by which a peer is asked a question: method, path and body. */
export function request(peer, question, variables) {
  if (peer === 'raw') {
    return ['GET', `/${question}?${new URLSearchParams(days(variables))}`, ''];
  }
  const [documents, written] = DOCUMENTS[peer];
  const query = documents[question].replace(/\s+/g, ' ');
  return ['POST', '/graphql', JSON.stringify({ query, variables: written(variables) })];
}

const ROLES = ['BUILT', 'CONTRIBUTED', 'USED', 'MIGRATED_TO', 'MIGRATED_FROM', 'REPLACED',
  'EVALUATED'];

/** Whether a server gave up. */
export function tookTooLong(answer) {
  return answer.errors?.some((error) => error.extensions?.classification === 'TIMEOUT') ?? false;
}

/** What an answer says, written the same way whichever peer gave it. */
export function facts(question, answer) {
  if (answer.errors) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  const data = answer.data ?? answer;
  if (question === 'Q4') return data.person.name;
  if (question === 'Q3') return (data.people.edges ?? data.people).map(found);
  if (question === 'Q2') return data.person.positions.map(held);
  const { name, headline, summary, positions } = data.person;
  return { name, headline, summary, positions: positions.map(told) };
}

const found = (one) => [(one.node ?? one).name, one.positions.map(held)];

const held = (position) => {
  const { start, end, state } = position.period ?? {
    start: position.periodStart, end: position.periodEnd, state: position.periodState,
  };
  return [position.title, position.organization.name, start, end, state];
};

const told = (position) => ({
  held: held(position),
  stack: stack(position.techStack ?? position.uses),
  achievements: position.achievements.map(({ text, evidence, uses }) => [
    text,
    (evidence ?? uses).map((use) => [use.technology.name, use.start ?? use.startOffset,
      use.end ?? use.endOffset, use.role]),
  ]),
});

// Uses of one technology are one entry, whose role is the one that counts most.
const stack = (uses) => {
  const roles = new Map();
  for (const { technology: { name }, role } of uses) {
    const best = Math.min(roles.get(name) ?? ROLES.length, ROLES.indexOf(role));
    roles.set(name, best);
  }
  return [...roles];
};
