/** The overview of the first visit: a sentence for each attack, and who gives which toll. Every part leads to what stands behind it. */
import '../../../styles/panel/overview.css';
import { LABELS } from '../../../../schema/generated/registry.ts';
import { eventWords, twoDays } from '../../../i18n/dates.ts';
import { figureWords } from '../../../i18n/figures.ts';
import { inLanguage, LISTED, standing } from '../../../i18n/language.ts';
import {
  type Attack,
  attacksOf,
  type Counted,
  daysOfAttacks,
  isCounted,
  type Toll,
  type TollGroup,
  tollsOf,
  weightOf,
} from '../../../state/data/overview.ts';
import { maskedNow, nodesNow, relationsNow, sizeStepsNow } from '../../../state/selectors.ts';
import { getState, useStore } from '../../../state/store.ts';
import { Diamond } from '../../parts/icons.tsx';
import { ItemLink } from '../../parts/item-link.tsx';
import { Isolated, Name, useWords } from '../../parts/words.tsx';
import { FallingLines } from '../falling.tsx';
import { PanelSection } from '../panel-section.tsx';

/** Attacks that stand out on the canvas and still have somebody behind them. */
function useAttacks(): Attack[] {
  const rows = useStore((state) => state.rows);
  const relations = useStore(relationsNow);
  const { fallen } = useStore(maskedNow);
  const steps = useStore(sizeStepsNow);
  const leads = useStore(nodesNow).filter((id) => steps.get(id) === 'lead');
  return attacksOf(
    rows,
    leads,
    relations.filter(({ id }) => !fallen.has(id)),
  );
}

/** Figures that somebody still gives, each with the disagreements that are left. */
function useTolls(): Toll[] {
  const tolls = useStore((state) => state.rows.tolls);
  const view = useStore((state) => state.view);
  const { fallenDisputes, kinds } = useStore(maskedNow);
  return tolls
    .filter((toll) => isCounted(toll, view))
    .map((toll) => ({
      ...toll,
      disputes: toll.disputes
        .filter(({ id }) => !fallenDisputes.has(id))
        .map((dispute) => ({ ...dispute, kind: kinds.get(dispute.id) ?? dispute.kind })),
    }));
}

/** Without an attack that anybody still stands behind, the figures remain. */
export function Overview() {
  const { t, lang } = useWords();
  const attacks = useAttacks();
  const tolls = useTolls();
  const relations = useStore(relationsNow);
  const days = daysOfAttacks(attacks);
  const lists = tollsOf(tolls);
  return (
    <>
      <h2>
        {attacks.length === 0 ? t('openingTitle') : t('attacks', { n: attacks.length })}
        {days && LISTED[lang].comma}
        {days && twoDays(lang, t, 'dayRange', days.from, days.to)}
      </h2>
      {attacks.map((attack) => (
        <AttackSentence key={attack.event.id} {...attack} />
      ))}
      <p className="opening-next">{t('hint')}</p>
      <FallingLines lines={relations} />
      {lists.map(({ counted, groups }) => (
        <Tolls key={counted} counted={counted} groups={groups} />
      ))}
      <MarksKey weights={lists.flatMap(({ groups }) => groups.map(weightOf))} />
    </>
  );
}

/** "Islamic State carried out the attack on Ghweran prison in al-Hasakah, night of 20 to 21 January 2022." */
function AttackSentence({ event, act, place }: Attack) {
  const { t, lang } = useWords();
  const entity = place && getState().rows.entities.get(place.to.id);
  const where = inLanguage(entity?.phrase ?? entity?.label ?? null, lang);
  const said = inLanguage(act.sentence, lang).text.includes(where.text);
  return (
    <p className="attack-sentence">
      <ItemLink id={act.id} className="named-link">
        <Name of={act.sentence} />
      </ItemLink>
      {place && !said && ' '}
      {place && !said && (
        <ItemLink id={place.id} className="named-link">
          {t('inPlace', { place: where })}
        </ItemLink>
      )}
      {LISTED[lang].comma}
      {eventWords(lang, t, event.date)}.
    </p>
  );
}

function Tolls({ counted, groups }: { counted: Counted; groups: readonly TollGroup[] }) {
  const { t, lang } = useWords();
  const heading = standing(LABELS.Predicate[counted][lang]);
  return (
    <PanelSection heading={counted === 'KILLED_COUNT' ? t('killedWhoSays') : heading}>
      {groups.map((row) => (
        <section key={row.group.id} className="toll">
          <h4>
            <Name of={row.group.label} />
            {weightOf(row) > 0 && (
              <span className="dispute-words" title={t(weightOf(row) === 2 ? 'keyConflict' : 'keyDiffer')}>
                <Diamond hollow={weightOf(row) === 1} />
                <span className="visually-hidden">{t(weightOf(row) === 2 ? 'keyConflict' : 'keyDiffer')}</span>
              </span>
            )}
          </h4>
          <ul>
            {row.tolls.map((toll) => (
              <TollRow key={toll.id} toll={toll} />
            ))}
          </ul>
        </section>
      ))}
    </PanelSection>
  );
}

/** What the marks of the lists mean, one line beneath them; for listeners the words stand at each mark. */
function MarksKey({ weights }: { weights: readonly number[] }) {
  const { t } = useWords();
  if (weights.every((weight) => weight === 0)) return null;
  return (
    <p className="meta marks-key" aria-hidden="true">
      {weights.includes(2) && (
        <span>
          <Diamond /> {t('keyConflict')}
        </span>
      )}
      {weights.includes(1) && (
        <span>
          <Diamond hollow /> {t('keyDiffer')}
        </span>
      )}
    </p>
  );
}

/** Speaker and figure; leads to the relation behind which it stands. */
function TollRow({ toll }: { toll: Toll }) {
  const { t, lang } = useWords();
  const [speaker] = toll.statedBy.filter(({ role }) => role === 'SPEAKER' || role === 'NARRATOR');
  const name = inLanguage(speaker?.source.label ?? null, lang);
  const relation = toll.relations.nodes.find(({ type }) => type === 'VICTIM_OF') ?? toll.relations.nodes[0];
  const row = (
    <>
      <span className="toll-speaker">
        <Isolated words={name} />
        {speaker?.role === 'NARRATOR' && ` · ${t('ownVoice')}`}
      </span>
      <strong>
        {toll.predicate === 'LOSSES_UNQUANTIFIED' || !toll.value
          ? LABELS.Predicate[toll.predicate][lang]
          : figureWords(t, toll.value)}
      </strong>
    </>
  );
  return (
    <li>
      {relation ? (
        <ItemLink id={relation.id} className="toll-row">
          {row}
        </ItemLink>
      ) : (
        <span className="toll-row">{row}</span>
      )}
    </li>
  );
}
