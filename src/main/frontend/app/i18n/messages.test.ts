import { describe, expect, test } from 'vitest';

import { dateWriter } from './dates.ts';
import { files } from './files.ts';
import { languages, nameOf, preferredLanguage } from './language.ts';
import firstEn from './messages/en.json';
import laterEn from './messages/en.json?later';
import { learn, translator } from './translate.ts';

const en: Record<string, unknown> = { ...firstEn, ...laterEn };

const later = import.meta.glob('./messages/*.json', { query: '?later', import: 'default' });

/** The arguments of a compiled message: each is a list that begins with its name. */
const argumentsOf = (message: unknown): string[] =>
  [...JSON.stringify(message).matchAll(/\["(\w+)"(?:,[1-6]|\])/g)].map(([, name]) => name ?? '');

describe('the messages', () => {
  test.each(Object.keys(files))('of %s are those of English', async (file) => {
    const parts = await Promise.all([files[file]?.(), later[file]?.()]);
    const messages: Record<string, unknown> = Object.assign({}, ...parts);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
    const strange = Object.keys(en).filter((key) => {
      const given = argumentsOf(en[key]);
      return argumentsOf(messages[key]).some((name) => !given.includes(name));
    });
    expect(strange, 'arguments that English does not give').toEqual([]);
  });

  test('come in two parts that have nothing in common', () => {
    const onDemand = Object.keys(laterEn);
    expect(onDemand).toContain('check.MET');
    expect(onDemand.filter((key) => key in firstEn)).toEqual([]);
  });

  test('follow the plurals of their language', async () => {
    await Promise.all(languages.map(learn));
    const said = (months: number) =>
      ['en', 'de', 'zh-Hans'].map((tag) => translator(tag).t('duration.months', { months }));
    expect(said(1)).toEqual(['1 month', '1 Monat', '1 个月']);
    expect(said(3)).toEqual(['3 months', '3 Monate', '3 个月']);
  });

  test('are of languages that name themselves', () => {
    expect(languages.map(nameOf).sort()).toEqual(['Deutsch', 'English', '中文']);
  });
});

describe('dates', () => {
  const { t } = translator('en');
  const { date, period, range, within, duration } = dateWriter('en', t);

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

  test('say between which dates', () => {
    expect(within('2016', '2019')).toBe('within 2016 – 2019');
    expect(within('2016', '')).toBe('since 2016');
    expect(range('', '2019-06')).toBe('until Jun 2019');
  });

  test('are written as the language writes them', async () => {
    await learn('de');
    const german = dateWriter('de', translator('de').t);
    expect(german.date('2021-06-15')).toBe('15.06.2021');
    expect(german.period({ start: '2021-06', state: 'ONGOING' })).toBe('Juni 2021 – heute');
    expect([1, 12, 79].map(german.duration)).toEqual(['1 Monat', '1 Jahr', '6 J. 7 Mon.']);
    expect(german.within('2016', '')).toBe('ab 2016');
  });

  test('count years and months', () => {
    expect([1, 12, 79].map(duration)).toEqual(['1 month', '1 year', '6 yrs 7 mos']);
  });
});

test('the address decides the language, then an earlier choice, then the browser', () => {
  const chosen = 'a=b; tenure.language=de';
  expect(preferredLanguage('?lang=zh-TW', ['en'], chosen)).toBe('zh-Hans');
  expect(preferredLanguage('?lang=xx', ['fr', 'zh-CN', 'en'], '')).toBe('zh-Hans');
  expect(preferredLanguage('', ['en'], chosen)).toBe('de');
  expect(preferredLanguage('', ['de-AT', 'en'], 'tenure.language=')).toBe('de');
  expect(preferredLanguage('', ['fr'], '')).toBe('en');
});
