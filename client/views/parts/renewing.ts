/** The address of a link into the page, which holds the view as well: brought up to date where the view has changed since. */
import type { SyntheticEvent } from 'react';
import type { State } from '../../state/store.ts';
import { linkTo } from '../../state/view/address.ts';

/**
 * Handlers for an `<a>` to an item, with a text over it. Every step changes the addresses of all links on the page; drawing
 * these anew each time would be slow, so that an address is renewed when somebody is about to use it.
 */
export function renewing(open: string | null, reader: State['reader'] = null) {
  const renew = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.href = linkTo(open, reader);
  };
  return { onFocus: renew, onPointerDown: renew, onContextMenu: renew };
}
