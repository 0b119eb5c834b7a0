import type { ErrorCode } from 'yaml';
import type { Primitive } from '../field.ts';
import { kinds } from '../kinds.ts';
import type { Expected } from '../problem.ts';
import { conditions } from '../system/conditions.ts';
import type { Stage } from '../vocabularies/status.ts';
import { vocabularyNamed } from '../vocabulary.ts';
import { shown } from './index.ts';
import type { Messages } from './index.ts';

const quoted = (value: unknown) => shown(value, ['"', '"']);
const field = (label: string | undefined, key: string) => (label ? `"${label}" (${key})` : `"${key}"`);
const listed = new Intl.ListFormat('en', { type: 'disjunction' });
const meant = (close: string | undefined) => (close ? `Did you mean "${close}"? ` : '');

const codesOf = (vocabulary: string) =>
  vocabularyNamed(vocabulary)
    .terms.map((term) => `${term.code} (${term.en})`)
    .join(', ');

const expected: Record<Expected, string> = {
  text: 'text',
  number: 'a number',
  flag: '"true" or "false"',
  list: 'a list (each line starting with "- ")',
  group: 'a group (indented lines "key: value")',
  code: 'a code of the list',
};

const formats: Record<Primitive, string> = {
  text: 'One single line without blanks at its start and end.',
  prose: 'Text that does not consist of blanks only.',
  date: 'A day is written YYYY-MM-DD, for example 2026-01-31, and must exist in the calendar.',
  'partial-date': 'A day, a month or a year: 2026-01-31, 2026-01 or "2026" (a year alone in quotes).',
  url: 'An address starts with https:// and holds neither blanks nor a user name.',
  email: 'The address of a functional mailbox, for example office@example.org.',
  phone: 'A telephone number in international form, for example +49 385 588-0.',
  'regional-key': 'A key has 2, 3, 5, 8, 9 or 12 digits in quotes, for example "13".',
  id: 'An id consists of lower-case letters a–z, digits and single hyphens, 2 to 80 characters; ä becomes ae, ß becomes ss.',
  reference: 'A reference is the id of a record: lower-case letters a–z, digits and single hyphens.',
  code: 'The codes of the list are allowed.',
  country: 'A country is written as two capital letters, for example DE or FR.',
  flag: '"true" and "false" are allowed.',
  number: 'A number is allowed.',
};

const stage: Record<Stage, string> = {
  registration: 'on registration',
  publication: 'from publication on (status "in procurement" or "in development")',
  pilot: 'from the pilot on',
  operation: 'once in use',
};

const syntax: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'An alias (*) must not carry properties.',
  BAD_ALIAS: 'The alias (*) is invalid.',
  BAD_COLLECTION_TYPE: 'List and group are mixed.',
  BAD_DIRECTIVE: 'The line starting with % is invalid.',
  BAD_DQ_ESCAPE: 'There is an invalid backslash (\\) in double quotes.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  BAD_PROP_ORDER: 'Anchors and tags stand in the wrong place.',
  BAD_SCALAR_START: 'A value must not start like this; in quotes it may.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a colon with a blank inside the value, or an indentation is missing.',
  BLOCK_IN_FLOW: 'No indented lines inside […] or {…}.',
  DUPLICATE_KEY: 'A key stands twice.',
  IMPOSSIBLE: 'The text is no valid YAML.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters.',
  MISSING_CHAR: 'A character is missing here, such as a colon, a quote or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'A key spans several lines; mostly the colon is missing.',
  MULTIPLE_ANCHORS: 'A value carries several anchors (&).',
  MULTIPLE_DOCS: 'The file holds several documents, separated by ---.',
  MULTIPLE_TAGS: 'A value carries several tags (!).',
  NON_STRING_KEY: 'A key is not text.',
  RESOURCE_EXHAUSTION: 'The text is nested too deeply.',
  TAB_AS_INDENT: 'Only blanks may indent; here is a tab.',
  TAG_RESOLVE_FAILED: 'A tag (!) is unknown.',
  UNEXPECTED_TOKEN: 'This character is not allowed here.',
};

