import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';

const security = {
  email: 'sicherheit@musterland.example.org',
  formUrl: 'https://www.example.org/melden',
  policyUrl: 'https://www.example.org/regeln',
};
const today = '2026-11-21';

/** The fields of a security.txt; throws where a line is none (RFC 9116, section 2.2). */
function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of text.trimEnd().split('\n')) {
    const [, name, value] = /^([A-Za-z-]+): (\S(?:.*\S)?)$/.exec(line) ?? [];
    if (!name || !value) throw new Error(`"${line}" is no field.`);
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

test('the file says whom to tell, where it belongs, and expires within a year', () => {
  const fields = fieldsOf(securityTxt(security, { today, address: 'https://register.example.org/' })!);
  expect(fields.get('Contact')).toEqual(['mailto:sicherheit@musterland.example.org', 'https://www.example.org/melden']);
  expect(fields.get('Canonical')).toEqual(['https://register.example.org/.well-known/security.txt']);
  expect(fields.get('Policy')).toEqual(['https://www.example.org/regeln']);
  expect(fields.get('Preferred-Languages')).toEqual(['de, en']);
  expect(fields.get('Expires')).toHaveLength(1);
  const days = (Date.parse(fields.get('Expires')![0]!) - Date.parse(today)) / 86_400_000;
  expect(days).toBeGreaterThan(180);
  expect(days).toBeLessThan(365);
});

test('without a way to report there is no file', () => {
  expect(securityTxt(undefined, { today })).toBeUndefined();
  expect(securityTxt({ policyUrl: security.policyUrl }, { today })).toBeUndefined();
});

test('an instance that does not know its address claims none', () => {
  expect(fieldsOf(securityTxt({ email: security.email }, { today })!).has('Canonical')).toBe(false);
});

test('a mailbox that would break the line or add a field cannot', () => {
  const text = securityTxt({ email: 'a\nPolicy:x@example.org?cc=y' }, { today })!;
  expect([...fieldsOf(text).keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages']);
  expect(text).not.toContain('?');
});
