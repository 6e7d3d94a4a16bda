/**
 * A question in a body is JSON and says so: forms and plain text could be sent by any page without asking first (CSRF). So is
 * every answer.
 */
import { TawaturError } from '../../errors.ts';
import type { Step } from '../exchange.ts';

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Refuses every other body of POST with 415. */
export const jsonOnly: Step = ({ request }) => {
  if (request.method !== 'POST' || JSON_TYPE.test(request.headers['content-type'] ?? '')) return false;
  throw new TawaturError('UNSUPPORTED_MEDIA_TYPE', 'Send the question as "Content-Type: application/json".');
};

const ANSWERS = ['application/json', 'application/graphql-response+json', 'application/*', '*/*'];

/** Refuses with 406 whoever takes no JSON in UTF-8: Yoga would with an empty answer. */
export const jsonAccepted: Step = ({ request }) => {
  const accepted = (request.headers.accept || '*/*').toLowerCase().replace(/\s/g, '').split(',');
  const takesJson = accepted.some((one) => {
    const [type = '', ...parameters] = one.split(';');
    const charset = parameters.find((parameter) => parameter.startsWith('charset=')) ?? 'charset=utf-8';
    return ANSWERS.includes(type) && charset === 'charset=utf-8';
  });
  if (takesJson) return false;
  throw new TawaturError('NOT_ACCEPTABLE', 'Answers are JSON: send "Accept: application/json", or none.');
};
