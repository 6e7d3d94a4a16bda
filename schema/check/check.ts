/** The validator: everything about one article's proposals that can be known without the graph. The one door of this folder. */
import type { Problem, Proposals } from '../proposals.ts';
import { checkAssertions } from './assertions.ts';
import { checkChains } from './chains.ts';
import { checkClaims } from './claims.ts';
import { checkDates } from './dates.ts';
import { checkEntities } from './entities.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { readShape } from './shape/read.ts';
import { PROPOSALS } from './shape/records.ts';
import { checkCharacters } from './text/characters.ts';
import { checkSpans } from './text/spans.ts';
import { indexText } from './text/text.ts';
import { checkValues } from './values.ts';
import { checkWords } from './words.ts';

export { referencedIds } from './ids.ts';

/**
 * All that is wrong, in the order of concerns; empty where the proposals may go to the graph. Fields of the wrong shape or
 * with an unknown code come alone, for nothing else can be asked of them. Ids that are not declared here are no problem
 * here: `referencedIds` names them, and the graph says whether they exist.
 */
export function checkProposals(proposals: Proposals): Problem[] {
  const misshapen: Problem[] = [];
  readShape(proposals, PROPOSALS, 'typed', [], misshapen);
  if (misshapen.length > 0) return misshapen;
  const text = indexText(proposals.text);
  return [
    ...checkCharacters(proposals),
    ...checkIds(proposals),
    ...checkSpans(proposals, text),
    ...checkDates(proposals),
    ...checkClaims(proposals),
    ...checkAssertions(proposals),
    ...checkValues(proposals),
    ...checkChains(proposals),
    ...checkEntities(proposals),
    ...checkWords(proposals),
    ...checkLinks(proposals),
  ];
}
