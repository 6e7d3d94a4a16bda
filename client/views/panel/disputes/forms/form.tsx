/** A disagreement in the form of its kind: axes of figures, bars of time, words, candidates, or grains. */

import { Axis } from './axis.tsx';
import { Candidates } from './candidates.tsx';
import { type Dispute, formOf } from './forms.ts';
import { Grains } from './grains.tsx';
import { Labels } from './labels.tsx';
import { Scopes } from './scopes.tsx';
import { Times } from './times.tsx';

/** What each side says; nothing where only the claims and the note can show it. */
export function FormOfDispute({ dispute }: { dispute: Dispute }) {
  const shown = formOf(dispute);
  switch (shown.form) {
    case 'axis':
      return <Axis rows={shown.rows} />;
    case 'scopes':
      return <Scopes scopes={shown.scopes} overlap={shown.overlap} links={dispute.links} />;
    case 'labels':
      return <Labels rows={shown.rows} />;
    case 'candidates':
      return <Candidates candidates={shown.candidates} />;
    case 'times':
      return <Times rows={shown.rows} />;
    case 'grain':
      return <Grains grains={shown.grains} />;
    case 'claims':
      return null;
  }
}
