import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formBasis } from '../../../store/form-setting.ts';
import { registryFolder } from '../../../store/registry-folder.ts';
import { writeForm } from './write-form.ts';

/** Writes the editors' form beside the built pages. No public page loads any of it. */
export const redaktion = (): AstroIntegration => ({
  name: 'redaktion',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      await writeForm(join(fileURLToPath(dir), 'redaktion'), formBasis(registryFolder()));
      logger.info('form for editors written');
    },
  },
});
