/** What a text is called. Pure. */
import { inLanguage, type Language, type Words } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/t.ts';

type Titled = {
  lang: string;
  title: string | null;
  outlet: { label: { ar: string | null; en: string | null } } | null;
};

/** Its headline, in its own language; without one, whose it is. */
export function titleOf({ lang, title, outlet }: Titled, t: Translate, page: Language): Words {
  if (title) return { text: title, lang: lang === 'ar' ? 'ar' : 'en' };
  return outlet ? inLanguage(outlet.label, page) : { text: t('text'), lang: page };
}
