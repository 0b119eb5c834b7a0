import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { colourPatches } from './decap-colours.ts';

/** One module of Decap that our bundle carries in another form. */
export interface Patch {
  /** End of the module's path. */
  readonly file: string;
  /** The whole module, or pieces of its text, each of which must be there exactly once. */
  readonly with: string | readonly (readonly [piece: string, other: string])[];
}

/** Lets a module of Decap use something of ours. */
const importing = (name: string, file: string): readonly [string, string] => [
  "import PropTypes from 'prop-types';",
  `import PropTypes from 'prop-types';import { ${name} } from ${JSON.stringify(join(import.meta.dirname, file))};`,
];

/** A forge takes the first line of our texts as title, the rest after an empty line as description. */
const title = (text: string): string => `title: ${text}.split('\\n')[0]`;
const description = (text: string): string => `${text}.split('\\n').slice(2).join('\\n')`;
/** Title of what is merged, said by the merge. */
const merged = (request: string): string => `'Veröffentlicht: ' + ${request}.title`;

const noAccess = (forge: string): readonly (readonly [string, string])[] => [
  [
    `throw new Error('Your ${forge} user account does not have access to this repo.');`,
    `throw new Error('Ihr Konto darf in diesem Register nicht schreiben. Bitte wenden Sie sich an den Betreiber.');`,
  ],
  ['Repo "${this.repo}" not found.', 'Das Register „${this.repo}“ ist für Ihr Konto nicht zu finden.'],
  [
    'Please ensure the repo information is spelled correctly.',
    'Bitte prüfen Sie, ob Sie mit dem richtigen Konto angemeldet sind.',
  ],
  [
    `If the repo is private, make sure you're logged into a ${forge} account with access.`,
    'Wenn ja, wenden Sie sich bitte an den Betreiber.',
  ],
];

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
    // What is read out beside a short message.
    file: 'react-toastify/dist/react-toastify.esm.mjs',
    with: [
      ['ariaLabel:s="close"', 'ariaLabel:s="Meldung schließen"'],
      ['"aria-label":"notification timer"', '"aria-label":"Zeit, bis die Meldung verschwindet"'],
    ],
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
  {
    // After signing in, on to where a link led.
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    with: [
      ['from: "/",\n            to: defaultPath', 'from: "/",\n            to: destination(defaultPath)'],
      importing('destination', '../deep-link.ts'),
    ],
  },
  {
    // Buttons for publishing that the person's role has no use for.
    file: 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js',
    with: [
      [
        "const canPublish = collection.get('publish') && !useOpenAuthoring;",
        "const canPublish = collection.get('publish') && role.mayPublish && !useOpenAuthoring;",
      ],
      importing('role', '../role.ts'),
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Workflow/WorkflowList.js',
    with: [
      [
        "const allowPublish = collection?.get('publish');",
        "const allowPublish = Boolean(collection?.get('publish')) && role.mayPublish;",
      ],
      importing('role', '../role.ts'),
    ],
  },
  {
    file: 'decap-cms-backend-gitlab/dist/esm/API.js',
    with: [
      ['title: commitMessage', title('commitMessage')],
      ['description: DEFAULT_PR_BODY', `description: ${description('commitMessage')}`],
      ['merge_commit_message: MERGE_COMMIT_MESSAGE', `merge_commit_message: ${merged('mergeRequest')}`],
      ['squash_commit_message: MERGE_COMMIT_MESSAGE', `squash_commit_message: ${merged('mergeRequest')}`],
    ],
  },
  { file: 'decap-cms-backend-gitlab/dist/esm/implementation.js', with: noAccess('GitLab') },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/API.js',
    with: [
      ['body = DEFAULT_PR_BODY) {', `body = ${description('title')}) {`],
      ['        title,\n        head: await', `        ${title('title')},\n        head: await`],
      ['MergeMessageField: MERGE_COMMIT_MESSAGE', `MergeMessageField: ${merged('pullRequest')}`],
    ],
  },
  { file: 'decap-cms-backend-forgejo/dist/esm/implementation.js', with: noAccess('Forgejo') },
  {
    file: 'decap-cms-backend-github/dist/esm/API.js',
    with: [
      [
        '        title,\n        body: DEFAULT_PR_BODY',
        `        ${title('title')},\n        body: ${description('title')}`,
      ],
      ['commit_message: MERGE_COMMIT_MESSAGE', `commit_message: ${merged('pullrequest')}`],
    ],
  },
  { file: 'decap-cms-backend-github/dist/esm/implementation.js', with: noAccess('GitHub') },
  {
    // Texts of signing in that people meet.
    file: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    with: [
      ['Cannot authenticate over insecure protocol!', 'Die Anmeldung braucht eine Adresse mit https.'],
      ['Invalid nonce', 'Die Anmeldung ist abgelaufen. Bitte melden Sie sich noch einmal an.'],
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
      const own = patches.filter(({ file }) => path.replaceAll('\\', '/').endsWith(file));
      if (own.length === 0) return undefined;
      const contents = own.reduce(
        (text, patch) => {
          used.add(patch);
          return patched(text, patch);
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

function patched(text: string, { file, with: other }: Patch): string {
  if (typeof other === 'string') return other;
  return other.reduce((before, [piece, after]) => {
    if (before.split(piece).length !== 2) throw new Error(`"${file}" no longer holds "${piece}".`);
    return before.replace(piece, () => after);
  }, text);
}
