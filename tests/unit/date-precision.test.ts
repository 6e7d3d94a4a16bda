/** P-017: a date keeps its stated precision in every time zone. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../schema/types/date.ts';
import { dayNumber, dayOf, isDay } from '../../schema/types/day.ts';

/** Stated, first day, last day, what the text itself tells. */
const DATES: [string, string | null, string | null, string][] = [
  ['2022-01-21', '2022-01-21', '2022-01-21', 'DAY'],
  ['2022-01-20/2022-01-21', '2022-01-20', '2022-01-21', 'RANGE'],
  ['2019-03', '2019-03-01', '2019-03-31', 'MONTH'],
  ['2020-02', '2020-02-01', '2020-02-29', 'MONTH'],
  ['2014', '2014-01-01', '2014-12-31', 'YEAR'],
  ['2019~', '2019-01-01', '2019-12-31', 'YEAR'],
  ['2022-01-XX', '2022-01-01', '2022-01-31', 'MONTH'],
  ['201X', '2010-01-01', '2019-12-31', 'RANGE'],
  ['2017-10~/2017-12', '2017-10-01', '2017-12-31', 'RANGE'],
  ['2022-01-20/..', '2022-01-20', null, 'ONGOING'],
  ['../2022-01-21', null, '2022-01-21', 'BEFORE'],
  ['../..', null, null, 'UNKNOWN'],
  ['0001-01-01', '0001-01-01', '0001-01-01', 'DAY'],
];
/** West, east, half an hour, across the date line, and a zone that once skipped a whole day (Apia, 2011-12-30). */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Baghdad', 'Asia/Kathmandu', 'Pacific/Apia'];

describe('P-017: a stated date', () => {
  it.each(DATES)('%s keeps its text, days and precision', (edtf, earliest, latest, precision) => {
    expect(readDate(edtf)).toEqual({ edtf, earliest, latest, precision });
  });

  it.each(ZONES)('means the same days in %s', (zone) => {
    const module = (file: string) => JSON.stringify(join(import.meta.dirname, '../../schema/types', file));
    const script = `
      import { readDate } from ${module('date.ts')};
      import { dayNumber, dayOf } from ${module('day.ts')};
      const offset = new Date(2022, 0, 1).getTimezoneOffset();
      const dates = ${JSON.stringify(DATES.map(([edtf]) => edtf))}.map(readDate);
      const days = ['2011-12-30', '2022-03-27'].map((day) => dayOf(dayNumber(day)));
      console.log(JSON.stringify({ offset, dates, days }));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const seen = JSON.parse(stdout);
    // the child really lives in another zone
    expect(seen.offset === 0).toBe(zone === 'UTC');
    expect(seen.dates).toEqual(DATES.map(([edtf]) => readDate(edtf)));
    expect(seen.days).toEqual(['2011-12-30', '2022-03-27']);
  });

  it.each([
    ['2022-02-30', 'no date'],
    ['2022-13', 'no date'],
    ['21.1.2022', 'no date'],
    ['yesterday', 'no date'],
    ['', 'no date'],
    ['2022-01-21/2022-01-20', 'ends before it begins'],
    ['2022-01-20T10:00:00', 'time of day'],
    ['2017-36', 'season or quarter'],
    ['2017-21~', 'season or quarter'],
    ['[2019,2020]', 'set of dates'],
    ['-0001', '0001 to 9999'],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => readDate(text)).toThrow(reason);
  });
});

describe('days', () => {
  it('mean themselves alone, in every year from 1 to 9999', () => {
    const any = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayOf);
    fc.assert(
      fc.property(any, (day) => {
        expect(readDate(day)).toEqual({ edtf: day, earliest: day, latest: day, precision: 'DAY' });
      }),
    );
  });

  it('count from 1970-01-01, backwards too', () => {
    expect(['1970-01-01', '1969-12-31', '2022-01-20'].map(dayNumber)).toEqual([0, -1, 19012]);
    expect(dayOf(19012)).toBe('2022-01-20');
  });

  it.each(['2021-02-29', '2022-1-2', '0000-01-01', '10000-01-01', '2022-01-20 ', '2022-01-20T00:00:00Z'])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );
});
