import type { z } from 'zod';
import type { Bilingual } from './language.ts';
import { group } from './primitives.ts';
import { euRegistration } from './system/eu.ts';
import { evidence } from './system/evidence.ts';
import { identity } from './system/identity.ts';
import { lifecycle } from './system/lifecycle.ts';
import { marketplace } from './system/marketplace.ts';
import { publication } from './system/publication.ts';
import { purpose } from './system/purpose.ts';
import { responsibility } from './system/responsibility.ts';
import { risk } from './system/risk.ts';
import { sourcing } from './system/sourcing.ts';
import { technology } from './system/technology.ts';

const stated = {
  ...identity,
  ...lifecycle,
  ...responsibility,
  ...purpose,
  ...technology,
  ...sourcing,
  ...marketplace,
  ...risk,
  ...euRegistration,
  ...publication,
};

const proof = evidence(Object.keys(stated) as [string, ...string[]]);

/**
 * The record of an AI system. The keys are flat, so that a field can change its section without changing its name;
 * the order here is the order in files, forms and exports.
 */
export const system = group({ ...stated, ...proof });
export type System = z.output<typeof system>;
export type SystemField = keyof System;

/** The sections a record is shown and entered in, with the keys of their fields. */
export const sections = [
  section('identity', { de: 'Worum es geht', en: 'What it is about' }, identity),
  section('lifecycle', { de: 'Status und Zeit', en: 'Status and time' }, lifecycle),
  section('responsibility', { de: 'Verantwortung', en: 'Responsibility' }, responsibility),
  section('purpose', { de: 'Zweck und Einsatz', en: 'Purpose and use' }, purpose),
  section('technology', { de: 'Technik, Modelle, Daten', en: 'Technology, models, data' }, technology),
  section('sourcing', { de: 'Anbieter und Beschaffung', en: 'Providers and procurement' }, sourcing),
  section('marketplace', { de: 'Nachnutzung und Kooperation', en: 'Reuse and cooperation' }, marketplace),
  section('risk', { de: 'Risiko und Grundrechte', en: 'Risk and fundamental rights' }, risk),
  section('eu', { de: 'EU-Registrierung', en: 'EU registration' }, euRegistration),
  section('publication', { de: 'Zum Eintrag', en: 'About the entry' }, publication),
  section('evidence', { de: 'Quellen', en: 'Sources' }, proof),
] as const;

export interface Section {
  readonly id: string;
  readonly label: Bilingual;
  readonly keys: readonly SystemField[];
}

function section(id: string, label: Bilingual, fields: z.ZodRawShape): Section {
  return { id, label, keys: Object.keys(fields) as SystemField[] };
}
