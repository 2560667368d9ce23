import { SECRET_PREFIXES } from '../secrets/prefixes.ts';

const HIDDEN = '[redacted]';
const MAX_DEPTH = 6;
const MAX_ENTRIES = 50;
const MAX_TEXT = 2000;

/** Names of secrets, personal data and cells, in any spelling (`x-api-key`, `apiKey`, `API_KEY`). */
const HIDDEN_NAMES: ReadonlySet<string> = new Set(
  `
  authorization proxyauthorization cookie setcookie xapikey apikey secret secretkey keyhash password passwd pwd
  token accesstoken refreshtoken sessiontoken jwt credential credentials signature email emails mail
  customerdata customername customerid predictionresult sample samples sampledata row rows cell cells value
  values record records data body payload parameters bind bindings sql query params detail hint where input
  received filename databaseurl connectionstring url
`
    .trim()
    .split(/\s+/),
);
/** Endings of names of secrets. Only text is hidden: numbers under these names are counts. */
const HIDDEN_TEXT_ENDINGS = /(secret|password|token|apikey|privatekey|email|cookie)$/;

const SECRETS: readonly [RegExp, string][] = [
  // Wherever they stand, also in the middle of a word.
  [new RegExp(`(?:${SECRET_PREFIXES.join('|')})[\\w-]{4,}`, 'g'), HIDDEN],
  [/\b(Bearer|Basic)[ \t]+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`],
  // A URL's user and password.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]*:[^\s/@]*@/gi, `$1${HIDDEN}@`],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, HIDDEN],
  // No path: those of stack traces have a scope (node_modules/@scope/name.js) or a version (name@1.2.3) in them.
  [/[^\s@<>"'(),:;=/\\]+@(?:[^\s@<>"'(),:;=/\\.]+\.)+\p{L}[^\s@<>"'(),:;=/\\]*/gu, HIDDEN],
  // PostgreSQL quotes values: Key (customer_id)=(…), invalid input syntax for type integer: "…".
  [/(\bKey \([^)]*\)=)\(.*?\)(?=$|\s)/g, `$1(${HIDDEN})`],
  [/(\b(?:invalid input syntax|out of range|invalid byte sequence)[^"\n]*)"[^\n]*"/g, `$1"${HIDDEN}"`],
];

function redactText(text: string): string {
  const clean = SECRETS.reduce(
    (current, [pattern, replacement]) => current.replace(pattern, replacement),
    text.slice(0, MAX_TEXT),
  );
  return text.length > MAX_TEXT ? `${clean}…` : clean;
}

/** Only properties known to be harmless: errors of drivers also carry the statement and its parameters. */
function redactError(error: Error, depth: number, seen: ReadonlySet<object>): Record<string, unknown> {
  const { code } = error as { code?: unknown }; // as: errors of Node, pg and this project carry a code
  return {
    name: redactText(error.name),
    message: redactText(error.message),
    ...(typeof code === 'string' ? { code: redactText(code) } : typeof code === 'number' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: redactText(error.stack) }),
    ...(error.cause === undefined ? {} : { cause: redactValue(error.cause, depth + 1, seen) }),
  };
}

function isHidden(name: string, value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return false;
  const plain = name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  return HIDDEN_NAMES.has(plain) || HIDDEN_TEXT_ENDINGS.test(plain);
}

function redactObject(value: object, depth: number, seen: ReadonlySet<object>): Record<string, unknown> {
  // as: without a prototype, a name like __proto__ is an ordinary name
  const clean = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value).slice(0, MAX_ENTRIES)) {
    let inner: unknown;
    try {
      inner = (value as Record<string, unknown>)[name]; // as: any object may be asked for its own keys
    } catch {
      inner = '[unreadable]';
    }
    clean[redactText(name)] = isHidden(name, inner) ? HIDDEN : redactValue(inner, depth + 1, seen);
  }
  return clean;
}

function redactValue(value: unknown, depth: number, seen: ReadonlySet<object>): unknown {
  switch (typeof value) {
    case 'string':
      return redactText(value);
    case 'bigint':
      return value.toString();
    case 'function':
    case 'symbol':
      return `[${typeof value}]`;
    case 'object':
      break;
    default:
      return value;
  }
  if (value === null) return null;
  if (seen.has(value)) return '[circular]';
  if (depth > MAX_DEPTH) return '[deep]';
  const inside = new Set(seen).add(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Error) return redactError(value, depth, inside);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
  if (value instanceof Map || value instanceof Set) return `[${value.size} entries]`;
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => redactValue(item, depth + 1, inside));
  return redactObject(value, depth, inside);
}

/** A copy for the log: secrets, emails and customers' data replaced, depth and length bounded. Never throws. */
export function redact(text: string): string;
export function redact(fields: Readonly<Record<string, unknown>>): Record<string, unknown>;
export function redact(value: string | Readonly<Record<string, unknown>>): unknown {
  return typeof value === 'string' ? redactText(value) : redactObject(value, 0, new Set([value]));
}
