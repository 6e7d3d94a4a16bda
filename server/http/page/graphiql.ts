/**
 * GraphiQL on its own route and under its own policy: its editor needs inline styles, pictures and fonts in addresses, and
 * workers made on the spot. The policy of the explorer is not loosened for it.
 */
import { TawaturError } from '../../errors.ts';
import type { Step } from '../exchange.ts';

const ROUTE = '/graphiql';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets the policy of its page, which is a file of the client; answers 404 where it is off. */
export function graphiql(isOn: boolean): Step {
  return ({ path, response }) => {
    if (path !== ROUTE && !path.startsWith(`${ROUTE}/`)) return false;
    if (!isOn) throw new TawaturError('NOT_FOUND', 'GraphiQL is on only where this machine alone is served.');
    response.setHeader('Content-Security-Policy', POLICY);
    return false;
  };
}
