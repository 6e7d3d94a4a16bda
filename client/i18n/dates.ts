/** Days in words. Months come from our own table: platforms know only one of the two Arabic names. */

import type { Language } from './language.ts';
import { digits, type Translate } from './t.ts';

const MONTHS: Record<Language, readonly string[]> = {
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

type Day = { year: number; month: number; day: number };
const parse = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

const monthOf = (lang: Language, { month }: Day): string => MONTHS[lang][month - 1] ?? '';

/** "21 January 2022" of `2022-01-21`. */
export function dayWords(lang: Language, iso: string): string {
  const day = parse(iso);
  return `${digits(lang, day.day)} ${monthOf(lang, day)} ${day.year}`;
}

/** Two days as short as they allow: "21 or 22 January 2022", "30 January or 1 February 2022"; one day if they are equal. */
export function twoDays(lang: Language, t: Translate, key: 'dayOr' | 'dayRange', from: string, to: string): string {
  if (from === to) return dayWords(lang, from);
  const [a, b] = [parse(from), parse(to)];
  const sameYear = a.year === b.year;
  const first = [digits(lang, a.day)];
  if (!sameYear || a.month !== b.month) first.push(monthOf(lang, a));
  if (!sameYear) first.push(String(a.year));
  return t(key, { a: first.join(' '), b: dayWords(lang, to) });
}

/**
 * Days along an axis, as short as their span allows: "20", "31 Jan", "Jan 2022". Arabic months are too long for an axis and stand
 * as numbers there: "31/1", "1/2022".
 */
export function tickWords(lang: Language, days: readonly string[]): string[] {
  const all = days.map(parse);
  const months = all.map(({ year, month }) => year * 12 + month);
  const span = Math.max(...months) - Math.min(...months);
  return all.map((day) => {
    const month = lang === 'ar' ? day.month : monthOf(lang, day).slice(0, 3);
    const parts = span === 0 ? [day.day] : span < 12 ? [day.day, month] : [month, day.year];
    return parts.join(lang === 'ar' ? '/' : ' ');
  });
}

/** When an event happened, in words; open ends are said, nothing is made up. */
export function eventWords(
  lang: Language,
  t: Translate,
  date: { earliest: string | null; latest: string | null; partOfDay: 'NIGHT' | 'DAWN' | null; startOnly: boolean },
): string {
  const { earliest, latest } = date;
  if (!earliest && !latest) return t('dateUnknown');
  if (!earliest) return t('dayUntil', { a: dayWords(lang, latest ?? '') });
  if (!latest || date.startOnly) return t('dayFrom', { a: dayWords(lang, earliest) });
  const days = twoDays(lang, t, 'dayRange', earliest, latest);
  if (!date.partOfDay) return days;
  return t(date.partOfDay === 'NIGHT' ? 'partNight' : 'partDawn', { date: days });
}
