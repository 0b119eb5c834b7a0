import { describe, expect, test } from 'vitest';
import { merge, saidBy } from './merge.ts';

const first = { name: 'Post', contact: { email: 'a@example.org' }, keywords: ['x'] };

describe('a source and a person change one entry', () => {
  test('what only the source changed is taken, what only a person changed stays', () => {
    const here = { ...first, keywords: ['x', 'von Hand'], website: 'https://example.org' };
    const there = { ...first, name: 'Posteingang', contact: { email: 'b@example.org' } };
    expect(merge(here, there, saidBy(first))).toEqual({
      record: { ...here, name: 'Posteingang', contact: { email: 'b@example.org' } },
      conflicts: [],
    });
  });

  test('what both changed is a conflict and stays; the same change is none', () => {
    const here = { ...first, name: 'Von Hand', keywords: ['y'] };
    const there = { ...first, name: 'Neu', keywords: ['y'] };
    expect(merge(here, there, saidBy(first))).toEqual({
      record: here,
      conflicts: [{ path: 'name', here: 'Von Hand', there: 'Neu' }],
    });
  });

  test('what the source no longer says goes, if nobody touched it', () => {
    const { contact: _, ...there } = first;
    expect(merge(first, there, saidBy(first)).record).toEqual(there);
    const touched = { ...first, contact: { email: 'hand@example.org' } };
    expect(merge(touched, there, saidBy(first))).toEqual({
      record: touched,
      conflicts: [{ path: 'contact.email', here: 'hand@example.org', there: undefined }],
    });
  });

  test('what a person deleted comes back only as a conflict', () => {
    const { keywords: _, ...here } = first;
    expect(merge(here, first, saidBy(first))).toEqual({ record: here, conflicts: [] });
    expect(merge(here, { ...first, keywords: ['z'] }, saidBy(first)).conflicts).toHaveLength(1);
  });

  test('without a memory nothing that stands is overwritten', () => {
    const there = { name: 'Neu', website: 'https://example.org' };
    expect(merge(first, there, undefined)).toEqual({
      record: { ...first, website: 'https://example.org' },
      conflicts: [{ path: 'name', here: 'Post', there: 'Neu' }],
    });
  });
});
