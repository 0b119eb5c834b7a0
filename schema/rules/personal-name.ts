import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** A form of address or an academic title before a name. Institutions named after people have no title, mostly. */
const titled =
  /(?<!\p{L})(?:(?:Frau|Herrn?|Mrs?\.|Ms\.)\s+(?:(?:Dr|Prof)\.\s+)*|(?:(?:Dr|Prof)\.\s+)+)\p{Lu}\p{Ll}[\p{L}-]*/u;

/** What a source calls itself is quoted as it is. */
const quotations: readonly unknown[] = ['title', 'publisher'];

/** Nothing personal enters the register: functions answer for a system, not people. */
export const personalName: Rule<'personal-name'> = {
  name: 'personal-name',
  level: 'warning',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, shape, value } of leavesOf(kind, record)) {
      if ((shape.primitive !== 'text' && shape.primitive !== 'prose') || quotations.includes(path.at(-1))) continue;
      const found = titled.exec(value as string);
      if (found) yield { path, aim: { piece: found[0] }, params: { value: found[0] } };
    }
  },
};
