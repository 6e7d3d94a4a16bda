/** How an entity is called: in both languages, otherwise, and by which source with which word. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import { directionOf } from '../../../i18n/language.ts';
import type { EntityDetail } from '../../../state/data/rows.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Isolated, Name, useWords } from '../../parts/words.tsx';
import { PanelSection } from '../panel-section.tsx';

type Alias = EntityDetail['aliases'][number];
const languageOf = ({ lang }: Alias): 'ar' | 'en' => (lang === 'ar' ? 'ar' : 'en');

export function Names({ entity: { names, aliases, note } }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  const others = aliases.filter(({ kind }) => kind !== 'LABEL_BY_SOURCE' && kind !== 'WEAK');
  const labels = aliases.filter(({ kind }) => kind === 'LABEL_BY_SOURCE');
  const sorts = [...new Set(others.map(({ kind }) => kind))];
  return (
    <>
      <dl className="names">
        {(['ar', 'en'] as const).map((written) => {
          const text = names[written];
          return (
            text && (
              <div key={written}>
                <dt className="visually-hidden">{t('names')}</dt>
                <dd>
                  <Isolated words={{ text, lang: written }} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {others.length > 0 && (
        <PanelSection heading={t('otherNames')}>
          <dl className="facts beside">
            {sorts.map((sort) => (
              <div key={sort}>
                <dt>{LABELS.AliasKind[sort][lang]}</dt>
                <dd>
                  <Dotted
                    parts={others
                      .filter(({ kind }) => kind === sort)
                      .map((alias) => (
                        <Isolated key={alias.text} words={{ text: alias.text, lang: languageOf(alias) }} />
                      ))}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </PanelSection>
      )}
      {labels.length > 0 && (
        <PanelSection heading={t('usedByOutlets')}>
          <ul className="labels">
            {labels.map((alias) => (
              <Label key={`${alias.text} ${alias.source?.id}`} alias={alias} />
            ))}
          </ul>
        </PanelSection>
      )}
      {note && (
        <p className="gloss">
          <Name of={note} />
        </p>
      )}
    </>
  );
}

/** A word of one source for it, in quotation marks, with who uses it. */
function Label({ alias }: { alias: Alias }) {
  const { text, source } = alias;
  const lang = languageOf(alias);
  return (
    <li>
      <q className="article-words" lang={lang} dir={directionOf(lang)}>
        {text}
      </q>
      {source && (
        <ItemLink id={source.id} className="meta plain-link">
          <Name of={source.label} />
        </ItemLink>
      )}
    </li>
  );
}
