/** An entry of a JSON Resume as a reader looks it over. */
export interface Entry {
  title: string;
  where: string;
  period: string;
  achievements: string[];
  technologies: string[];
}

export interface Understood {
  name: string;
  sections: { kind: 'work' | 'volunteer' | 'projects' | 'education'; entries: Entry[] }[];
}

type Json = Record<string, unknown>;

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (...values: unknown[]): string =>
  String(values.find((value) => typeof value === 'string' && value !== '') ?? '');

const kinds = ['work', 'volunteer', 'projects', 'education'] as const;

/** Reads what a document was understood as: its entries, without what JSON Resume names otherwise. */
export function understood(document: string): Understood {
  const resume = object(JSON.parse(document));
  return {
    name: text(object(resume.basics).name),
    sections: kinds
      .map((kind) => ({ kind, entries: list(resume[kind]).map((entry) => entryOf(object(entry))) }))
      .filter(({ entries }) => entries.length > 0),
  };
}

function entryOf(entry: Json): Entry {
  const own = object(entry['x-tenure']);
  const [start, end] = [text(entry.startDate), text(entry.endDate)];
  const title = text(entry.position, list(entry.roles)[0]);
  const studies = [text(entry.studyType), text(entry.area)].filter(Boolean).join(', ');
  return {
    title: title || studies,
    where: text(entry.name, entry.organization, entry.institution, entry.company),
    period: text(object(own.period).raw) || [start, end].filter(Boolean).join(' – '),
    achievements: [...list(entry.highlights).map(String), ...list(own.achievements).flatMap(words)],
    technologies: list(own.technologies ?? entry.keywords).map((each) =>
      text(each, object(each).name),
    ),
  };
}

function words(achievement: unknown): string[] {
  const { text: own, heading, children } = object(achievement);
  return [text(achievement, own, heading), ...list(children).flatMap(words)];
}
