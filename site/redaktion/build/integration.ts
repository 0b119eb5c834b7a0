import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decapConfigText, formOrigins } from '../../../schema/derive/decap-config.ts';
import { formBasis } from '../../../store/form-setting.ts';
import { registryFolder } from '../../../store/registry-folder.ts';
import { writeBundle } from './bundle.ts';
import { headers, page } from './page.ts';
import { writePreviewStyle } from './preview-style.ts';

/** Writes the editors' form beside the built pages. No public page loads any of it. */
export const redaktion = (): AstroIntegration => ({
  name: 'redaktion',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = join(fileURLToPath(dir), 'redaktion');
      await writeBundle(folder);
      await writePreviewStyle(folder);
      const { setting, index } = formBasis(registryFolder());
      const origins = formOrigins(setting);
      const files = {
        'config.yml': decapConfigText(setting),
        'index.json': JSON.stringify(index),
        'index.html': page(origins),
        _headers: headers(origins),
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      logger.info('form for editors written');
    },
  },
});
