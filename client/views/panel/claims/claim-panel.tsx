/** A claim whole: its words, what it asserts, who is in it and as what, what it supports, and where it is disputed. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import { readDate } from '../../../../schema/types/date.ts';
import { eventWords, twoDays } from '../../../i18n/dates.ts';
import { figureWords } from '../../../i18n/figures.ts';
import { directionOf, standing } from '../../../i18n/language.ts';
import type { ClaimDetail } from '../../../state/data/rows.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../parts/words.tsx';
import { ClosedDisputes, OpenDisputes } from '../disputes/dispute-list.tsx';
import { Facts } from '../facts.tsx';
import { FallingClaims } from '../falling.tsx';
import { Lines } from '../lines.tsx';
import { PanelSection } from '../panel-section.tsx';
import { Assertions, Linked } from './assertions.tsx';
import { ClaimBody } from './claims.tsx';
import { ReadInText } from './read-in-text.tsx';
import { speakersOf } from './speakers.ts';

export function ClaimPanel({ claim }: { claim: ClaimDetail }) {
  const { t, lang } = useWords();
  const { disputes, relations, assertions, note } = claim;
  const named = [...new Set(claim.roles.map(({ entity }) => entity.id))];
  return (
    <>
      <Head claim={claim} />
      <FallingClaims claims={[claim]} />
      <article className="claim">
        <ClaimBody claim={claim} ends={named} sayMissing={false} />
        <p className="claim-ways">
          <ReadInText passages={claim.passages} />
        </p>
      </article>
      <OpenDisputes disputes={disputes} />
      <PanelSection heading={t('whatItAsserts')} count={assertions.length}>
        <Assertions assertions={assertions} />
      </PanelSection>
      <Counted claim={claim} />
      <Roles claim={claim} />
      <LabelWords claim={claim} />
      {relations.nodes.length > 0 && (
        <PanelSection heading={t('whatItSupports')} count={relations.totalCount ?? relations.nodes.length}>
          <Lines lines={relations.nodes} />
        </PanelSection>
      )}
      <ClosedDisputes disputes={disputes} />
      {note?.[lang] && <p className="gloss meta">{note[lang]}</p>}
    </>
  );
}

/** What kind of claim, by whom, how firmly, and published when. */
function Head({ claim }: { claim: ClaimDetail }) {
  const { t, lang } = useWords();
  const { modality, modalityAlso, reported, status } = claim;
  const usual = status === 'ACCEPTED' || status === 'CONFLICT';
  return (
    <header className="entity-head">
      <p className="meta">{t('aClaim')}</p>
      <h2>
        {speakersOf(claim).map(({ source }) => (
          <ItemLink key={source.id} id={source.id} className="end">
            <Name of={source.label} />
          </ItemLink>
        ))}
      </h2>
      <Dotted
        className="meta"
        parts={[
          standing(LABELS.Predicate[claim.predicate][lang]),
          LABELS.Modality[modality][lang],
          modalityAlso && LABELS.Modality[modalityAlso][lang],
          t('firstPublished', { date: twoDays(lang, t, 'dayOr', reported.from, reported.to) }),
          !usual && LABELS.ClaimStatus[status][lang],
        ]}
      />
    </header>
  );
}

/** What a figure counts, part by part, and further facts that are no relation, with whom they are about where it is another. */
function Counted({ claim: { value, scope, attributes } }: { claim: ClaimDetail }) {
  const { t, lang } = useWords();
  const rows: [string, React.ReactNode][] = [];
  if (value) rows.push([t('theFigure'), figureWords(t, value)]);
  if (scope?.victimStatus) rows.push([t('whoIsCounted'), LABELS.VictimStatus[scope.victimStatus][lang]]);
  if (scope?.group) rows.push([t('ofWhom'), <Linked key="group" of={scope.group} />]);
  if (scope?.party && scope.party.id !== scope.group?.id) {
    rows.push([t('ofParty'), <Linked key="party" of={scope.party} />]);
  }
  if (scope?.event) rows.push([t('inEvent'), <Linked key="event" of={scope.event} />]);
  if (scope?.place) rows.push([t('atPlace'), <Where key="place" place={scope.place} relation={scope.placeRelation} />]);
  if (scope?.time) {
    const date = { ...readDate(scope.time), partOfDay: null, startOnly: false };
    rows.push([t('atTime'), eventWords(lang, t, date)]);
  }
  for (const { code, value: figure, entity } of attributes) {
    const parts = [figure && figureWords(t, figure), entity && <Linked key="entity" of={entity} />];
    rows.push([standing(LABELS.AttributeCode[code][lang]), <Dotted key={code} parts={parts} />]);
  }
  if (rows.length === 0) return null;
  return (
    <PanelSection heading={t('whatIsCounted')}>
      <Facts rows={rows} />
    </PanelSection>
  );
}

type Scope = NonNullable<ClaimDetail['scope']>;

/** "around Ghweran prison"; in a place needs no word. */
function Where({ place, relation }: { place: NonNullable<Scope['place']>; relation: Scope['placeRelation'] }) {
  const { lang } = useWords();
  return (
    <>
      {relation && relation !== 'IN' && `${LABELS.PlaceRelation[relation][lang]} `}
      <Linked of={place} />
    </>
  );
}

function Roles({ claim: { roles } }: { claim: ClaimDetail }) {
  const { t, lang } = useWords();
  if (roles.length === 0) return null;
  return (
    <PanelSection heading={t('whoIsInIt')} count={roles.length}>
      <dl className="facts beside">
        {roles.map(({ role, entity, side, outcome, as, basis }) => (
          <div key={`${role} ${entity.id}`}>
            <dt>{standing(LABELS.ClaimRoleCode[role][lang])}</dt>
            <dd>
              <Linked of={entity} />
              <Dotted
                className="meta"
                parts={[
                  side && LABELS.Side[side][lang],
                  outcome && LABELS.Outcome[outcome][lang],
                  as && LABELS.Role[as][lang],
                  basis === 'IMPLIED' && t('implied'),
                ]}
              />
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}

/** Words of this source for somebody, in its quotation marks. */
function LabelWords({ claim: { labelsUsed, passages } }: { claim: ClaimDetail }) {
  const { t } = useWords();
  const lang = passages[0]?.article.lang ?? 'ar';
  if (labelsUsed.length === 0) return null;
  return (
    <PanelSection heading={t('inTheirWords')}>
      <ul className="labels">
        {labelsUsed.map(({ word, entity }) => (
          <li key={word.start}>
            <q className="article-words" lang={lang} dir={directionOf(lang)}>
              {word.exact}
            </q>
            {entity && <Linked of={entity} />}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
