/** A link on the page leads to the view that stands when it is used, not to the one that stood when it was drawn. */
import { expect, it } from 'vitest';
import { update } from '../../../client/state/store.ts';
import { linkTo } from '../../../client/state/view/address.ts';
import { FIRST_VIEW } from '../../../client/state/view/view.ts';
import { renewing } from '../../../client/views/parts/renewing.ts';

it.each(['onFocus', 'onPointerDown', 'onContextMenu'] as const)('%s', (handler) => {
  update((state) => ({ ...state, view: FIRST_VIEW }));
  const link = { href: linkTo('group:x') };
  const handlers = renewing('group:x');
  update((state) => ({ ...state, view: { ...FIRST_VIEW, off: { speaking: ['source:y'], carrying: [] } } }));
  expect(link.href).not.toContain('off=');
  handlers[handler]({ currentTarget: link } as never);
  expect(link.href).toContain('off=source%3Ay.speaking');
});
