/** A question in a body is JSON and says so: forms and plain text could be sent by any page without asking first (CSRF). */
import { TawaturError } from '../../errors.ts';
import type { Step } from '../exchange.ts';

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Refuses every other body of POST with 415. */
export const jsonOnly: Step = ({ request }) => {
  if (request.method !== 'POST' || JSON_TYPE.test(request.headers['content-type'] ?? '')) return false;
  throw new TawaturError('UNSUPPORTED_MEDIA_TYPE', 'Send the question as "Content-Type: application/json".');
};
