import type { Language } from '../../schema/language.ts';
import type { SystemField } from '../../schema/system.ts';
import { factOfSystem as factAmong, steckbriefOf as steckbriefAmong } from '../steckbrief/steckbrief.ts';
import type { Steckbrief } from '../steckbrief/steckbrief.ts';
import type { Fact } from './fact.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

export type { Block, Steckbrief } from '../steckbrief/steckbrief.ts';

/** All statements and gaps of a system of this registry, in the language asked for. */
export const steckbriefOf = (entry: SystemEntry, language: Language): Steckbrief =>
  steckbriefAmong(entry, language, registry);

/** A field of a system of this registry in words. Throws for a field there is not. */
export const factOfSystem = (entry: SystemEntry, key: SystemField, language: Language): Fact =>
  factAmong(entry, key, language, registry);
