/** The shortest chains between two: each read as sentences, one after the other, with the weakest link named. */
import { inLanguage } from '../../i18n/language.ts';
import { addPath } from '../../state/actions/adding.ts';
import { partsOf, weakestOf } from '../../state/data/paths.ts';
import type { Chain, ChainStep, PathDetail } from '../../state/data/rows.ts';
import { maskedNow, nodesNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { isMasked } from '../../state/view/view.ts';
import { Icon, Shape } from '../parts/icons.tsx';
import { ItemLink } from '../parts/item-link.tsx';
import { PassingButton } from '../parts/returned-focus.tsx';
import { DOT, Name, useWords } from '../parts/words.tsx';
import { FallingLines } from './falling.tsx';
import { Lines } from './lines.tsx';
import { PanelSection } from './panel-section.tsx';

export function PathPanel({ path }: { path: PathDetail }) {
  const { t, lang } = useWords();
  const { ends, paths, totalCount, searchedTo } = path;
  const [from, to] = ends;
  const length = paths[0]?.steps.length ?? 0;
  const masked = useStore(({ view }) => isMasked(view));
  return (
    <>
      <header className="entity-head">
        <p className="meta">{t('path')}</p>
        <h2 className="path-ends">
          {[from, to].map(
            (end) =>
              end && (
                <ItemLink key={end.id} id={end.id} className="named-link with-shape">
                  <Shape type={end.__typename} />
                  <Name of={end.label} />
                </ItemLink>
              ),
          )}
        </h2>
        {paths.length === 0 && <p className="nothing">{t(masked ? 'noPathLeft' : 'noPath', { n: searchedTo })}</p>}
        {paths.length > 0 && (
          <p className="meta">
            {t('chains', { n: totalCount ?? paths.length })}
            {DOT}
            {t('steps', { n: length })}
          </p>
        )}
        <Show path={path} />
      </header>
      {paths.length > 0 && (
        <FallingLines lines={paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations[0] ?? []))} />
      )}
      {paths.map((chain) => (
        <ChainSection key={chain.steps.map(({ to: end }) => end.id).join(' ')} chain={chain} lang={lang} />
      ))}
    </>
  );
}

/** Brings what is not on the canvas there; nothing where all of it is. */
function Show({ path: { ends, paths } }: { path: PathDetail }) {
  const { t } = useWords();
  const drawn = useStore(nodesNow);
  const ids = partsOf(paths).nodes.map(({ id }) => id);
  const [from, to] = ends;
  if (!from || !to || ids.every((id) => drawn.includes(id))) return null;
  return (
    <PassingButton next=".panel-item" className="quiet" onClick={() => addPath(ids, from.id, to.id)}>
      {t('addToCanvas')}
    </PassingButton>
  );
}

function ChainSection({ chain, lang }: { chain: Chain; lang: 'ar' | 'en' }) {
  const { t } = useWords();
  const { steps } = chain;
  const between = steps.slice(0, -1).map(({ to }) => inLanguage(to.label, lang).text);
  const weakest = weakestOf(chain, useStore(maskedNow).lines);
  const named = weakest.length < steps.length ? weakest : [];
  return (
    <PanelSection heading={between.length > 0 ? between.join(DOT) : t('linkedDirectly')}>
      <ol className="chain-steps">
        {steps.map((step, i) => (
          <Step key={step.to.id} step={step} weak={named.includes(i)} alone={named.length === 1} />
        ))}
      </ol>
      <Weakest chain={chain} weakest={weakest} />
    </PanelSection>
  );
}

/** `weak`: no step of the chain is weaker; `alone`: and no other as weak, so that it can be named. */
function Step({ step: { from, to, relations }, weak, alone }: { step: ChainStep; weak: boolean; alone: boolean }) {
  const { t } = useWords();
  const [strongest, ...others] = relations;
  if (!strongest) return null;
  return (
    <li className={weak ? 'weak' : undefined}>
      <p className="step-ends">
        <Name of={from.label} />
        <Icon name="chevron" mirrored />
        <Name of={to.label} />
        {weak && alone && <strong className="weak-word">{t('weakestLink')}</strong>}
      </p>
      <Lines lines={[strongest]} evidence />
      {others.length > 0 && (
        <details className="repeat">
          <summary>{t('otherRelations')}</summary>
          <Lines lines={others} />
        </details>
      )}
    </li>
  );
}

/** One weakest step by its sentence, several by their number, none where all are equally well supported. */
function Weakest({ chain: { steps }, weakest }: { chain: Chain; weakest: readonly number[] }) {
  const { t, lang } = useWords();
  const { lines } = useStore(maskedNow);
  if (steps.length < 2) return null;
  if (weakest.length === steps.length) return <p className="meta">{t('weakestAll')}</p>;
  if (weakest.length > 1) return <p className="meta">{t('weakestSeveral', { n: weakest.length, m: steps.length })}</p>;
  const line = steps[weakest[0] ?? 0]?.relations[0];
  const sentence = (line && lines.get(line.id)?.sentence) ?? line?.sentence ?? null;
  return <p className="meta">{t('weakestIs', { s: inLanguage(sentence, lang) })}</p>;
}
