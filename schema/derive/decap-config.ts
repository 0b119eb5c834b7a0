import type { CmsBackend, CmsCollection, CmsConfig, CmsField } from 'decap-cms-core';
import { stringify } from 'yaml';
import type { FieldWords, Primitive, Target } from '../field.ts';
import type { Field, Shape } from '../fields.ts';
import { kinds } from '../kinds.ts';
import type { Format, Jurisdiction, Kind } from '../kinds.ts';
import type { Operator } from '../operator.ts';
import { idPattern } from '../primitives.ts';
import { jurisdiction } from '../vocabularies/jurisdiction.ts';
import { vocabularyNamed } from '../vocabulary.ts';
import { formSectionsOf } from './form-sections.ts';

/** The kinds of record that are entered in the form. */
export const formKinds = ['system', 'organisation', 'request'] as const satisfies readonly Kind[];
export type FormKind = (typeof formKinds)[number];

/** What our widgets read off a field besides what Decap knows. */
export interface FormWords extends Pick<FieldWords, 'due' | 'when' | 'expert'> {
  /** A value to show as a sample. */
  readonly example?: string;
  /** How the value is written. */
  readonly primitive?: Primitive;
  /** Kind of record the value names. */
  readonly reference?: Target;
}

/** A field of the form: Decap's own with our words. */
export type FormField = CmsField & FormWords;

/** What the configuration depends on besides the schema. */
export interface FormSetting {
  /** Where the registry lies in its repository, `registry`; empty at its root. */
  readonly folder: string;
  readonly operator: Partial<Operator>;
  /** Address of the site, if known. */
  readonly site?: string;
  /** Jurisdictions that hold systems with a narrative (`.mdx`). */
  readonly narratives?: readonly Jurisdiction[];
  /** A local server to talk to instead of the operator's forge. */
  readonly proxy?: string;
  /** With a local server: the branch that drafts start from and are published to; absent where it keeps no drafts. */
  readonly draftsOf?: string;
}

/** The configuration of the form; without a backend where nobody can sign in. */
export type FormConfig = Omit<CmsConfig, 'backend'> & {
  readonly backend?: CmsBackend;
  /** Known to Decap, but not to its types. */
  readonly search: false;
};

/**
 * The configuration of Decap CMS (https://decapcms.org/docs/configuration-options/), derived from the schema.
 * @throws for a field it has no widget for
 */
export function decapConfig(setting: FormSetting): FormConfig {
  const { site, proxy, draftsOf } = setting;
  const workflow = proxy === undefined || draftsOf !== undefined;
  const backend = proxy === undefined ? backendOf(setting.operator) : localBackend(proxy, draftsOf);
  return {
    ...(backend && { backend }),
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    locale: 'de',
    ...(site && { site_url: site, display_url: site }),
    logo: { src: '../favicon.svg', show_in_header: true },
    show_preview_links: false,
    // It would load every file of the registry, two requests each; the site's own search finds more, faster.
    search: false,
    // The form takes no files; Decap insists on a folder for them.
    media_folder: 'media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    // Never the maintainers of Decap: the report would carry what was typed.
    issue_reports: { url: 'about:blank' },
    collections: formKinds.flatMap((kind) => collectionsOf(kind, setting)),
  };
}

/** The configuration as the file `config.yml`; what repeats is written once and referred to. */
export const decapConfigText = (setting: FormSetting): string =>
  `# Derived from schema/; do not edit.\n${stringify(decapConfig(setting), { lineWidth: 0 })}`;

/** Name of a collection and of its format: `system-mv`, `request`, `system-mv-mdx`. */
export function collectionName(kind: FormKind, code: Jurisdiction | undefined, format: Format = 'yaml'): string {
  return [kind, code, format === 'yaml' ? undefined : format].filter(Boolean).join('-');
}

/** What a collection's name says; nothing for a name that is none. */
export function collectionNamed(
  name: string,
): { readonly kind: FormKind; readonly jurisdiction?: Jurisdiction; readonly format: Format } | undefined {
  for (const kind of formKinds)
    for (const code of jurisdictionsOf(kind))
      for (const format of kinds[kind].formats)
        if (collectionName(kind, code, format) === name) return { kind, jurisdiction: code, format };
  return undefined;
}

const jurisdictionsOf = (kind: FormKind): readonly (Jurisdiction | undefined)[] =>
  kinds[kind].byJurisdiction ? jurisdiction.codes : [undefined];

/** Name of the format that reads and writes such records. */
export const formatName = (kind: FormKind, format: Format): string => `register-${kind}-${format}`;

