/** Figures of different people or events: an axis for each, and why they are never added. */
import { maskedNow } from '../../../../state/selectors.ts';
import { useStore } from '../../../../state/store.ts';
import { Cross } from '../../../parts/icons.tsx';
import { ItemLink } from '../../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../../parts/words.tsx';
import { Axis } from './axis.tsx';
import type { Dispute, Scope } from './forms.ts';

type Links = Dispute['links'];

export function Scopes({ scopes, overlap, links }: { scopes: readonly Scope[]; overlap: boolean; links: Links }) {
  const { t } = useWords();
  const grounds = [...new Map(links.flatMap(({ restsOn }) => restsOn).map((line) => [line.id, line])).values()];
  return (
    <>
      {scopes.map(({ key, subject, people, rows }) => (
        <section className="scope" key={key}>
          <Dotted
            className="scope-head"
            parts={[people && <Name key="people" of={people.label} />, <Name key="subject" of={subject.label} />]}
          />
          <Axis rows={rows} />
        </section>
      ))}
      <p className="never-added">{t(overlap ? 'neverAddedOverlap' : 'neverAdded')}</p>
      {grounds.length > 0 && (
        <div className="dispute-note">
          {t('comparedThrough')}
          <ul>
            {grounds.map((ground) => (
              <Ground key={ground.id} ground={ground} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A relation that makes figures comparable, as the view has it: without it they no longer are. */
function Ground({ ground: { id, sentence } }: { ground: Links[number]['restsOn'][number] }) {
  const { t } = useWords();
  const { lines, grounds, fallen } = useStore(maskedNow);
  return (
    <li>
      <ItemLink id={id} className="plain-link">
        <Name of={lines.get(id)?.sentence ?? grounds.get(id) ?? sentence} />
      </ItemLink>
      {fallen.has(id) && (
        <span className="meta">
          {' '}
          <Cross /> {t('falls')}
        </span>
      )}
    </li>
  );
}
