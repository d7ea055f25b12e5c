// Mercurius 16 with its compiler and loaders: one statement a level, written by hand.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: process.env.DATABASE, max: 10 });

const schema = `
  type Query {
    person(slug: String!): Person
    people(first: Int!, technology: String!, from: String!, to: String!): [Person!]!
  }
  type Person {
    name: String headline: String summary: String
    positions(technology: String, from: String, to: String): [Position!]!
  }
  type Position {
    title: String organization: Organization period: Period
    techStack: [Use!]! achievements: [Achievement!]!
  }
  type Organization { name: String! }
  type Period { start: String end: String state: String! }
  type Achievement { text: String! evidence: [Use!]! }
  type Use { technology: Technology! role: String! start: Int! end: Int! }
  type Technology { name: String! }
`;

const POSITIONS = `
  select p.person_id, p.id, p.title, o.name as organization,
         p.period_start, p.period_end, p.period_state
  from position p
  left join organization o on o.person_id = p.person_id and o.id = p.organization_id
  where p.person_id = any ($1::bigint[]) and p.audience = 'PUBLIC'`;
const IN_RANGE = 'p.earliest_start <= $4::date and p.latest_end >= $3::date';
const USED = `
  u.role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED')
  and u.technology_id = any (array(
      select c.technology_id from technology_closure c
      join technology t on t.id = c.term_id where t.slug = $2))`;
const MATCHING = `
  ${IN_RANGE} and exists (
      select from technology_use u
      where u.person_id = p.person_id and u.position_id = p.id and ${USED})`;
const NEWEST_FIRST = 'order by p.earliest_start desc, p.latest_end desc, p.ordinal';
const USES = `
  select u.position_id, u.achievement_id, t.name, u.role, u.start_offset, u.end_offset
  from technology_use u join technology t on t.id = u.technology_id
  where u.person_id = any ($1::bigint[])`;

const STATEMENTS = {
  person: 'select id, name, headline, summary from person where slug = $1',
  // Where many use the technology, people are looked through by name; else its uses are.
  people: `
    with often as materialized (
        select count(*) > 3000 as used
        from (select from technology_use u where ${USED} limit 3001) uses
    )
    (select person.id, person.name
     from (select id, name from person order by name) person
     cross join lateral (
         select from position p
         where p.person_id = person.id and p.audience = 'PUBLIC' and ${MATCHING} limit 1
     ) matching
     where (select used from often) limit $1)
    union all
    (select person.id, person.name from person
     where not (select used from often) and person.id in (
         select p.person_id from technology_use u
         join position p on p.person_id = u.person_id and p.id = u.position_id
         where ${USED} and p.audience = 'PUBLIC' and ${IN_RANGE})
     order by person.name limit $1)`,
  positions: `${POSITIONS} ${NEWEST_FIRST}`,
  matching: `${POSITIONS} and ${MATCHING} ${NEWEST_FIRST}`,
  achievements: `
    select a.person_id, a.position_id, a.id, a.text from achievement a
    where a.person_id = any ($1::bigint[]) and a.position_id = any ($2::bigint[])
    order by a.ordinal`,
  techStack: `${USES} and u.position_id = any ($2::bigint[]) order by u.ordinal`,
  evidence: `${USES} and u.achievement_id = any ($2::bigint[]) order by u.ordinal`,
};

const rows = async (name, values) =>
  (await pool.query({ name, text: STATEMENTS[name], values })).rows;

const by = (list, key) => {
  const groups = new Map();
  for (const one of list) {
    const group = groups.get(one[key]);
    if (group) group.push(one);
    else groups.set(one[key], [one]);
  }
  return groups;
};

const position = (row) => ({
  ...row,
  organization: row.organization === null ? null : { name: row.organization },
  period: row.period_state && {
    start: row.period_start, end: row.period_end, state: row.period_state,
  },
});
const use = (row) => ({
  technology: { name: row.name }, role: row.role, start: row.start_offset, end: row.end_offset,
});

// What belongs to the objects of a level, by one statement that takes their people and their ids.
const belonging = (name, key, made) => async (queries) => {
  const people = [...new Set(queries.map(({ obj }) => obj.person_id))];
  const groups = by(await rows(name, [people, queries.map(({ obj }) => obj.id)]), key);
  return queries.map(({ obj }) => (groups.get(obj.id) ?? []).map(made));
};

const loaders = {
  Person: {
    async positions(queries) {
      const { technology, from, to } = queries[0].params;
      const ids = queries.map(({ obj }) => obj.id);
      const found = technology
        ? await rows('matching', [ids, technology, from, to])
        : await rows('positions', [ids]);
      const groups = by(found, 'person_id');
      return ids.map((id) => (groups.get(id) ?? []).map(position));
    },
  },
  Position: {
    techStack: { loader: belonging('techStack', 'position_id', use), opts: { cache: false } },
    achievements: {
      loader: belonging('achievements', 'position_id', (row) => row),
      opts: { cache: false },
    },
  },
  Achievement: {
    evidence: { loader: belonging('evidence', 'achievement_id', use), opts: { cache: false } },
  },
};
loaders.Person.positions = { loader: loaders.Person.positions, opts: { cache: false } };

const resolvers = {
  Query: {
    person: async (_, { slug }) => (await rows('person', [slug]))[0],
    people: (_, { first, technology, from, to }) =>
      rows('people', [first, technology, from, to]),
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
