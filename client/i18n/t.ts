/** Words of the interface: typed keys, six plural forms, and names that keep their own direction inside a sentence. */
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { directionOf, type Language, localeOf, type Words } from './language.ts';

export type Key = keyof typeof en;
/** A number chooses the plural form (as `n`) and is written in digits; words in a known language are isolated. */
export type Params = Record<string, string | number | Words>;
/** Speaks one language. */
export type Translate = (key: Key, params?: Params) => string;

const CATALOGUES: Record<Language, Record<Key, string | Partial<Record<Intl.LDMLPluralRule, string>>>> = { ar, en };

/** Wraps words so that their direction neither changes nor is changed by what stands around them. */
export function isolate({ text, lang }: Words): string {
  return `${directionOf(lang) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
}

const formatsOf = (lang: Language) => ({
  plain: new Intl.NumberFormat(localeOf(lang), { useGrouping: false }),
  grouped: new Intl.NumberFormat(localeOf(lang), { useGrouping: true }),
});
/** Made once: a long list writes thousands of numbers. */
const FORMATS = { ar: formatsOf('ar'), en: formatsOf('en') };

/** Digits of a number, without grouping below 10,000 (as newsrooms write it). */
export function digits(lang: Language, n: number): string {
  return FORMATS[lang][n >= 10_000 ? 'grouped' : 'plain'].format(n);
}

const made = new Map<Language, Translate>();

/** The words of one language; made once per language. */
export function words(lang: Language): Translate {
  const translate = made.get(lang) ?? translator(lang);
  made.set(lang, translate);
  return translate;
}

function translator(lang: Language): Translate {
  const catalogue = CATALOGUES[lang];
  const plural = new Intl.PluralRules(localeOf(lang));
  return (key, params = {}) => {
    const entry = catalogue[key];
    const n = params['n'];
    const form = typeof entry === 'string' ? entry : (entry[plural.select(Number(n))] ?? entry.other ?? '');
    return form.replace(/\{(\w+)\}/g, (_, name: string) => write(lang, params[name] ?? ''));
  };
}

function write(lang: Language, value: string | number | Words): string {
  if (typeof value === 'number') return digits(lang, value);
  return typeof value === 'string' ? value : isolate(value);
}
