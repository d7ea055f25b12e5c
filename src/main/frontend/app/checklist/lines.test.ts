import { describe, expect, test } from 'vitest';

import { readLines } from './lines.ts';

const now = new Date('2026-11-29');
const read = (line: string) => {
  const [first] = readLines(line, now);
  return first && [first.technology, first.months, first.since, first.unread];
};

describe('a line of a checklist', () => {
  test('is a technology, with a least time or a date since when', () => {
    expect(read('Java 5 years')).toEqual(['Java', 60, '', '']);
    expect(read('Kubernetes since 2020')).toEqual(['Kubernetes', 0, '2020', '']);
    expect(read('Go')).toEqual(['Go', 0, '', '']);
    expect(read('Go, at least 18 months, used since 06/2022')).toEqual(['Go', 18, '2022-06', '']);
  });

  test('is read as job advertisements write it', () => {
    expect(read('- 5+ years of experience with C++')).toEqual(['C++', 60, '', '']);
    expect(read('3) Minimum three years Node.js')).toEqual(['Node.js', 36, '', '']);
    expect(read('• Spring Boot: 1.5 yrs or more')).toEqual(['Spring Boot', 18, '', '']);
    expect(read('PostgreSQL (2 years)')).toEqual(['PostgreSQL', 24, '', '']);
    expect(read('Experience in Terraform required')).toEqual(['Terraform', 0, '', '']);
    expect(read('Rust within the last 3 years')).toEqual(['Rust', 0, '2023-11', '']);
  });

  test('is read in Chinese', () => {
    expect(read('Java 5年以上经验')).toEqual(['Java', 60, '', '']);
    expect(read('至少3年Go')).toEqual(['Go', 36, '', '']);
    expect(read('Kubernetes，2020年以来')).toEqual(['Kubernetes', 0, '2020', '']);
    expect(read('自2021年6月使用Kafka')).toEqual(['Kafka', 0, '2021-06', '']);
  });

  test('tells what of it is not asked', () => {
    expect(read('Strong Java, 3-5 years')).toEqual(['Java', 36, '', '3-5 years Strong']);
    expect(read('Kafka since 2020-13')).toEqual(['Kafka', 0, '', 'since 2020-13']);
    expect(read('Java in banking')).toEqual(['Java in banking', 0, '', '']);
  });

  test('counts no version as a time', () => {
    expect(read('Java 17')).toEqual(['Java 17', 0, '', '']);
    expect(read('Python 3.6, 2 years')).toEqual(['Python 3.6', 24, '', '']);
  });
});

test('a text has a requirement a line, and empty lines none', () => {
  const names = readLines('Java 5 years\n\n * Kubernetes since 2020\r\nGo; Rust', now);
  expect(names.map(({ technology }) => technology)).toEqual(['Java', 'Kubernetes', 'Go', 'Rust']);
});
