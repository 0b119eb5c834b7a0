const german = /^(?:(\d{1,2})\. ?)?(\d{1,2})\.? ?(\d{4})$/;

/**
 * A date as the register writes it, from the way people in Germany do: `15.4.2026` -> `2026-04-15`, `4.2026` -> `2026-04`.
 * Anything else stays as it is, so that the check can say what is wrong with it.
 */
export function dateOf(typed: string): string {
  const found = typed.includes('.') ? german.exec(typed.trim()) : null;
  if (!found) return typed;
  const [, day, month = '', year = ''] = found;
  return [year, month.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
