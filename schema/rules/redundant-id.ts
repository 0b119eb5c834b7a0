import { isMap, isNode, isScalar } from 'yaml';
import type { Rule } from '../rule.ts';

/** The file name is the id; repeating it in the file only makes a later renaming harder. */
export const redundantId: Rule<'redundant-id'> = {
  name: 'redundant-id',
  level: 'info',
  scope: 'entry',
  *check({ id, record }) {
    if ('id' in record && record.id === id) yield { path: ['id'], aim: 'key', params: {} };
  },
  fix(document, { id }) {
    const { contents } = document;
    if (!isMap(contents)) return;
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'id');
    if (!pair || !isScalar(pair.value) || pair.value.value !== id) return;
    const commented = [pair.key, pair.value].some((node) => isNode(node) && (node.comment || node.commentBefore));
    if (!commented && contents.items.length > 1) contents.delete('id');
  },
};
