import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** A link in a text; in fields for addresses the schema itself accepts https only. */
const insecure = /(?<![\p{L}\p{N}])http:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/giu;

/** Addresses begin with https: unencrypted, anybody on the way can read and change what the reader gets. */
export const insecureLink: Rule<'insecure-link'> = {
  name: 'insecure-link',
  level: 'warning',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, shape, value } of leavesOf(kind, record))
      if (shape.primitive === 'text' || shape.primitive === 'prose')
        for (const [link] of (value as string).matchAll(insecure))
          yield { path, aim: { piece: link }, params: { value: link } };
  },
};
