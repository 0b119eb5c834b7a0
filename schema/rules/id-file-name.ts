import type { Rule } from '../rule.ts';

/** Identity is the file name; an `id` inside the file may repeat it, never contradict it. */
export const idFileName: Rule<'id-file-name'> = {
  name: 'id-file-name',
  level: 'error',
  scope: 'entry',
  *check({ id, record }) {
    if ('id' in record && record.id !== undefined && record.id !== id)
      yield { path: ['id'], params: { id: record.id, fileId: id } };
  },
};
