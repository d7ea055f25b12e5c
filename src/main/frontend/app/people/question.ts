import type {
  PeopleFilterInput,
  PeopleOrder,
  PositionFilterInput,
} from '../api/generated/graphql.ts';
import { datesParts, datesRange } from '../checklist/dates.ts';
import { addressOf } from '../checklist/requirements.ts';
import { writtenDate } from '../dates/written.ts';

/** Experience that is asked for: with what, how long, how recently, how surely. */
export interface Requirement {
  /** A slug, name or alias. */
  technology: string;
  /** At least so many months; 0 asks for any. */
  months: number;
  /** Last used at this partial date or later; empty asks for any time. */
  since: string;
  /** Whether imprecise dates must leave no doubt. */
  sure: boolean;
}

/** What is asked of all people, as the address of the page holds it. */
export interface PeopleQuestion {
  /** All must hold. The order of the people is that of their experience with the first. */
  requirements: Requirement[];
  /** The partial dates between which it was done; empty leaves that side open. */
  from: string;
  to: string;
  text: string;
  organization: string;
  location: string;
  /** Null leaves it to the service: the most months with the first requirement, else by name. */
  order: PeopleOrder | null;
}

const orders: PeopleOrder[] = ['MONTHS', 'RECENCY', 'NAME'];

/** What the parameters of the address take that take no text; a `since` that is none the service refuses. */
export const questionTakes = {
  months: 'months',
  from: 'date',
  to: 'date',
  order: orders,
} as const;

/**
 * Reads the question from an address. Each `tech` begins a requirement; `months`, `since` and `sure`
 * speak of the one before them: `tech=go&months=24&since=2022&tech=kubernetes`.
 */
export function readQuestion(search: URLSearchParams): PeopleQuestion {
  const requirements: Requirement[] = [];
  for (const [name, value] of search) {
    const last = requirements.at(-1);
    if (name === 'tech' && value && !requirements.some(({ technology }) => technology === value)) {
      requirements.push(anyExperience(value));
    } else if (name === 'months' && last && /^\d{1,4}$/.test(value)) {
      last.months = Number(value);
    } else if (name === 'since' && last) {
      last.since = writtenDate(value) ?? value;
    } else if (name === 'sure' && last) {
      last.sure = true;
    }
  }
  const order = search.get('order')?.toUpperCase();
  return {
    requirements,
    from: writtenDate(search.get('from') ?? '') ?? '',
    to: writtenDate(search.get('to') ?? '') ?? '',
    text: search.get('q') ?? '',
    organization: search.get('org') ?? '',
    location: search.get('place') ?? '',
    order: orders.find((known) => known === order) ?? null,
  };
}

/** The requirement to have worked with a technology at all. */
export function anyExperience(technology: string): Requirement {
  return { technology, months: 0, since: '', sure: false };
}

/** The question that asks for everybody. */
export const everybody = readQuestion(new URLSearchParams());

/** Writes the question into an address. Its page of results goes, what else stands there stays. */
export function writeQuestion(question: PeopleQuestion, search: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(search);
  for (const name of [
    'tech',
    'months',
    'since',
    'sure',
    'from',
    'to',
    'q',
    'org',
    'place',
    'order',
  ]) {
    written.delete(name);
  }
  written.delete('after');
  written.delete('before');
  const add = (name: string, value: string | number | false) =>
    value && written.append(name, `${value}`);
  for (const { technology, months, since, sure } of question.requirements) {
    add('tech', technology);
    add('months', months);
    add('since', since);
    add('sure', sure && 1);
  }
  add('from', question.from);
  add('to', question.to);
  add('q', question.text);
  add('org', question.organization);
  add('place', question.location);
  add('order', orderOf(question)?.toLowerCase() ?? '');
  return written;
}

/** Whether nothing is asked, so that everybody matches. */
export function asksNothing(question: PeopleQuestion): boolean {
  return writeQuestion(question, new URLSearchParams()).size === 0;
}

/** What of the question one position has to match, with words or an organization of its own. */
export function positionsAsked(
  question: PeopleQuestion,
  part: PositionFilterInput = {},
): PositionFilterInput {
  const period = datesRange(question);
  return period ? { ...part, period } : part;
}

/** The question as the API takes it. */
export function peopleFilter(question: PeopleQuestion): PeopleFilterInput {
  const within = datesRange(question);
  const { requirements, text, organization } = question;
  // Where dates are asked for, the words and the organization are those of a position that lies in them.
  const dated = within && (requirements.length === 0 || text || organization);
  return {
    experience: requirements.map(({ technology, months, since, sure }) => ({
      technology,
      minMonths: months || null,
      within,
      usedSince: since || null,
      certainty: sure ? 'DEFINITE' : 'POSSIBLE',
    })),
    positions: dated
      ? positionsAsked(question, { text: text || null, organization: organization || null })
      : null,
    text: text || null,
    organization: organization || null,
    location: question.location || null,
  };
}

/** The order as the API takes it: an order by experience needs some to be asked for. */
export function orderOf({ order, requirements }: PeopleQuestion): PeopleOrder | null {
  return order === 'NAME' || requirements.length > 0 ? order : null;
}

/** The address of a person's page that asks it for the same: technologies, words, and the dates, or since when all were used. */
export function personAddress(slug: string, question: PeopleQuestion): string {
  const { requirements, text, to } = question;
  const search = new URLSearchParams(requirements.map(({ technology }) => ['tech', technology]));
  const [since = '', ...others] = new Set(requirements.map((one) => one.since));
  const from = question.from || (others.length === 0 && !to ? since : '');
  for (const [name, date] of Object.entries({ from, to })) {
    if (date) {
      search.set(name, date);
    }
  }
  if (text) {
    search.set('q', text);
  }
  return search.size > 0 ? `/people/${slug}?${search}` : `/people/${slug}`;
}

/** The address of the search page that asks for experience with one technology. */
export function peopleAddress(requirement: Requirement): string {
  return `/people?${writeQuestion({ ...everybody, requirements: [requirement] }, new URLSearchParams())}`;
}

/** The address of a person's checklist with the same requirements in the same dates. */
export function checklistAddress(slug: string, question: PeopleQuestion): string {
  return addressOf(`/people/${slug}/checklist`, requirementsOf(question), datesParts(question));
}

/** The address of the page that compares people on the same requirements in the same dates. */
export function comparisonAddress(slugs: readonly string[], question: PeopleQuestion): string {
  const who = slugs.map((slug): [string, string] => ['who', slug]);
  return addressOf('/compare', requirementsOf(question), [...who, ...datesParts(question)]);
}

const requirementsOf = ({ requirements }: PeopleQuestion) =>
  requirements.map((one) => ({ ...one, unread: '' }));
