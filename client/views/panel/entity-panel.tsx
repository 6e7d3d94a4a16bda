/** Somebody, some place, some event: names in both languages, what it is called by whom, its relations, and what it says. */
import { LABELS } from '../../../schema/generated/registry.ts';
import { byStrength } from '../../graph/scene/pairs.ts';
import { eventWords } from '../../i18n/dates.ts';
import { standing } from '../../i18n/language.ts';
import type { EntityDetail } from '../../state/data/rows.ts';
import { Shape } from '../parts/icons.tsx';
import { Dotted, Isolated, Name, useWords } from '../parts/words.tsx';
import { Claims } from './claims/claims.tsx';
import { DisputeList } from './disputes/dispute-list.tsx';
import { Lines } from './lines.tsx';
import { PanelSection } from './panel-section.tsx';

export function EntityPanel({ entity }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  return (
    <>
      <header className="entity-head">
        <h2>
          <Shape type={entity.__typename} />
          <Name of={entity.label} />
        </h2>
        <Dotted
          className="meta"
          parts={[standing(LABELS.EntityKind[entity.kind][lang]), ...particulars(entity, lang)]}
        />
        <When entity={entity} />
      </header>
      <Names entity={entity} />
      {entity.disputes.nodes.length > 0 && (
        <PanelSection heading={t('whereTheyDiffer')} count={entity.disputes.totalCount ?? entity.disputes.nodes.length}>
          <DisputeList disputes={entity.disputes.nodes} />
        </PanelSection>
      )}
      <Relations entity={entity} />
      <Says entity={entity} />
    </>
  );
}

/** What sets one type apart: a person's part, where a place lies. */
function particulars(entity: EntityDetail, lang: 'ar' | 'en'): React.ReactNode[] {
  if (entity.__typename === 'Person') return [entity.role && <Name key="role" of={entity.role} />];
  if (entity.__typename !== 'Place') return [];
  return entity.within.map(({ place }) => <Name key={`${place.id} ${lang}`} of={place.label} />);
}

function When({ entity }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  if (entity.__typename !== 'Event') return null;
  return <p className="when">{standing(eventWords(lang, t, entity.date))}</p>;
}

function Names({ entity: { names, aliases, note } }: { entity: EntityDetail }) {
  const { t } = useWords();
  const others = aliases.filter(({ kind }) => kind !== 'LABEL_BY_SOURCE' && kind !== 'WEAK');
  const labels = aliases.filter(({ kind }) => kind === 'LABEL_BY_SOURCE');
  return (
    <>
      <dl className="names">
        {(['ar', 'en'] as const).map((lang) => {
          const text = names[lang];
          return (
            text && (
              <div key={lang}>
                <dt className="visually-hidden">{t('names')}</dt>
                <dd>
                  <Isolated words={{ text, lang }} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {others.length > 0 && (
        <PanelSection heading={t('otherNames')}>
          <Dotted
            className="aliases"
            parts={others.map(({ text, lang }) => (
              <Isolated key={text} words={{ text, lang: lang === 'ar' ? 'ar' : 'en' }} />
            ))}
          />
        </PanelSection>
      )}
      {labels.length > 0 && (
        <PanelSection heading={t('usedByOutlets')}>
          <ul className="labels">
            {labels.map(({ text, lang, source }) => (
              <li key={text}>
                <q className="article-words" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
                  {text}
                </q>
                {source && <Name of={source.label} className="meta" />}
              </li>
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

/** Relations under their types, each type with its exact count. */
function Relations({ entity: { relationCounts, relations } }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  const types = [...new Set(relationCounts.map(({ type }) => type))];
  if (types.length === 0) return <p className="nothing">{t('noRelations')}</p>;
  const { totalCount, nodes } = relations;
  return (
    <>
      {types.map((type) => {
        const count = relationCounts.filter((row) => row.type === type).reduce((sum, row) => sum + row.count, 0);
        return (
          <PanelSection key={type} heading={standing(LABELS.RelationType[type][lang])} count={count}>
            <Lines lines={nodes.filter((line) => line.type === type).sort(byStrength)} />
          </PanelSection>
        );
      })}
      {totalCount !== null && totalCount > nodes.length && (
        <p className="meta">{t('moreLeft', { shown: nodes.length, all: totalCount })}</p>
      )}
    </>
  );
}

function Says({ entity: { sources } }: { entity: EntityDetail }) {
  const { t } = useWords();
  const claims = sources.flatMap((source) => source.claims.nodes);
  if (claims.length === 0) return null;
  return (
    <PanelSection heading={t('itsClaims')} count={sources.reduce((sum, { nSpoken }) => sum + nSpoken, 0)}>
      <Claims claims={claims} />
    </PanelSection>
  );
}
