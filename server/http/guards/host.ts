/**
 * Who may ask: a page of another site must not reach a server on this machine, neither by a name that it points here
 * (DNS rebinding, seen in Host) nor directly (seen in Origin).
 */
import { TawaturError } from '../../errors.ts';
import type { Step } from '../exchange.ts';

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses a foreign Host or Origin with 403. With a token any Host is accepted: a proxy may stand in front, and the token
 * keeps strangers out. In HTTP/1.1 there must be one; Node would refuse that itself, with an empty answer.
 */
export function checkHost(token: string | undefined): Step {
  return ({ request }) => {
    const { host, origin } = request.headers;
    const hosts = request.headersDistinct['host'] ?? [];
    if (hosts.length > 1 || (hosts.length === 0 && request.httpVersion === '1.1')) {
      throw new TawaturError('BAD_INPUT', `A request has one Host header, not ${hosts.length}.`);
    }
    if (token !== undefined) return false;
    if (!OWN_NAMES.has(nameOf(host))) {
      throw new TawaturError(
        'FORBIDDEN',
        'This server answers to localhost and 127.0.0.1 only, unless a token is set.',
      );
    }
    if (origin !== undefined && origin !== `http://${host}`) {
      throw new TawaturError('FORBIDDEN', 'Pages of another site may not use this server.');
    }
    return false;
  };
}

/** The host without its port, in lower case. */
function nameOf(host: string | undefined): string {
  return (host ?? '').toLowerCase().replace(/:\d+$/, '');
}
