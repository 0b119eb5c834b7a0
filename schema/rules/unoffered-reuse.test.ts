import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

const offer = { reusePotential: 'yes', reuseOffer: { what: ['source-code'] } };
const reason = 'security';

test('an offer without anybody to ask is refused', () => {
  const changes = { ...offer, contact: undefined, withheldFields: [{ field: 'contact', reason }] };
  expect(saidOf('unoffered-reuse', changes)).toEqual(['error reuseOffer.contactEmail']);
});

test('the contact of the entry or of the offer will do', () => {
  expect(saidOf('unoffered-reuse', offer)).toEqual([]);
  const own = { what: ['source-code'], contactEmail: 'nachnutzung@musterstadt.example.org' };
  expect(saidOf('unoffered-reuse', { ...offer, reuseOffer: own, contact: undefined })).toEqual([]);
});

test('an offer of what cannot be reused contradicts itself, and potential without an offer is owed', () => {
  expect(saidOf('unoffered-reuse', { ...offer, reusePotential: 'no' })).toEqual(['warning reuseOffer']);
  expect(saidOf('owed-field', { reusePotential: 'yes' })).toEqual(['error reuseOffer']);
});
