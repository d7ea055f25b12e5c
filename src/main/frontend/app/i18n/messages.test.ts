import { describe, expect, test } from 'vitest';

import { dateWriter } from './dates.ts';
import { preferredLanguage } from './language.ts';
import firstEn from './messages/en.json';
import laterEn from './messages/en.json?later';
import firstZh from './messages/zh.json';
import laterZh from './messages/zh.json?later';
import { learn, translator } from './translate.ts';

const en: Record<string, unknown> = { ...firstEn, ...laterEn };
const zh: Record<string, unknown> = { ...firstZh, ...laterZh };

/** The arguments of a compiled message: each is a list that begins with its name. */
const argumentsOf = (message: unknown): string[] =>
  [...JSON.stringify(message).matchAll(/\["(\w+)"(?:,[1-6]|\])/g)].map(([, name]) => name ?? '');

describe('the messages', () => {
  test('are the same in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  test('come in two parts that have nothing in common', () => {
    const later = Object.keys(laterEn);
    expect(later).toContain('check.MET');
    expect(later.filter((key) => key in firstEn)).toEqual([]);
  });

  test('take no arguments that English does not give', () => {
    const strange = Object.keys(en).filter((key) => {
      const given = argumentsOf(en[key]);
      return argumentsOf(zh[key]).some((name) => !given.includes(name));
    });
    expect(strange).toEqual([]);
  });

  test('follow the plurals of their language', async () => {
    await learn('zh');
    expect(translator('en').t('duration.months', { months: 1 })).toBe('1 month');
    expect(translator('zh').t('duration.months', { months: 1 })).toBe('1 个月');
  });
});

describe('dates', () => {
  const { t } = translator('en');
  const { date, period, duration } = dateWriter('en', t);

  test('are written as precisely as they are known', () => {
    expect(['2021', '2021-06', '2021-06-15'].map(date)).toEqual([
      '2021',
      'Jun 2021',
      'Jun 15, 2021',
    ]);
  });

  test('say how a period ends', () => {
    expect(period({ start: '2021-06', state: 'ONGOING' })).toBe('Jun 2021 – now');
    expect(period({ start: '2019', state: 'UNKNOWN' })).toBe('2019 – ?');
    expect(period({ end: '2019', state: 'ENDED' })).toBe('until 2019');
    expect(period({ start: '2016', end: '2016', state: 'ENDED' })).toBe('2016');
  });

  test('count years and months', () => {
    expect([1, 12, 79].map(duration)).toEqual(['1 month', '1 year', '6 yrs 7 mos']);
  });
});

test('the address decides the language before the browser', () => {
  expect(preferredLanguage('?lang=zh-TW', ['en'])).toBe('zh');
  expect(preferredLanguage('?lang=xx', ['fr', 'zh-CN', 'en'])).toBe('zh');
  expect(preferredLanguage('', ['fr'])).toBe('en');
});
