/** Somebody, some place, some event: names in both languages, what it is called by whom, its relations, and what it says. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import { eventWords } from '../../../i18n/dates.ts';
import { isFeminine, isNamed, standing } from '../../../i18n/language.ts';
import { add } from '../../../state/actions/adding.ts';
import { choosePath } from '../../../state/actions/opening.ts';
import type { EntityDetail } from '../../../state/data/rows.ts';
import { nodesNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { Icon, Shape } from '../../parts/icons.tsx';
import { ItemLink } from '../../parts/item-link.tsx';
import { PassingButton } from '../../parts/returned-focus.tsx';
import { DOT, Dotted, Name, useWords } from '../../parts/words.tsx';
import { Claims } from '../claims/claims.tsx';
import { ClosedDisputes, OpenDisputes } from '../disputes/dispute-list.tsx';
import { FallingLines } from '../falling.tsx';
import { Lines } from '../lines.tsx';
import { PanelSection } from '../panel-section.tsx';
import { Judgements } from './judgements.tsx';
import { Names } from './names.tsx';
import { OfType, typesOf, typeWords } from './of-type.tsx';

export function EntityPanel({ entity }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  const { disputes, judgements, relations } = entity;
  // Elsewhere the label says that the name is withheld; here it is not.
  const role = entity.__typename === 'Person' && entity.sensitivity === 'PROTECT' ? entity.role : null;
  return (
    <>
      <header className="entity-head">
        <h2>
          <Shape type={entity.__typename} />
          <Name of={role ?? entity.label} />
        </h2>
        <Dotted
          className="meta"
          parts={[standing(LABELS.EntityKind[entity.kind][lang]), ...(role ? [] : particulars(entity, lang))]}
        />
        {role && isNamed(entity) && <p className="meta">{t('protectedNote')}</p>}
        <When entity={entity} />
        <Within entity={entity} />
      </header>
      <Ways id={entity.id} />
      <FallingLines lines={relations.nodes} />
      <Names entity={entity} />
      {judgements.length > 0 && (
        <PanelSection heading={t('sameOrNot')} count={judgements.length}>
          <Judgements of={judgements} />
        </PanelSection>
      )}
      <OpenDisputes disputes={disputes.nodes} />
      <Relations entity={entity} />
      <Says entity={entity} />
      <ClosedDisputes disputes={disputes.nodes} />
    </>
  );
}

/** What can be done with it: bring it on the canvas where it is not there, and find the way to another. */
function Ways({ id }: { id: string }) {
  const { t } = useWords();
  const choosing = useStore((state) => state.pathFrom === id);
  const drawn = useStore((state) => nodesNow(state).includes(id));
  return (
    <p className="claim-ways">
      {!drawn && (
        <PassingButton next=".panel-item" className="quiet" onClick={() => add(id)}>
          {t('addToCanvas')}
        </PassingButton>
      )}
      <button type="button" className="quiet" aria-pressed={choosing} onClick={() => choosePath(choosing ? null : id)}>
        {t(choosing ? 'pathTo' : 'pathFrom')}
      </button>
    </p>
  );
}

/** What sets one type apart: a finer kind, a person's part and age, how exactly a place is known. */
function particulars(entity: EntityDetail, lang: 'ar' | 'en'): React.ReactNode[] {
  switch (entity.__typename) {
    case 'Group':
      return [entity.subKind && LABELS.EntitySubKind[entity.subKind][lang]];
    case 'Person':
      return [entity.role && <Name key="role" of={entity.role} />];
    case 'Place':
      // Its kind has just said the same: "Governorate or province".
      return [entity.location.precision !== entity.kind && LABELS.Precision[entity.location.precision][lang]];
    case 'Event':
      return [];
  }
}

function When({ entity }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  if (entity.__typename !== 'Event') return null;
  return <p className="when">{standing(eventWords(lang, t, entity.date))}</p>;
}

/** The places that a place lies in, the next one first. */
function Within({ entity }: { entity: EntityDetail }) {
  const { t } = useWords();
  if (entity.__typename !== 'Place' || entity.within.length === 0) return null;
  return (
    <nav className="within" aria-label={t('within')}>
      <span className="meta">{t('within')}</span>
      <ol>
        {[...entity.within]
          .sort((a, b) => a.depth - b.depth)
          .map(({ place }, i) => (
            <li key={place.id}>
              {i > 0 && <Icon name="chevron" mirrored />}
              <ItemLink id={place.id} className="plain-link">
                <Name of={place.label} />
              </ItemLink>
            </li>
          ))}
      </ol>
    </nav>
  );
}

/** Relations under their types, each type with its exact count. */
function Relations({ entity }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  const types = typesOf(entity);
  if (types.length === 0) return <p className="nothing">{t('noRelations')}</p>;
  return types.map((ofType) => (
    <PanelSection key={ofType.type} heading={typeWords(ofType.type, lang)} count={ofType.count}>
      <OfType entity={entity} of={ofType}>
        {(lines) => <Lines lines={lines} />}
      </OfType>
    </PanelSection>
  ));
}

/** What it says itself, and the way to all that it says and passes on. */
function Says({ entity: { sources, names } }: { entity: EntityDetail }) {
  const { t } = useWords();
  if (sources.length === 0) return null;
  const claims = sources.flatMap((source) => source.claims.nodes);
  const she = isFeminine({ names });
  return (
    <PanelSection heading={t('itsClaims')} count={sources.reduce((sum, { nSpoken }) => sum + nSpoken, 0)}>
      {sources.map(({ id, nSpoken, nCarried }) => (
        <p key={id}>
          <ItemLink id={id} className="quiet">
            {t('asASource')}
          </ItemLink>
          <span className="meta">
            {' '}
            {t(she ? 'saidShe' : 'said', { n: nSpoken })}
            {DOT}
            {t(she ? 'carriedForOthersShe' : 'carriedForOthers', { n: nCarried })}
          </span>
        </p>
      ))}
      <Claims claims={claims} ofOne />
    </PanelSection>
  );
}