/** Names of the fields of the form that are no field of the record. */
export const formParts = { id: 'id', overview: 'overview', body: 'body' } as const;

const plural: Record<FormKind, string> = { system: 'KI-Systeme', organisation: 'Stellen', request: 'Gesuche' };

/** Who merges is the forge's decision (CODEOWNERS); whether the form offers it is the operator's. */
const offersPublishing = ({ operator, draftsOf }: FormSetting): boolean =>
  draftsOf !== undefined || operator.forge?.publishInForm === true;

function collectionsOf(kind: FormKind, setting: FormSetting): CmsCollection[] {
  const { folder, narratives = [] } = setting;
  const { label } = kinds[kind];
  const fields = fieldsOfForm(kind);
  return jurisdictionsOf(kind).flatMap((code) => {
    const formats = kinds[kind].formats.filter((one) => one === 'yaml' || (code && narratives.includes(code)));
    const place = code ? ` – ${jurisdiction.text(code, 'de')}` : '';
    return formats.map((format): CmsCollection => {
      const narrative = format === 'mdx' ? ' mit Bericht' : '';
      return {
        name: collectionName(kind, code, format),
        label: `${plural[kind]}${place}${narrative}`,
        label_singular: `${label.de}${place}`,
        folder: [folder, kinds[kind].folder, code].filter(Boolean).join('/'),
        create: format === 'yaml',
        // A retired record keeps its file: addresses and history lead to it.
        delete: false,
        publish: offersPublishing(setting),
        identifier_field: formParts.id,
        slug: `{{fields.${formParts.id}}}`,
        summary: `{{registration.${kind === 'request' ? 'title' : 'name'}}}`,
        extension: format,
        format: formatName(kind, format),
        // Sorting would load every file.
        sortable_fields: [],
        fields: format === 'mdx' ? [...fields, bodyField] : fields,
      };
    });
  });
}

const fieldsByKind = new Map<FormKind, readonly CmsField[]>();

/** The fields are the same in every collection of a kind, so the file states them once. */
function fieldsOfForm(kind: FormKind): CmsField[] {
  const found = fieldsByKind.get(kind) ?? [
    { name: formParts.overview, label: 'Übersicht', widget: 'overview', required: false } as unknown as CmsField,
    {
      name: formParts.id,
      label: 'Kennung',
      hint: 'Entsteht aus dem Namen und wird zur Adresse der Seite. Nach dem Anlegen bleibt sie, wie sie ist.',
      // Decap would insist on it before our check can say why.
      required: false,
      pattern: [idPattern.source, 'Kleinbuchstaben, Ziffern und Bindestriche'],
      widget: 'id',
    } as unknown as CmsField,
    ...formSectionsOf(kind).map((section, index): CmsField => ({
      name: section.id,
      label: section.label.de,
      widget: 'object',
      // What is missing says our check, which knows the stage.
      required: false,
      collapsed: index > 0,
      fields: section.fields.map(formField),
    })),
  ];
  fieldsByKind.set(kind, found);
  return [...found];
}

const bodyField: CmsField = {
  name: formParts.body,
  label: 'Bericht',
  hint: 'Freier Text mit Überschriften (Markdown). Programmcode und fremde Bausteine sind nicht erlaubt.',
  widget: 'text',
  required: false,
};

/** One field of a record as a field of the form. */
export function formField(field: Field): FormField {
  const { key, words, required, shape } = field;
  const example = shape.kind === 'leaf' && !chosen.includes(shape.primitive) ? exampleText(words.example) : undefined;
  return {
    name: key,
    label: words.label.de,
    hint: words.help.de,
    required,
    ...(words.due && { due: words.due }),
    ...(words.when && { when: words.when }),
    ...(words.expert && { expert: words.expert }),
    ...(example !== undefined && { example }),
    ...widgetOf(shape, field),
  } as FormField;
}

/** What is chosen, not typed, needs no sample. */
const chosen: readonly Primitive[] = ['code', 'flag', 'reference', 'date'];

/** Multi-line samples show their first line. */
const exampleText = (example: unknown): string | undefined =>
  typeof example === 'string' ? example.split('\n')[0] : typeof example === 'number' ? String(example) : undefined;

