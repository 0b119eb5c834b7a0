import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decapConfigText, formOrigins } from '../../../schema/derive/decap-config.ts';
import type { FormBasis } from '../../../store/form-setting.ts';
import { writeBundle } from './bundle.ts';
import { headers, page } from './page.ts';
import { writePreviewStyle } from './preview-style.ts';

/** Writes the whole form into a folder: bundle, sheet of the preview, page, configuration and index of the records. */
export async function writeForm(folder: string, { setting, index }: Omit<FormBasis, 'root'>): Promise<void> {
  await writeBundle(folder);
  await writePreviewStyle(folder);
  const origins = formOrigins(setting);
  const files = {
    'config.yml': decapConfigText(setting),
    'index.json': JSON.stringify(index),
    'index.html': page(origins),
    _headers: headers(origins),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
