/** The one request to the API: posts an operation, aborts with its signal, and turns every failure into an `ApiError`. */
import type { TypedDocumentString } from './generated/graphql.ts';

/** Where an operation is posted, on the page's own origin. */
const ENDPOINT = '/graphql';

/** What went wrong, for the reader and for a retry. `requestId` finds it in the server's log; null if no answer came. */
export class ApiError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly requestId: string | null;

  constructor(code: string, message: string, retryable: boolean, requestId: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.retryable = retryable;
    this.requestId = requestId;
  }
}

/** Whatever was thrown as an `ApiError`: what is none is a fault of the client (code `CLIENT`). */
export const failureOf = (cause: unknown): ApiError =>
  cause instanceof ApiError ? cause : new ApiError('CLIENT', String(cause), false);

type Failure = {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; retryable?: boolean; requestId?: string };
};
type Answer<Data> = { data?: Data | null; errors?: Failure[] };

/**
 * Runs one operation. A failed root named in `optional` is left null in the answer; any other failure rejects with an
 * `ApiError` (code `NETWORK` if nobody answered, `NO_ANSWER` for something that is not the API). An abort rejects with
 * the signal's reason.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, optional = [] }: { signal?: AbortSignal; optional?: (keyof Data & string)[] } = {},
): Promise<Data> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new ApiError('NETWORK', String(cause), true);
  });
  const answer = await readAnswer<Data>(response, signal);
  const failure = answer.errors?.find(({ path }) => !optional.some((root) => root === path?.[0]));
  if (failure) throw toError(failure);
  if (!answer.data) throw new ApiError('NO_ANSWER', `The server answered ${response.status}.`, response.status >= 500);
  return answer.data;
}

async function readAnswer<Data>(response: Response, signal: AbortSignal | undefined): Promise<Answer<Data>> {
  const id = response.headers.get('x-request-id');
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    signal?.throwIfAborted();
    throw new ApiError('NO_ANSWER', `The server answered ${response.status}.`, response.status >= 500, id);
  }
}

function toError({ message, extensions = {} }: Failure): ApiError {
  const { code = 'INTERNAL_SERVER_ERROR', retryable = false, requestId = null } = extensions;
  return new ApiError(code, message, retryable, requestId);
}
