/** Values by id; null where a metric has no value. */
export type Values = Readonly<Record<string, number | null>>;

const TOKEN = /\s*(>=|<=|[-+*/(),<>]|\d+(?:\.\d+)?|[A-Za-z_][A-Za-z0-9_]*)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.trimEnd().length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new Error(`There is something at ${at} that is no metric math: ${text}`);
    tokens.push(token);
  }
  return tokens;
}

type Operator = (left: number, right: number) => number;

const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  {
    '>': (a, b) => Number(a > b),
    '<': (a, b) => Number(a < b),
    '>=': (a, b) => Number(a >= b),
    '<=': (a, b) => Number(a <= b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
];

/**
 * What metric math makes of one period, as far as our alarms use it: arithmetic, comparisons, IF and FILL. Without a
 * value of a metric there is none of the expression, unless FILL says what to take.
 */
export function evaluateExpression(text: string, values: Values): number | null {
  const tokens = tokensOf(text);
  let at = 0;
  const take = (expected: string): void => {
    if (tokens[at] !== expected)
      throw new Error(`"${expected}" was expected, not "${tokens[at] ?? 'the end'}": ${text}`);
    at += 1;
  };

  function level(depth: number): number | null {
    const operators = LEVELS[depth];
    if (operators === undefined) return term();
    let left = level(depth + 1);
    for (;;) {
      const operator = operators[tokens[at] ?? ''];
      if (operator === undefined) return left;
      at += 1;
      const right = level(depth + 1);
      left = left === null || right === null ? null : operator(left, right);
    }
  }

  function term(): number | null {
    const token = tokens[at++];
    if (token === '(') {
      const inner = level(0);
      take(')');
      return inner;
    }
    if (token === 'IF' || token === 'FILL') return call(token);
    if (token !== undefined && /^\d/.test(token)) return Number(token);
    if (token === undefined || !Object.hasOwn(values, token)) throw new Error(`"${token ?? ''}" is no metric: ${text}`);
    return values[token] ?? null;
  }

  function call(name: 'IF' | 'FILL'): number | null {
    take('(');
    const given = [level(0)];
    while (tokens[at] === ',') {
      at += 1;
      given.push(level(0));
    }
    take(')');
    const [first = null, second = null, third = null] = given;
    if (name === 'FILL') return first ?? second;
    return first === null ? null : first === 0 ? third : second;
  }

  const result = level(0);
  if (at < tokens.length) throw new Error(`"${tokens[at] ?? ''}" was not expected: ${text}`);
  return result;
}