/** How the check says in English what it found. */
export const en: Messages = {
  encoding: ({ reason }) => ({
    message: {
      'utf-8': 'The file is not saved as UTF-8.',
      'utf-16': 'The file is saved as UTF-16.',
      'byte-order-mark': 'The file starts with an invisible mark (BOM).',
    }[reason],
    hint: 'Choose "UTF-8 without BOM" in the editor and save again.',
  }),
  'too-large': ({ bytes, most }) => ({
    message: `The file has ${Math.ceil(bytes / 1024)} KiB; ${most / 1024} KiB are allowed.`,
    hint: 'An entry describes one system; long documents are linked.',
  }),
  'empty-file': () => ({ message: 'The file is empty.', hint: 'Fill it or delete it.' }),
  'stray-file': ({ reason, allowed }) => ({
    message:
      reason === 'extension'
        ? 'A file with this ending does not belong here.'
        : 'This file does not belong in the registry.',
    hint:
      reason === 'extension'
        ? `Allowed ending: ${listed.format(allowed)}.`
        : `A registry holds only ${allowed.join(', ')}.`,
  }),
  'wrong-folder': ({ folder, allowed, close }) => ({
    message: `This file is not meant to be in the folder "${folder}".`,
    hint: `${meant(close)}Allowed: ${allowed.join(', ')}.`,
  }),
  'file-name': ({ name }) => ({ message: `The file name "${name}" cannot serve as an id.`, hint: formats.id }),
  'no-entries': () => ({
    message: 'The registry holds no entries.',
    hint: 'Check the path in REGISTRY_DIR, or create an entry with "npm run new".',
  }),
  'missing-operator': () => ({
    message: 'The file operator.yaml is missing.',
    hint: 'It says who runs this instance; without it name and legal pages stay generic.',
  }),
  'front-matter': () => ({
    message: 'The file does not start with data between two lines of three hyphens (---).',
    hint: 'The first line is ---, then the data, then --- again, then the text.',
  }),
  'yaml-syntax': ({ code }) => ({
    message: `The file cannot be read: ${syntax[code]}`,
    hint: 'Put texts with colons or special characters in quotes, indent with blanks.',
  }),
  'duplicate-key': ({ key }) => ({ message: `The key "${key}" stands twice.`, hint: 'Delete one of the two lines.' }),
  'yaml-feature': ({ feature }) => ({
    message: {
      alias: 'Aliases (*name) are not allowed in entries.',
      anchor: 'Anchors (&name) are not allowed in entries.',
      tag: 'Tags (!name) are not allowed in entries.',
    }[feature],
    hint: 'Write the value out; if it starts with this character, put it in quotes.',
  }),
  'not-a-record': ({ value }) => ({
    message: `The file holds no data of the form "key: value" but ${quoted(value)}.`,
    hint: 'Each statement starts with its key, for example "name: …".',
  }),
  'unknown-key': ({ key, close, inside }) => ({
    message: `There is no key "${key}"${inside ? ` in "${inside.en}"` : ''}.`,
    hint: close ? `Did you mean "${close}"?` : 'Delete the line or use the right key.',
  }),
  'missing-key': ({ key }, label) => ({
    message: `${field(label, key)} is missing.`,
    hint: `Add a line "${key}: …".`,
  }),
  'wrong-type': ({ expected: wanted, value }, label, key) => ({
    message: `${field(label, key)} is ${quoted(value)}; expected is ${expected[wanted]}.`,
    hint: wanted === 'text' && typeof value !== 'object' ? 'Put the value in quotes.' : undefined,
  }),
  'unknown-code': ({ value, vocabulary, allowed, close }, label, key) => ({
    message: `${field(label, key)}: there is no code ${quoted(value)}.`,
    hint: `${meant(close)}Allowed: ${vocabulary ? codesOf(vocabulary) : allowed.join(', ')}.`,
  }),
  'invalid-format': ({ primitive, value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} is not allowed.`,
    hint: formats[primitive],
  }),
  'too-long': ({ most, length }, label, key) => ({
    message: `${field(label, key)} has ${length} characters; ${most} are allowed.`,
    hint: 'Shorten it; details belong in "description" or in linked documents.',
  }),
  'empty-value': ({ vocabulary }, label, key) => ({
    message: `${field(label, key)} is empty.`,
    hint: vocabulary
      ? `Enter a code or delete the line. Allowed: ${codesOf(vocabulary)}.`
      : 'Enter a value or delete the line: what is not stated is shown as missing.',
  }),
  'too-small': ({ least, value }, label, key) => ({
    message: `${field(label, key)} is ${quoted(value)}; at least ${least} is allowed.`,
  }),
  'id-file-name': ({ id, fileId }) => ({
    message: `The id "${id}" does not match the file name "${fileId}".`,
    hint: 'Delete the line "id": the id follows from the file name.',
  }),
  'duplicate-id': ({ id, other }) => ({
    message: `The id "${id}" is already taken by ${other}.`,
    hint: 'Rename one of the two files.',
  }),
  'unknown-reference': ({ kind, id, close }, label, key) => ({
    message: `${field(label, key)}: there is no ${kind === 'system' ? 'system' : 'body'} "${id}" in the registry.`,
    hint: `${meant(close)}${
      kind === 'organisation'
        ? 'New bodies are created below organisations/.'
        : `Allowed are the file names below ${kinds[kind].folder}/.`
    }`,
  }),
  'jurisdiction-mismatch': ({ folder, organisation, expected: right }) => ({
    message: `The entry lies in the folder "${folder}", but its body "${organisation}" in "${right}".`,
    hint: `Move the file to systems/${right}/ or correct the body; joint systems lie in systems/joint/.`,
  }),
  'moved-target': ({ id, reason }) => ({
    message: {
      unknown: `The target "${id}" does not exist.`,
      'moved-again': `The target "${id}" has moved itself.`,
      itself: 'The entry points to itself.',
    }[reason],
    hint: 'Enter the id under which the system stands today.',
  }),
  'owed-field': ({ stage: due, when }, label, key) => ({
    message: `${field(label, key)} is missing; it is required ${stage[due]}${when ? ` if ${conditions[when].label.en}` : ''}.`,
    hint: `Add a line "${key}: …", or give the reason for withholding it under "withheldFields".`,
  }),
  'sources-missing': () => ({
    message: 'The entry is compiled from public sources but names none.',
    hint: 'State at least one source with title and address under "sources".',
  }),
  'unknown-country': ({ value }, label, key) => ({
    message: `${field(label, key)}: there is no country "${value}".`,
    hint: formats.country,
  }),
  'rule-failed': ({ rule, reason }) => ({
    message: `The rule "${rule}" could not check this entry: ${reason}`,
    hint: 'This is a fault of the check, not of the entry; please report it.',
  }),
};
