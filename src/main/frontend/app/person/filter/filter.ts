import type {
  AchievementFilterInput,
  Certainty,
  PeriodMatch,
  PositionFilterInput,
  PositionKind,
  TechnologyFilterInput,
  TechnologyRole,
} from '../../api/generated/graphql.ts';
import { writtenDate } from '../../dates/written.ts';

export const kinds: PositionKind[] = ['EMPLOYMENT', 'PROJECT', 'VOLUNTEERING', 'EDUCATION'];
export const matches: PeriodMatch[] = ['OVERLAPS', 'WITHIN', 'CONTAINS', 'STARTS_IN', 'ENDS_IN'];
export const certainties: Certainty[] = ['POSSIBLE', 'DEFINITE'];
export const roles: TechnologyRole[] = [
  'USED',
  'BUILT',
  'CONTRIBUTED',
  'MIGRATED_TO',
  'MIGRATED_FROM',
  'REPLACED',
  'EVALUATED',
];

/** What the parameters of the address take that take no text. */
export const filterTakes = {
  role: roles,
  from: 'date',
  to: 'date',
  match: matches,
  certainty: certainties,
  kind: kinds,
  order: ['MONTHS', 'RECENCY', 'NAME'],
} as const;

/** How many characters of text the API takes. */
export const longestText = 200;

/** What a reader asks of a résumé, as the address of the page holds it. */
export interface PersonFilter {
  technologies: string[];
  /** Whether each technology must be there, and not just one of them. */
  all: boolean;
  without: string[];
  /** Whether a technology must be named itself: what implies it is not enough. */
  direct: boolean;
  roles: TechnologyRole[];
  from: string;
  to: string;
  match: PeriodMatch;
  certainty: Certainty;
  kinds: PositionKind[];
  text: string;
}

/** Reads the filter from an address; what it does not know, it leaves out. */
export function readFilter(search: URLSearchParams): PersonFilter {
  return {
    technologies: unique(search.getAll('tech')),
    all: search.has('all'),
    without: unique(search.getAll('not')),
    direct: search.has('direct'),
    roles: known(roles, search.getAll('role')),
    from: dateOf(search, 'from'),
    to: dateOf(search, 'to'),
    match: known(matches, search.getAll('match'))[0] ?? 'OVERLAPS',
    certainty: known(certainties, search.getAll('certainty'))[0] ?? 'POSSIBLE',
    kinds: known(kinds, search.getAll('kind')),
    text: (search.get('q') ?? '').slice(0, longestText),
  };
}

/** The filter that asks for nothing. */
export const nothingAsked = readFilter(new URLSearchParams());

/** Writes the filter into an address, and keeps what else stands there, such as the language. */
export function writeFilter(filter: PersonFilter, search: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(search);
  const set = (name: string, values: string[]) => {
    written.delete(name);
    for (const value of values) {
      written.append(name, value);
    }
  };
  const lower = (values: string[]) => values.map((value) => value.toLowerCase());
  const some = (value: string | false) => (value ? [value] : []);
  set('tech', filter.technologies);
  set('all', some(filter.all && '1'));
  set('not', filter.without);
  set('direct', some(filter.direct && '1'));
  set('role', lower(filter.roles));
  set('from', some(filter.from));
  set('to', some(filter.to));
  set('match', lower(some(filter.match !== 'OVERLAPS' && filter.match)));
  set('certainty', lower(some(filter.certainty !== 'POSSIBLE' && filter.certainty)));
  set('kind', lower(filter.kinds));
  set('q', some(filter.text));
  return written;
}

/** The filter as the API takes it for positions; null where it asks for nothing. */
export function positionFilter(filter: PersonFilter): PositionFilterInput | null {
  const input: PositionFilterInput = {};
  if (filter.from || filter.to || filter.match === 'ENDS_IN') {
    const { match, certainty } = filter;
    input.period = { from: filter.from || null, to: filter.to || null, match, certainty };
  }
  if ([...filter.technologies, ...filter.without].length > 0) {
    input.technologies = technologyFilter(filter);
  }
  if (filter.roles.length > 0 && filter.technologies.length === 0) {
    input.roles = filter.roles;
  }
  if (filter.kinds.length > 0) {
    input.kinds = filter.kinds;
  }
  if (filter.text.trim()) {
    input.text = filter.text;
  }
  return Object.keys(input).length > 0 ? input : null;
}

/** What of the filter speaks of technologies, as the API takes it. */
export function technologyFilter(filter: PersonFilter): TechnologyFilterInput {
  return {
    anyOf: filter.all ? [] : filter.technologies,
    allOf: filter.all ? filter.technologies : [],
    noneOf: filter.without,
    implied: !filter.direct,
    roles: filter.roles,
  };
}

/** What of the filter speaks of the words of one achievement, as the API takes it. */
export function wordsFilter(filter: PersonFilter): AchievementFilterInput {
  return { text: filter.text };
}

function dateOf(search: URLSearchParams, bound: string) {
  return writtenDate(search.get(bound) ?? '') ?? '';
}

function known<T extends string>(values: T[], asked: string[]) {
  return values.filter((value) => asked.some((word) => word.toUpperCase() === value));
}

function unique(values: string[]) {
  return [...new Set(values.filter(Boolean))];
}
