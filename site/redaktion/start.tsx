/** @jsxImportSource react */
import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatName, formKinds } from '../../schema/derive/decap-config.ts';
import type { FormConfig } from '../../schema/derive/decap-config.ts';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { kinds } from '../../schema/kinds.ts';
import { extendBackend } from './backend.ts';
import { keepDestination } from './deep-link.ts';
import { IdControl, OverviewControl, SectionControl, TextControl } from './form/controls.tsx';
import { state } from './form/state.ts';
import { sheetOf, textOf } from '../entry-form/format.ts';
import type { Sheet } from '../entry-form/format.ts';
import { germanFor } from './german.ts';
import { nameThePage } from './landmarks.ts';
import { Preview } from './preview/preview.tsx';
import { words } from './words.ts';
import './redaktion.css';
import './workflow.css';

// Compiled checks would need eval, which the policy of this page forbids.
z.config({ jitless: true });

/** Widgets under the names that Decap knows; each is ours, the configuration stays Decap's. */
const widgets = { object: SectionControl, text: TextControl, id: IdControl, overview: OverviewControl };

async function start(): Promise<void> {
  keepDestination();
  const [config, known] = await Promise.all([
    load('config.yml').then((text) => parse(text, { maxAliasCount: -1 }) as FormConfig),
    load('index.json').then((text) => JSON.parse(text) as readonly KnownEntry[]),
  ]);
  if (!config.backend) return say(words.noBackend, { href: '../melden/', text: words.reportPage });
  state.know(known);
  for (const kind of formKinds)
    for (const format of kinds[kind].formats)
      CMS.registerCustomFormat(formatName(kind, format), format, {
        fromFile: (text) => sheetOf(text, kind, format),
        toFile: (data) => textOf(data as Sheet, kind, format),
      });
  for (const [name, control] of Object.entries(widgets)) CMS.registerWidget(name, control as never);
  CMS.registerLocale('de', germanFor(CMS.getLocale('de') as Record<string, unknown>, config.publish_mode));
  const backend = CMS.getBackend(config.backend.name);
  if (backend) extendBackend(backend, config, known);
  for (const { name } of config.collections) CMS.registerPreviewTemplate(name, Preview as never);
  CMS.registerPreviewStyle('vorschau.css');
  // A refused save is said by the form; Decap lets it go by without a reason.
  addEventListener('unhandledrejection', (event) => {
    if (event.reason === undefined) event.preventDefault();
  });
  nameThePage();
  CMS.init({ config: { ...config, load_config_file: false } as CmsConfig });
}

async function load(file: string): Promise<string> {
  const response = await fetch(file, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

/** Says something in place of the form. */
function say(text: string, link?: { readonly href: string; readonly text: string }): void {
  const notice = document.getElementById('hinweis');
  if (!notice) return;
  notice.textContent = text;
  if (!link) return;
  const a = document.createElement('a');
  a.href = link.href;
  a.textContent = link.text;
  notice.append(a);
}

start().catch((error: unknown) => {
  say(words.loadFailed);
  throw error;
});
