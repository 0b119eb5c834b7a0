import { spelled } from '../adapter.ts';
import type { Adapter } from '../adapter.ts';

/**
 * `publiccode.yml` (https://yml.publiccode.tools), the description of public software in its repository. Names and
 * addresses of people (`maintenance.contacts`) are never taken over. How far the software is does not say who uses it:
 * the status is that of the software.
 */
export const publiccode: Adapter = {
  register: { name: 'publiccode.yml', url: 'https://yml.publiccode.tools' },
  bodyKind: () => ({ type: 'other' }),
  always: { entryType: 'ai-system', sourceModel: 'open-source' },
  columns: [
    { from: ['name'], to: 'name' },
    { from: ['organisation.name', 'organisation', 'legal.repoOwner', 'legal.mainCopyrightOwner'], special: '#body' },
    { from: ['url'], special: '#recordId' },
    { from: ['url'], special: '#page' },
    { from: ['url'], to: 'repositoryUrl' },
    { from: ['landingURL'], to: 'website' },
    { from: ['releaseDate'], special: '#published' },
    { from: ['publiccodeYmlVersion', 'softwareVersion', 'softwareType', 'platforms'], special: '#aside' },
    {
      from: ['developmentStatus'],
      to: 'status',
      codes: spelled({
        concept: 'idea',
        development: 'development',
        beta: 'pilot',
        stable: ['operation', 'pilot'],
        obsolete: 'retired',
      }),
    },
    { from: ['description.de.shortDescription', 'description.en.shortDescription'], to: 'summary' },
    { from: ['description.de.longDescription', 'description.en.longDescription'], to: 'description' },
    {
      from: ['description.de.documentation', 'description.en.documentation'],
      to: 'publications[].url',
      beside: { title: 'Dokumentation' },
    },
    { from: ['categories'], to: 'keywords' },
    { from: ['legal.license'], to: 'softwareLicense' },
    { from: ['maintenance.contractors'], to: 'providers[].name', items: { name: 'name', website: 'website' } },
  ],
  hidden: ['maintenance.contacts'],
};

/** The same where the file describes the software in English only. */
export const publiccodeInEnglish: Adapter = {
  ...publiccode,
  language: { code: 'en', adverb: 'Englisch', adjective: 'englischer' },
};
