// The résumé of somebody who never was, with so many positions one after the other.
const STACKS = [['Go', 'Kubernetes', 'Kafka'], ['Java', 'PostgreSQL', 'Kafka'], ['Python', 'Redis'], ['TypeScript', 'React', 'Docker']];
const FIRST_YEAR = 1986;

export function resumeOf(positions) {
  return { basics: { name: 'Ada Fortyfold', label: 'Engineer of many jobs', summary: sentence('What she has done', 3) },
    work: Array.from({ length: positions }, (_, n) => position(n)) };
}

function position(n) {
  const stack = STACKS[n % STACKS.length];
  return { name: `Employer ${n + 1}`, position: `Engineer ${n + 1}`, location: 'Berlin',
    startDate: `${FIRST_YEAR + n}-01`, endDate: `${FIRST_YEAR + n}-11`,
    summary: sentence(`Team of ${n + 2}`, 2),
    highlights: stack.flatMap((name) => [sentence(`Built the payment service on ${name}`, 1), sentence(`Measured ${name} under load`, 1)]),
    'x-tenure': { technologies: stack.map((name) => ({ name })) } };
}

const sentence = (begin, times) => `${begin}${', so that nobody who called at night had to wait for the morning'.repeat(times)}.`;
