import PersonPage from '../person/PersonPage.tsx';
import { type Answers, renderPage } from './renderPage.tsx';

export const kubernetes = { id: 'k', slug: 'kubernetes', name: 'Kubernetes' };
export const eks = { id: 'e', slug: 'eks', name: 'Amazon EKS' };
export const text = 'Moved the architecture to EKS.';

export const proof = {
  technology: kubernetes,
  mentioned: eks,
  reason: 'IMPLIED',
  via: [eks],
  part: 'ACHIEVEMENT',
  text,
  start: 26,
  end: 29,
  role: 'USED',
  achievement: { id: 'a1' },
};

export const position = (id: string, start: string, name: string, achievements: object[]) => ({
  id,
  kind: 'EMPLOYMENT',
  title: 'Architect',
  summary: null,
  location: 'Oslo',
  description: 'A bank',
  score: null,
  projectType: null,
  projectRoles: [],
  url: null,
  organization: { id: `o${id}`, name, formerNames: [], urls: ['javascript:alert(1)'] },
  period: { raw: null, start, end: null, state: 'ONGOING', months: 12, monthsAtLeast: 12 },
  achievements,
  techStack: [
    { technology: eks, role: 'USED', purposes: [], versions: [], sources: ['MENTIONED'] },
  ],
});

export const ada = {
  id: 'p',
  slug: 'ada',
  name: 'Ada',
  headline: 'Architect',
  appearance: { accentOnLight: null, accentOnDark: null, layout: 'TWO_COLUMNS' },
  hiddenFields: [],
  links: [],
  contacts: [],
  whole: { months: 24, monthsAtLeast: 24 },
  experience: [{ technology: eks }],
};

const answers: Answers = {
  PersonPage: () => ({
    person: {
      ...ada,
      positions: [
        position('1', '2021-06', 'Glow', [
          { id: 'a1', text, heading: false, depth: 0 },
          { id: 'a2', text: 'Trained the team.', heading: false, depth: 0 },
        ]),
        position('2', '2020', 'Sina', []),
      ],
    },
  }),
  Matches: () => ({
    person: {
      id: 'p',
      positions: [
        {
          id: '1',
          evidence: [proof],
        },
      ],
    },
  }),
  Technologies: () => ({ person: { id: 'p', technologies: [] } }),
  PersonSections: () => ({
    person: {
      id: 'p',
      languages: [{ language: 'Japanese', fluency: 'Native' }],
      skills: [{ name: 'Backend', level: null, keywords: ['Java', 'Go'] }],
      certificates: [
        { name: 'CKA', issuer: 'CNCF', date: { raw: '2020-02', date: '2020-02' }, url: null },
      ],
      awards: [],
      publications: [
        {
          name: 'A book',
          publisher: null,
          releaseDate: { raw: 'long ago', date: null },
          url: 'javascript:alert(1)',
          summary: 'Of words.',
        },
      ],
      interests: [],
      references: [{ name: null, reference: 'We slept that night.' }],
    },
  }),
  TechnologyName: () => ({ technology: kubernetes }),
};

/** Shows the page of Ada, where the service gives these answers. */
export const show = (search = '', others: Answers = {}) =>
  renderPage(`/people/ada${search}`, { ...answers, ...others }, <PersonPage slug="ada" />);
