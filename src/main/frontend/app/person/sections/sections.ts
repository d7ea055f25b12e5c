import type { PersonSectionsQuery } from '../../api/generated/graphql.ts';

type Sections = NonNullable<PersonSectionsQuery['person']>;

/** An entry of any section: what it is called, and what is said of it. */
export interface Entry {
  name?: string | null;
  /** How well, by whom. */
  detail?: string | null;
  date?: { raw: string; date?: string | null } | null;
  url?: string | null;
  text?: string | null;
  keywords?: readonly string[];
}

export type SectionName = (typeof names)[number];

const names = [
  'skills',
  'languages',
  'certificates',
  'awards',
  'publications',
  'references',
  'interests',
] as const;

/** The sections that have entries, in the order of the page. */
export function entriesOf(sections: Sections): { name: SectionName; entries: Entry[] }[] {
  const entries: Record<SectionName, Entry[]> = {
    skills: sections.skills.map(({ level, ...skill }) => ({ ...skill, detail: level })),
    languages: sections.languages.map(({ language, fluency }) => ({
      name: language,
      detail: fluency,
    })),
    certificates: sections.certificates.map(({ issuer, ...rest }) => ({ ...rest, detail: issuer })),
    awards: sections.awards.map(({ title, awarder, date, summary }) => ({
      name: title,
      detail: awarder,
      date,
      text: summary,
    })),
    publications: sections.publications.map(({ name, publisher, releaseDate, url, summary }) => ({
      name,
      detail: publisher,
      date: releaseDate,
      url,
      text: summary,
    })),
    references: sections.references.map(({ name, reference }) => ({ name, text: reference })),
    interests: sections.interests.map(({ name, keywords }) => ({ name, keywords })),
  };
  return names
    .map((name) => ({ name, entries: entries[name] }))
    .filter((section) => section.entries.length > 0);
}
