/** A page that leads to a view: for a link that is too long to be sent as such. Pure. */
import { directionOf, type Language } from '../i18n/language.ts';
import { words } from '../i18n/t.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page, in the language of the view; a browser that opens it goes on to the link. */
export function linkPage(link: string, lang: Language): string {
  const title = escaped(words(lang)('pageTitle'));
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${escaped(link)}">
<title>${title}</title>
<p><a href="${escaped(link)}">${title}</a></p>
</html>
`;
}
