/** Who speaks: a switch for each source under one for its kind, presets, and the day to look back to. */
import '../../../styles/frame/sources.css';
import { useEffect, useRef } from 'react';
import { dayWords } from '../../../i18n/dates.ts';
import { inLanguage } from '../../../i18n/language.ts';
import type { Key } from '../../../i18n/t.ts';
import {
  asKnownOn,
  countAll,
  fallenWords,
  only,
  setCarrying,
  setSpeaking,
} from '../../../state/actions/leaving-out.ts';
import type { Source } from '../../../state/data/rows.ts';
import { daysOf, partiesOf, type SourceGroup, sourceGroups } from '../../../state/data/source-groups.ts';
import { useStore } from '../../../state/store.ts';
import { isMasked } from '../../../state/view/view.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { PassingButton } from '../../parts/returned-focus.tsx';
import { Count, Isolated, Name, useWords } from '../../parts/words.tsx';
import { useSourceCount } from './source-count.ts';

const GROUP_WORDS = {
  outlet: 'groupOutlet',
  monitor: 'groupMonitor',
  parties: 'groupParties',
  eyewitness: 'groupEyewitness',
  analyst: 'groupAnalyst',
  others: 'groupOthers',
} as const satisfies Record<SourceGroup, Key>;

export function Sources() {
  const { t } = useWords();
  const sources = useStore((state) => state.rows.sources);
  const count = useSourceCount();
  return (
    <section className="legend-part sources">
      <h2>
        {t('whoSpeaks')} <Count of={count} />
      </h2>
      <Presets />
      <LeftOut />
      {sourceGroups(sources.values()).map((row) => (
        <Group key={row.group} {...row} />
      ))}
      <AsKnownOn />
    </section>
  );
}

/** What falls now, as long as something is left out: the notice at the foot of the canvas goes, or lies under this. */
function LeftOut() {
  const words = useStore((state) => (isMasked(state.view) ? fallenWords(state) : null));
  return words && <p className="falling">{words}</p>;
}

function Presets() {
  const { t } = useWords();
  const sources = useStore((state) => state.rows.sources);
  const masked = useStore((state) => isMasked(state.view));
  const off = useStore((state) => state.view.off.speaking);
  const parties = partiesOf(sources.values());
  const without = parties.length > 0 && parties.length === off.length && parties.every((id) => off.includes(id));
  return (
    <p className="presets">
      {parties.length > 0 && (
        <button
          type="button"
          className="button small"
          aria-pressed={without}
          onClick={() => setSpeaking(parties, without)}
        >
          {t('withoutParties')}
        </button>
      )}
      {masked && (
        <PassingButton next=".known-day" className="link-button" onClick={countAll}>
          {t('countAllAgain')}
        </PassingButton>
      )}
    </p>
  );
}

function Group({ group, sources }: { group: SourceGroup; sources: readonly Source[] }) {
  const { t } = useWords();
  const off = useStore((state) => state.view.off.speaking);
  const speakers = sources.filter(({ nSpoken }) => nSpoken > 0);
  const out = speakers.filter(({ id }) => off.includes(id)).length;
  const total = speakers.reduce((sum, { nSpoken }) => sum + nSpoken, 0);
  return (
    <fieldset className="source-group">
      <legend className="visually-hidden">{t(GROUP_WORDS[group])}</legend>
      {speakers.length > 0 && (
        <SourceSwitch
          className="group-row"
          on={out < speakers.length}
          mixed={out > 0 && out < speakers.length}
          change={() =>
            setSpeaking(
              speakers.map(({ id }) => id),
              out > 0,
            )
          }
          count={total}
        >
          {t(GROUP_WORDS[group])}
        </SourceSwitch>
      )}
      <ul>
        {sources.map((source) => (
          <Row key={source.id} source={source} />
        ))}
      </ul>
    </fieldset>
  );
}

function Row({ source }: { source: Source }) {
  const { t, lang } = useWords();
  const { speaking, carrying } = useStore((state) => state.view.off);
  const { id, nSpoken, nCarried } = source;
  const name = inLanguage(source.label, lang);
  return (
    <li className="source-row">
      {nSpoken > 0 ? (
        <div className="switch-row source-line">
          <label>
            <input
              type="checkbox"
              aria-label={name.text}
              checked={!speaking.includes(id)}
              onChange={() => setSpeaking([id], speaking.includes(id))}
            />
          </label>
          <SourceName source={source} />
          <button
            type="button"
            className="quiet only"
            aria-label={t('onlySource', { source: name })}
            onClick={() => only(id)}
          >
            {t('onlyWord')}
          </button>
          <Count of={nSpoken} />
        </div>
      ) : (
        <p className="source-name">
          <SourceName source={source} />
        </p>
      )}
      {nCarried > 0 && (
        <SourceSwitch
          className="carried"
          on={!carrying.includes(id)}
          change={() => setCarrying(id, carrying.includes(id))}
          count={nCarried}
        >
          <span className="visually-hidden">
            <Isolated words={name} />:{' '}
          </span>
          {t('passedOn')}
        </SourceSwitch>
      )}
    </li>
  );
}

/** The name leads to the source itself; only the switch switches. */
const SourceName = ({ source: { id, label } }: { source: Source }) => (
  <ItemLink id={id} className="plain-link">
    <Name of={label} />
  </ItemLink>
);

type SwitchProps = {
  on: boolean;
  mixed?: boolean;
  change: () => void;
  count: number;
  className?: string;
  children: React.ReactNode;
};

/** A native switch; `mixed`: some of a group count, others do not. */
function SourceSwitch({ on, mixed = false, change, count, className = '', children }: SwitchProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <div className={`switch-row ${className}`}>
      <label>
        <input ref={input} type="checkbox" checked={on} onChange={change} />
        <span className="switch-word">{children}</span>
        <Count of={count} />
      </label>
    </div>
  );
}

/** The day up to whose evening reports count: one of those on which something was published. */
function AsKnownOn() {
  const { t, lang } = useWords();
  const day = useStore((state) => state.view.asOf);
  const relations = useStore((state) => state.rows.relations);
  const days = daysOf(relations.values());
  return (
    <p className="as-known-on">
      <label>
        {t('knownOnDay')}
        <select className="known-day" value={day ?? ''} onChange={({ target }) => asKnownOn(target.value || null)}>
          <option value="">{t('today')}</option>
          {(day === null || days.includes(day) ? days : [...days, day].sort()).map((one) => (
            <option key={one} value={one}>
              {dayWords(lang, one)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
