/** A source: how it knows, whom it belongs to, what its independence rests on, and what it says, narrates and passes on. */
import { LABELS } from '../../../schema/generated/registry.ts';
import { inLanguage, isFeminine, isNamed, type Language, standing } from '../../i18n/language.ts';
import { moreOf, moreOfSource } from '../../state/data/pages.ts';
import type { SourceDetail } from '../../state/data/rows.ts';
import { Tag } from '../parts/icons.tsx';
import { Dotted, Isolated, Name, useWords } from '../parts/words.tsx';
import { accessWords } from './claims/access.ts';
import { Linked } from './claims/assertions.tsx';
import { Claims } from './claims/claims.tsx';
import { Facts } from './facts.tsx';
import { FallingClaims } from './falling.tsx';
import { More } from './more.tsx';
import { PanelSection } from './panel-section.tsx';

export function SourcePanel({ source }: { source: SourceDetail }) {
  const { t, lang } = useWords();
  const isProtected = source.sensitivity === 'PROTECT';
  const access = accessWords(source, t, lang);
  const she = isFeminine(source);
  return (
    <>
      <header className="entity-head">
        <h2>
          <Tag />
          {isProtected && access ? standing(access) : <Name of={source.label} />}
        </h2>
        <Dotted
          className="meta"
          parts={[
            t('aSource'),
            LABELS.SourceKind[source.kind][lang],
            !isProtected && access,
            source.isBelligerent && source.access !== 'PARTY' && LABELS.Access.PARTY[lang],
            source.stateLinked && t('stateLinked'),
          ]}
        />
        <Dotted
          className="meta"
          parts={[
            t(she ? 'saidShe' : 'said', { n: source.nSpoken }),
            t(she ? 'carriedForOthersShe' : 'carriedForOthers', { n: source.nCarried }),
          ]}
        />
        {isProtected && isNamed(source) && <p className="meta">{t('protectedNote')}</p>}
      </header>
      <FallingClaims claims={[...source.says.nodes, ...source.narrates.nodes]} />
      <Particulars source={source} />
      <Said source={source} list="says" heading={t('itsClaims')} />
      <Said source={source} list="narrates" heading={t('narrates')} />
      {source.says.nodes.length + source.narrates.nodes.length === 0 && <p className="nothing">{t('saysNothing')}</p>}
    </>
  );
}

function Particulars({ source }: { source: SourceDetail }) {
  const { names, party, entity, independence, carries, passesOn } = source;
  const { t, lang } = useWords();
  const rows: [string, React.ReactNode][] = [];
  const other: Language = lang === 'ar' ? 'en' : 'ar';
  // The heading has the name in the language of the page, unless it is protected.
  const name = source.sensitivity === 'PROTECT' ? inLanguage(names, lang) : { text: names[other] ?? '', lang: other };
  if (name.text) rows.push([t('names'), <Isolated key="name" words={name} />]);
  if (party) rows.push([t('belongsTo'), <Linked key="party" of={party} />]);
  if (entity) rows.push([t('reportedAboutIt'), <Linked key="entity" of={entity} />]);
  if (independence) rows.push([t('independence'), <Name key="independence" of={independence} />]);
  if (carries.totalCount) rows.push([t('asOutlet'), t('claim', { n: carries.totalCount })]);
  if (passesOn.totalCount) rows.push([t('asAgency'), t('claim', { n: passesOn.totalCount })]);
  return <Facts rows={rows} />;
}

function Said({ source, list, heading }: { source: SourceDetail; list: 'says' | 'narrates'; heading: string }) {
  const { nodes, totalCount } = source[list];
  if (nodes.length === 0) return null;
  return (
    <PanelSection heading={heading} count={totalCount ?? nodes.length}>
      <Claims claims={nodes} ofOne />
      <More
        of={moreOf(source.id, list)}
        shown={nodes.length}
        all={totalCount}
        bring={() => moreOfSource(source, list)}
      />
    </PanelSection>
  );
}