function widgetOf(shape: Shape, { key, path, words }: Field): object {
  switch (shape.kind) {
    case 'group':
      return { widget: 'object', collapsed: false, fields: shape.fields.map(formField) };
    case 'list': {
      const { item } = shape;
      if (item.kind === 'group') return { widget: 'list', fields: item.fields.map(formField) };
      if (item.kind === 'list') throw new Error(`The form has no widget for a list of lists: "${path}".`);
      if (item.primitive === 'code') return { ...leafWidget(item, path), multiple: true };
      const single = { name: key, label: words.label.de, required: true, ...leafWidget(item, path) };
      return { widget: 'list', field: single };
    }
    case 'leaf':
      return leafWidget(shape, path);
  }
}

function leafWidget({ primitive, vocabulary, target }: Extract<Shape, { kind: 'leaf' }>, path: string): object {
  switch (primitive) {
    case 'text':
    case 'url':
    case 'email':
    case 'phone':
    case 'regional-key':
    case 'colour':
    case 'handle':
    case 'country':
    case 'partial-date':
    case 'id':
      return { widget: 'string', primitive };
    case 'prose':
      return { widget: 'text', primitive };
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false, primitive };
    case 'flag':
      return { widget: 'boolean', primitive };
    case 'number':
      return { widget: 'number', value_type: 'float', min: 0, primitive };
    case 'reference':
      if (!target) throw new Error(`The reference "${path}" points to no kind of record.`);
      return { widget: 'string', primitive, reference: target };
    case 'code':
      if (!vocabulary) throw new Error(`The code "${path}" has no vocabulary.`);
      return { widget: 'select', primitive, options: optionsOf(vocabulary) };
  }
}

const optionsByVocabulary = new Map<string, readonly { label: string; value: string }[]>();

/** The same list object for every use of a vocabulary, so that the file states it once. */
function optionsOf(name: string): readonly { label: string; value: string }[] {
  const found =
    optionsByVocabulary.get(name) ?? vocabularyNamed(name).terms.map(({ code, de }) => ({ label: de, value: code }));
  optionsByVocabulary.set(name, found);
  return found;
}

/** Before the status of a draft in labels of merge requests, `redaktion/draft`. */
const labelPrefix = 'redaktion/';

/** German texts of commits for what the form gives no fuller text of its own. */
const commitMessages = {
  create: 'Neuer Eintrag: {{slug}} ({{collection}})',
  update: 'Eintrag geändert: {{slug}} ({{collection}})',
  delete: 'Eintrag entfernt: {{slug}} ({{collection}})',
  uploadMedia: 'Datei hinzugefügt: {{path}}',
  deleteMedia: 'Datei entfernt: {{path}}',
};

const localBackend = (address: string, branch = 'main'): CmsBackend => ({
  name: 'proxy',
  proxy_url: address,
  branch,
  cms_label_prefix: labelPrefix,
  commit_messages: commitMessages,
});

/**
 * How people sign in and where changes go (https://decapcms.org/docs/backends-overview/).
 * @returns nothing where the operator has not said what signing in needs
 */
function backendOf({ forge }: Partial<Operator>): CmsBackend | undefined {
  if (!forge) return undefined;
  const address = forge.url.replace(/\/$/, '');
  const common = {
    repo: forge.repository,
    branch: forge.branch ?? 'main',
    cms_label_prefix: labelPrefix,
    commit_messages: commitMessages,
  };
  switch (forge.type) {
    case 'gitlab':
      return (
        (forge.appId && {
          name: 'gitlab',
          ...common,
          auth_type: 'pkce',
          app_id: forge.appId,
          base_url: address,
          api_root: `${address}/api/v4`,
        }) ||
        undefined
      );
    case 'forgejo':
      return forge.appId
        ? { name: 'forgejo', ...common, app_id: forge.appId, base_url: address, api_root: `${address}/api/v1` }
        : undefined;
    case 'github':
      // Without an address of its own Decap would ask a commercial service.
      return forge.signInUrl
        ? {
            name: 'github',
            ...common,
            base_url: new URL(forge.signInUrl).origin,
            auth_endpoint: new URL(forge.signInUrl).pathname.replace(/^\//, ''),
            auth_scope: 'public_repo',
            api_root: address === 'https://github.com' ? 'https://api.github.com' : `${address}/api/v3`,
          }
        : undefined;
  }
}

/** Whether editors can sign in to the form of an instance; otherwise nothing leads there. */
export const canSignIn = (operator: Partial<Operator>): boolean => backendOf(operator) !== undefined;

/** Origins the form talks to, for the Content-Security-Policy of its page. */
export function formOrigins(setting: FormSetting): readonly string[] {
  const { backend } = decapConfig(setting);
  const addresses = [backend?.api_root, backend?.base_url].flatMap((one) => one ?? []);
  return [...new Set(addresses.map((one) => new URL(one).origin))];
}
