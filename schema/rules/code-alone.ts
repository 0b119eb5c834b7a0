import { statedFields } from '../leaves.ts';
import type { Rule } from '../rule.ts';
import { vocabularyNamed } from '../vocabulary.ts';

/** "None of these" beside one of these contradicts itself; the vocabulary says which codes stand alone. */
export const codeAlone: Rule<'code-alone'> = {
  name: 'code-alone',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, field, value } of statedFields(kind, record)) {
      if (field.shape.kind !== 'list' || field.shape.item.kind !== 'leaf' || !field.shape.item.vocabulary) continue;
      const { vocabulary } = field.shape.item;
      const codes = value as readonly string[];
      if (new Set(codes).size < 2) continue;
      const { term } = vocabularyNamed(vocabulary);
      for (const [index, code] of codes.entries())
        if (term(code).alone) yield { path: [...path, index], params: { code, vocabulary } };
    }
  },
};
