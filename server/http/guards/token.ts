/** The token: as Bearer for programs, as password of the user `tawatur` for browsers, which then ask by themselves. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { TawaturError } from '../../errors.ts';
import type { Step } from '../exchange.ts';

const USER = 'tawatur';

/** Refuses with 401 whoever does not bring the token. Without one everybody may pass. */
export function requireToken(token: string | undefined): Step {
  if (token === undefined) return () => false;
  const accepted = [`Bearer ${token}`, `Basic ${Buffer.from(`${USER}:${token}`).toString('base64')}`].map(digest);
  return ({ request }) => {
    const given = digest(request.headers.authorization ?? '');
    if (accepted.some((one) => timingSafeEqual(one, given))) return false;
    throw new TawaturError(
      'UNAUTHENTICATED',
      `Send the token as "Authorization: Bearer …", or as the password of the user ${USER}.`,
    );
  };
}

/** Equal lengths, so that comparing takes equal time; the scheme's case does not count. */
function digest(header: string): Buffer {
  const [scheme = '', ...rest] = header.split(' ');
  return createHash('sha256')
    .update(`${scheme.toLowerCase()} ${rest.join(' ')}`)
    .digest();
}
