/** The last hook on every answer: each error gets a documented code, a request id and no more words than it should have. */
import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { TawaturError } from '../errors.ts';
import { isOurs, type LogFailure, problemOf } from './problem.ts';

type HttpHints = { status?: number; spec?: boolean; headers?: Record<string, string> };
type Answer = { data?: unknown; errors?: readonly GraphQLError[] };

/** Bytes of a question with its variables. */
export const MAX_BODY = 100_000;
/** Codes of what Yoga found wrong in a document; the coercion of variables gives none. */
const QUESTION = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', undefined]);
/** Validation is told not to suggest, but the coercion of variables still names what it knows. */
const SUGGESTION = / ?Did you mean [^?]*\?/g;

/** Shapes all errors. Stands in for Yoga's own masking, which knows neither our codes nor the request. */
export function errorShape(logFailure: LogFailure): Plugin<object, { requestId: string }> {
  return {
    onResultProcess({ result, setResult, request, serverContext }) {
      if (isAsyncIterable(result) || Array.isArray(result)) return;
      const answer = result as Answer;
      if (answer.errors === undefined || answer.errors.length === 0) return;
      const { requestId } = serverContext;
      const partly = someRootAnswered(answer);
      const errors = answer.errors.map((error) => {
        const failure = failureOf(error, answer);
        if (isOurs(failure.code) && !request.signal.aborted) {
          logFailure(requestId, failure.code, error.originalError ?? error);
        }
        return shaped(error, failure, { requestId, partly });
      });
      setResult({ ...result, errors });
    },
  };
}

/** A root that answered must not arrive under the status of one that failed. */
function someRootAnswered({ data, errors = [] }: Answer): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const failed = new Set(errors.map((error) => error.path?.[0]));
  return Object.entries(data).some(([root, value]) => value !== null || !failed.has(root));
}

/** What an error is in our words. */
function failureOf(error: GraphQLError, answer: Answer): TawaturError {
  let inner: unknown = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  if (inner instanceof TawaturError) return inner;
  if (inner instanceof GraphQLError) return refusalOf(inner);
  // Yoga parses `variables` of a GET outside of its own error handling.
  if (inner instanceof SyntaxError && answer.data === undefined) {
    return new TawaturError('BAD_INPUT', '`variables` and `extensions` must be JSON.');
  }
  return new TawaturError('INTERNAL_SERVER_ERROR', problemOf(inner, '').message);
}

/** What GraphQL or Yoga found wrong before anything was read. */
function refusalOf({ message, extensions }: GraphQLError): TawaturError {
  switch ((extensions['http'] as HttpHints | undefined)?.status) {
    case 405:
      return new TawaturError('METHOD_NOT_ALLOWED', message);
    case 413:
      return new TawaturError('PAYLOAD_TOO_LARGE', 'Question and variables are larger than 100 kB.', {
        limit: MAX_BODY,
      });
    default:
      return new TawaturError('BAD_INPUT', message.replace(SUGGESTION, ''));
  }
}

/** @param partly another root answered, so that the answer is good and has no status of this error */
function shaped(
  error: GraphQLError,
  failure: TawaturError,
  { requestId, partly }: { requestId: string; partly: boolean },
): GraphQLError {
  const { message, extensions, status, headers } = problemOf(failure, requestId);
  const hints = error.extensions['http'] as HttpHints | undefined;
  const http: HttpHints = partly
    ? {}
    : {
        status: hints?.status ?? status,
        spec: isOfTheQuestion(error),
        headers: { ...hints?.headers, ...headers },
      };
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...extensions, http },
  });
}

/**
 * GraphQL over HTTP: a document or variables that are wrong (not a limit that was passed, not a broken request) are told
 * with 200 to who accepts application/json only, and with 400 to who knows application/graphql-response+json.
 */
function isOfTheQuestion({ originalError, extensions }: GraphQLError): boolean {
  const ownWords = originalError === undefined || originalError instanceof GraphQLError;
  return ownWords && QUESTION.has(extensions['code']);
}
