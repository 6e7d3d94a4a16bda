/** The one table of error codes, and the one error that carries them. Nothing else of ours is thrown at a user. */

/** What a code means: HTTP status, whether the same request may succeed later, and when it is given (for the docs). */
export type CodeRow = { readonly status: number; readonly retryable: boolean; readonly when: string };

export const CODES = {
  BAD_INPUT: { status: 400, retryable: false, when: 'a value, id, cursor or text that cannot be' },
  QUERY_TOO_LARGE: { status: 400, retryable: false, when: 'tokens, depth, aliases, fields, directives or cost' },
  UNAUTHENTICATED: { status: 401, retryable: false, when: 'the token is missing or wrong' },
  FORBIDDEN: { status: 403, retryable: false, when: 'a foreign Host or Origin' },
  NOT_FOUND: { status: 404, retryable: false, when: 'no such address' },
  METHOD_NOT_ALLOWED: { status: 405, retryable: false, when: 'a mutation by GET, or another method' },
  NOT_ACCEPTABLE: { status: 406, retryable: false, when: 'Accept holds neither JSON nor */*' },
  REQUEST_TIMEOUT: { status: 408, retryable: false, when: 'the request took more than 15 seconds to arrive' },
  CONFLICT: { status: 409, retryable: false, when: 'what is stored differs from what is given' },
  PAYLOAD_TOO_LARGE: { status: 413, retryable: false, when: 'the body is larger than 100 kB' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, retryable: false, when: 'a body that is not application/json' },
  HEADERS_TOO_LARGE: { status: 431, retryable: false, when: 'headers of more than 16 kB' },
  TOO_COSTLY: {
    status: 422,
    retryable: false,
    when: 'more memory than the database has, or more disputes than a view looks at',
  },
  BUSY: { status: 503, retryable: true, when: 'all connections are in use' },
  UNAVAILABLE: { status: 503, retryable: true, when: 'the database does not answer' },
  STORAGE: { status: 503, retryable: true, when: 'the database cannot write to its disk' },
  TIMEOUT: { status: 504, retryable: true, when: 'a query ran longer than 5 seconds' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    retryable: false,
    when: 'a fault of ours; the log has it under the request id',
  },
} as const satisfies Record<string, CodeRow>;

export type Code = keyof typeof CODES;

/** A failure with a documented code. `message` is for the user: what was wrong, where, what to do. `cause` is for the log. */
export class TawaturError extends Error {
  readonly code: Code;
  /** The bound that was passed and the value that passed it, where there is one. */
  readonly limit?: number | undefined;
  readonly value?: number | undefined;

  constructor(code: Code, message: string, details: { limit?: number; value?: number; cause?: unknown } = {}) {
    super(message, { cause: details.cause });
    this.name = 'TawaturError';
    this.code = code;
    this.limit = details.limit;
    this.value = details.value;
  }
}
