import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { colourPatches } from './decap-colours.ts';

/** One module of Decap that our bundle carries in another form. */
export interface Patch {
  /** End of the module's path. */
  readonly file: string;
  /** The whole module, or pieces of its text, each of which must be there exactly once. */
  readonly with: string | readonly (readonly [piece: string, other: string])[];
}

const patches: readonly Patch[] = [
  ...colourPatches,
  {
    // The list inside a menu hides from screen readers that its items belong to the menu.
    file: 'decap-cms-ui-default/dist/esm/Dropdown.js',
    with: [['ref: refs.dropdown,', "ref: refs.dropdown, role: 'none',"]],
  },
  {
    // Only the ways to sign in that a forge of ours can need, no widgets but our own, and two languages.
    file: 'decap-cms-app/dist/esm/extensions.js',
    with: `
      import { DecapCmsCore as CMS } from 'decap-cms-core';
      import { GitHubBackend } from 'decap-cms-backend-github';
      import { GitLabBackend } from 'decap-cms-backend-gitlab';
      import { ForgejoBackend } from 'decap-cms-backend-forgejo';
      import { ProxyBackend } from 'decap-cms-backend-proxy';
      import { de, en } from 'decap-cms-locales';
      CMS.registerBackend('github', GitHubBackend);
      CMS.registerBackend('gitlab', GitLabBackend);
      CMS.registerBackend('forgejo', ForgejoBackend);
      CMS.registerBackend('proxy', ProxyBackend);
      CMS.registerLocale('en', en);
      CMS.registerLocale('de', de);
    `,
  },
  {
    // Compiles a schema with eval, which the policy forbids. Our configuration is derived and tested.
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    with: 'export function validateConfig() {}',
  },
  {
    // Puts a style element into the page, which the policy forbids; its rules come with our own sheet.
    file: 'react-toastify/dist/inject-style.esm.mjs',
    with: 'export function injectStyle() {}',
  },
  {
    // A second record of one id would get the file name "id-1". It is refused instead.
    file: 'decap-cms-core/dist/esm/backend.js',
    with: [
      [
        "uniqueSlug = `${slug}${sanitizeChar(' ', slugConfig)}${i++}`;",
        'throw new Error(`Die Kennung „${slug}“ gibt es schon. Bitte eine andere wählen.`);',
      ],
    ],
  },
];

/**
 * Replaces modules of Decap CMS while bundling.
 * @throws if a patched module is no longer what it was: then the patch has to be looked at again
 */
export const decapPatches = (): Plugin => ({
  name: 'decap-patches',
  setup({ onLoad, onEnd }) {
    const used = new Set<Patch>();
    onLoad({ filter: /(?:decap-cms-|react-toastify).*\.m?js$/ }, async ({ path }) => {
      const patch = patches.find(({ file }) => path.replaceAll('\\', '/').endsWith(file));
      if (!patch) return undefined;
      used.add(patch);
      const contents =
        typeof patch.with === 'string'
          ? patch.with
          : patch.with.reduce(
              (text, [piece, other]) => {
                if (text.split(piece).length !== 2) throw new Error(`"${patch.file}" no longer holds "${piece}".`);
                return text.replace(piece, () => other);
              },
              await readFile(path, 'utf8'),
            );
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
    onEnd(() => {
      const unused = patches.filter((patch) => !used.has(patch)).map(({ file }) => file);
      return unused.length > 0 ? { errors: [{ text: `Decap no longer has ${unused.join(', ')}.` }] } : null;
    });
  },
});
