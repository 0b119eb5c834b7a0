import { resolve } from 'node:path';
import { defineConfig, passthroughImageService } from 'astro/config';
import { dataFiles } from './site/files/integration.ts';
import { keptPages } from './site/kept/integration.ts';
import { givenAddress } from './site/lib/place.ts';
import { checksums } from './site/open-data/checksums-integration.ts';
import { redaktion } from './site/redaktion/build/integration.ts';
import { keepUsedKern } from './site/styles/keep-used-kern.ts';

// One variable says where the site will live; a path in it (project pages) becomes the base of all links.
const address = givenAddress();

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: resolve(process.env.OUT_DIR || 'dist'),
  ...(address ? { site: address.origin, base: address.pathname } : {}),
  trailingSlash: 'always',
  // 'true' keeps the spaces between inline elements; the default 'jsx' makes screen readers run words together.
  compressHTML: true,
  build: { concurrency: 8, inlineStylesheets: 'never', format: 'directory' },
  // Images are copied unchanged: decoding foreign image files at build time is an attack surface.
  image: { service: passthroughImageService() },
  integrations: [dataFiles(), redaktion(), keptPages(), checksums()],
  // No page shows code, and the default highlighter needs inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    css: { postcss: { plugins: [keepUsedKern({ sources: resolve('site') })] } },
    build: {
      // Fonts and scripts stay files: the policy above allows no data: addresses for them.
      assetsInlineLimit: 0,
      // KERN's colours (oklch) need browsers of 2023 anyway; older targets only repeat rules with prefixes.
      cssTarget: ['chrome120', 'edge120', 'firefox115', 'safari16.4'],
    },
  },
});
