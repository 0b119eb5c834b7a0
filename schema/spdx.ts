/**
 * Reads an SPDX licence expression (SPDX specification 2.3, annex D), `MIT OR (Apache-2.0 WITH LLVM-exception)`.
 * @returns the licences and exceptions it names in order, or nothing if it is no expression
 */
export function licensesOf(expression: string): readonly string[] | undefined {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const named: string[] = [];
  let next = 0;
  const take = (wanted: string): boolean => {
    if (tokens[next] !== wanted) return false;
    next++;
    return true;
  };
  const id = (suffix: string): boolean => {
    const token = tokens[next] ?? '';
    const base = suffix && token.endsWith(suffix) ? token.slice(0, -suffix.length) : token;
    if (!idPattern.test(base) || operators.has(base)) return false;
    named.push(base);
    next++;
    return true;
  };
  const simple = (): boolean => {
    if (take('(')) return alternatives() && take(')');
    return id('+') && (!take('WITH') || id(''));
  };
  const chain = (part: () => boolean, operator: string): boolean => {
    if (!part()) return false;
    while (take(operator)) if (!part()) return false;
    return true;
  };
  // AND binds more tightly than OR.
  const together = (): boolean => chain(simple, 'AND');
  function alternatives(): boolean {
    return chain(together, 'OR');
  }
  return alternatives() && next === tokens.length ? named : undefined;
}

const operators = new Set(['AND', 'OR', 'WITH']);
const idPattern = /^(?:DocumentRef-[\dA-Za-z.-]+:)?[\dA-Za-z.-]+$/;
