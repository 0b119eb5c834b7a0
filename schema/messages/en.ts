import type { ErrorCode } from 'yaml';
import type { Primitive } from '../field.ts';
import { addressFault } from '../address.ts';
import type { AddressFault } from '../address.ts';
import { codePoint } from '../hygiene.ts';
import { kinds } from '../kinds.ts';
import { mostLogoBytes } from '../logo.ts';
import { componentNames, components } from '../narrative/components.ts';
import type { ComponentName, Content } from '../narrative/components.ts';
import type { NarrativeElement } from '../narrative/tree.ts';
import type { Expected, LawHint, SecretKind } from '../problem.ts';
import { conditions } from '../system/conditions.ts';
import type { Stage } from '../vocabularies/status.ts';
import { vocabularyNamed } from '../vocabulary.ts';
import { shown } from './index.ts';
import type { Messages, Said } from './index.ts';

const tenth = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
const quoted = (value: unknown) => shown(value, ['"', '"']);
const field = (label: string | undefined, key: string) => (label ? `"${label}" (${key})` : `"${key}"`);
const listed = new Intl.ListFormat('en', { type: 'disjunction' });
const meant = (close: string | undefined) => (close ? `Did you mean "${close}"? ` : '');

const codesOf = (vocabulary: string) =>
  vocabularyNamed(vocabulary)
    .terms.map((term) => `${term.code} (${term.en})`)
    .join(', ');

const lawText = ({ norm, appliesFrom, applies, checkedOn }: LawHint) =>
  `${norm.en} ${applies ? 'has applied since' : 'applies from'} ${appliesFrom} (as of ${checkedOn}). A hint, no legal advice.`;

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
  colour: 'A colour is written # with six digits or letters a–f in quotes, for example "#2044aa".',
  handle:
    'A team or function account starts with @, for example @musterland/ki-redaktion; names of persons do not belong here.',
  id: 'An id consists of lower-case letters a–z, digits and single hyphens, 2 to 80 characters; ä becomes ae, ß becomes ss.',
  reference: 'A reference is the id of a record: lower-case letters a–z, digits and single hyphens.',
  code: 'The codes of the list are allowed.',
  country: 'A country is written as two capital letters, for example DE or FR.',
  flag: '"true" and "false" are allowed.',
  number: 'A number is allowed.',
};

const secrets: Record<SecretKind, string> = {
  key: 'a private key',
  token: 'an access token',
  password: 'a password',
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

const addressFaults: Record<AddressFault, string> = {
  scheme: 'An address starts with https:// in lower case.',
  'user-name': 'A user name before the @ deceives about where it leads.',
  punycode: 'Names with xn-- hide what they are called; they are written out.',
  'look-alike': 'The name contains letters that look like others.',
  host: 'It names no public host like www.example.org.',
  characters: 'It contains characters that do not occur in addresses.',
};

const addressHint = (value: unknown): string => {
  const fault = typeof value === 'string' ? addressFault(value) : undefined;
  return fault ? addressFaults[fault] : formats.url;
};

const headings = 'Headings start with ##, ### or ####.';
const elements: Record<NarrativeElement, Said> = {
  'heading-level': { message: 'There is no heading of this level in the text.', hint: headings },
  'heading-underline': { message: 'There are no underlined headings in the text.', hint: headings },
  image: {
    message: 'Images are not allowed in entries.',
    hint: 'Describe the image or link the page it stands on.',
  },
  'code-block': {
    message: 'Code blocks are not allowed in entries.',
    hint: 'Link the source code; single words stand in `…`.',
  },
  rule: { message: 'Dividing lines are not allowed in entries.', hint: 'Structure the text by headings.' },
  reference: {
    message: 'References to an address elsewhere are not allowed.',
    hint: 'Write the address right behind: [title](https://www.example.org/).',
  },
  table: { message: 'Tables are not allowed in the text.', hint: 'Write a list or link the table.' },
  other: {
    message: 'This markup is not allowed in the text.',
    hint: 'Paragraphs, headings, lists, quotations, emphasis and links are allowed.',
  },
};

const contents: Record<Content, string> = {
  text: 'paragraphs, lists or quotations, at least one of them',
  steps: 'exactly one numbered list',
  none: 'nothing; it ends with />',
};

const written = (component: ComponentName): string => components[component].example.replace(/\n+/g, ' ⏎ ');

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
  'too-large': ({ of, most }) => ({
    message:
      of === 'bytes'
        ? `The file has more than ${most / 1024} KiB.`
        : `The file states too much: more than ${most} words and signs.`,
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
  'reserved-name': ({ name }) => ({
    message: `The file name "${name}" does not exist on Windows: there it stands for a device.`,
    hint: 'Give the file another name, for example with the name of the body behind it.',
  }),
  'case-collision': ({ other }) => ({
    message: `The path differs from ${other} in spelling only; on Windows and macOS that is the same file.`,
    hint: 'Rename or delete one of the two files.',
  }),
  'not-a-plain-file': ({ reason }) => ({
    message: {
      link: 'This is a symbolic link and no file; it is not followed.',
      submodule: 'This is another Git repository (a submodule) and no folder of entries; it is not read.',
      executable: 'The file is marked as an executable program.',
      special: 'This is no ordinary file.',
    }[reason],
    hint:
      reason === 'executable'
        ? 'Remove the mark: git update-index --chmod=-x and the file name.'
        : 'Remove it; a registry holds ordinary files only.',
  }),
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
      'merge-key': 'The key "<<" (merging other data) is not allowed in entries.',
      directive: 'Lines that start with % (YAML directives) are not allowed in entries.',
    }[feature],
    hint:
      feature === 'directive'
        ? 'Delete the line.'
        : 'Write the value out; if it starts with this character, put it in quotes.',
  }),
  'forbidden-key': ({ key }) => ({
    message: `The key "${key}" is not allowed in entries: it reaches into the workings of programs.`,
    hint: 'Delete the line.',
  }),
  'nested-too-deep': ({ most }) => ({
    message: `More than ${most} levels are nested here.`,
    hint: 'No entry goes that deep; write it flatter.',
  }),
  'forbidden-character': ({ code, fault }) => ({
    message: {
      control: `There is the control character ${codePoint(code)} here.`,
      direction: `There is an invisible character here that changes the reading direction (${codePoint(code)}): what is read is not what stands there.`,
      invisible: `There is an invisible character here (${codePoint(code)}).`,
      unreadable: `There is a character here that cannot be read everywhere (${codePoint(code)}).`,
    }[fault],
    hint: 'Delete the character; it usually came along when copying. Typing the word anew often helps.',
  }),
  'mixed-scripts': ({ word }) => ({
    message: `The word ${quoted(word)} mixes Latin letters with letters of another alphabet that look the same.`,
    hint: 'Type the word instead of copying it.',
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
    hint: primitive === 'url' ? addressHint(value) : formats[primitive],
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
  'unsupported-section': (params) =>
    params.reason === 'no-source'
      ? {
          message: `No source supports the section "${params.section.en}": each names other statements under "supports".`,
          hint: 'Add a statement of it under "supports" at the source that backs it. Delete what no source says.',
        }
      : {
          message: `The source supports "${params.field}", but the entry states nothing there.`,
          hint: 'Add the statement, or remove it from "supports".',
        },
  'unlisted-source': ({ source }) => ({
    message: `The source ${shown(source, ['"', '"'])} is not listed under "sources".`,
    hint: 'Add it there; without an address the component must hold its title or publisher.',
  }),
  'unknown-country': ({ value }, label, key) => ({
    message: `${field(label, key)}: there is no country "${value}".`,
    hint: formats.country,
  }),
  'needs-approval': ({ owners, body }) => ({
    message: `${body ? `This file belongs to "${body}"` : 'No single body is in charge of this file'}; the change needs the approval of ${listed.format(owners)}.`,
    hint: 'Ask for approval in the proposal. The target branch names those in charge: groupAdmins and projectAdmins of the body and of its Land, else maintainers in operator.yaml.',
  }),
  'mixed-change': ({ code }) => ({
    message: `The proposal changes entries and code at once (${code[0]}${code.length > 1 ? ` and ${code.length - 1} more` : ''}).`,
    hint: 'Split it in two: bodies approve entries, the maintainers approve code, and the check is the one of the target branch.',
  }),
  'empty-group': (_params, label, key) => ({
    message: `${field(label, key)} holds no statement at all.`,
    hint: 'Add a statement inside or delete the line: what is not stated is shown as missing.',
  }),
  'code-alone': ({ code, vocabulary }, label, key) => ({
    message: `${field(label, key)}: "${code}" (${vocabularyNamed(vocabulary).text(code, 'en')}) stands beside other codes and contradicts them.`,
    hint: `Delete either "${code}" or the others.`,
  }),
  'duplicate-item': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} stands twice in the list.`,
    hint: 'Delete the repetition.',
  }),
  'redundant-id': () => ({
    message: 'The file name is the id; the line "id" only repeats it.',
    hint: 'Delete the line, so that nothing drifts apart when the file is renamed.',
  }),
  'key-order': ({ key, before }) => ({
    message: `"${key}" stands behind "${before}"; the usual order of statements is different.`,
    hint: 'In one order, entries and changes are easier to compare.',
  }),
  'future-date': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} lies in the future, but the statement describes the past.`,
    hint: 'Correct the date; often just the year is mistyped.',
  }),
  'date-order': ({ value, other, otherValue }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} lies before "${other.en}" (${otherValue}).`,
    hint: 'Correct one of the two dates.',
  }),
  'status-dates': ({ reason, status, value }, label, key) => {
    const named = `"${vocabularyNamed('status').text(status, 'en')}"`;
    return {
      message: `${field(label, key)} is ${value}, but the status is ${named}: ${
        {
          'start-ahead': 'use cannot begin in the future only.',
          'start-passed': 'the planned start has passed.',
          'end-ahead': 'use cannot end in the future only.',
          'end-passed': 'the planned end has passed.',
        }[reason]
      }`,
      hint: 'Make status and date agree: a change of status changes "statusDate", too.',
    };
  },
  'assessment-missing': ({ type }, label, key) => ({
    message: `${field(label, key)}: there is no item with "type: ${type}" (${vocabularyNamed('impact-assessment-type').text(type, 'en')}). ${
      type === 'dpia'
        ? 'The system processes personal data (Art. 35 GDPR).'
        : 'The system is high-risk under Annex III and in use (Art. 27 AI Act).'
    }`,
    hint: `Add the item with its status; "planned" and "not required" count, too. Allowed as status: ${codesOf('assessment-status')}.`,
  }),
  'high-risk-operation': ({ reason, law }, label, key) => ({
    message:
      reason === 'no-monitoring'
        ? `${field(label, key)}: a high-risk system is in use and not monitored.`
        : `${field(label, key)}: a high-risk system is in use, but its fundamental rights impact assessment is not completed.`,
    hint: `${
      reason === 'no-monitoring'
        ? 'Set up monitoring and describe it under "monitoring".'
        : 'The assessment belongs before the first use. Once it is completed, enter the status "completed".'
    } ${lawText(law)}`,
  }),
  'art-6-3-exception': ({ reason }, label, key) =>
    reason === 'profiling'
      ? {
          message: `${field(label, key)} is "true", but the classification relies on the exception of Art. 6(3).`,
          hint: 'Who profiles natural persons is always high-risk (Art. 6(3), third subparagraph, AI Act): enter "aiActClass: high-risk-annex-iii" or correct "profiling".',
        }
      : {
          message: `${field(label, key)}: the classification does not rely on the exception of Art. 6(3), but its conditions are stated.`,
          hint: 'If the exception holds, enter "aiActClass: annex-iii-exception"; otherwise delete the conditions (Art. 6(3) AI Act).',
        },
  'art-50-duties': (params, label, key) => {
    switch (params.reason) {
      case 'none-despite-class':
        return {
          message: `${field(label, key)}: "No duty" does not fit the class "Transparency duty under Art. 50".`,
          hint: 'Name the duty the classification rests on, or change the classification (Art. 50 AI Act).',
        };
      case 'duty-despite-class':
        return {
          message: `${field(label, key)}: a duty under Art. 50 applies, but the classification knows none.`,
          hint: 'Enter "aiActClass: transparency-art-50" or delete the duty (Art. 50 AI Act).',
        };
      case 'notice-without-duty':
        return {
          message: `${field(label, key)}: the notice fulfils a duty that "art50Duties" lacks.`,
          hint: 'Add the duty there or delete it here.',
        };
      default:
        return {
          message: `${field(label, key)}: ${
            params.reason === 'dialogue'
              ? 'the system talks with people outside the administration'
              : 'the system generates texts or media'
          }, but "${params.duty}" is not named.`,
          hint: `Check whether the duty applies; give the reason for an exception under "classificationRationale". ${lawText(params.law)}`,
        };
    }
  },
  'eu-registration': (params, label, key) => {
    switch (params.reason) {
      case 'none-despite-class':
        return {
          message: `${field(label, key)}: a system of Annex III has to be registered, but the entry says "None".`,
          hint: 'Name the paragraph of Art. 49 AI Act; if it is not settled yet, "open".',
        };
      case 'duty-despite-class':
        return {
          message: `${field(label, key)}: a duty to register does not fit the classification of the system.`,
          hint: 'Systems of Annex III are registered (Art. 49 AI Act): correct the classification or the duty.',
        };
      case 'not-required-despite-duty':
        return {
          message: `${field(label, key)}: "not required" contradicts the duty to register "${params.duty}".`,
          hint: 'Enter the real status, or set the duty to "none" (Art. 49 AI Act).',
        };
      case 'unregistered':
        return {
          message: `${field(label, key)}: the system is in use, but not registered in the EU database.`,
          hint: `Submit the registration and state "providerEntryUrl". ${lawText(params.law)}`,
        };
    }
  },
  'unoffered-reuse': ({ reason }, label, key) =>
    reason === 'no-contact'
      ? {
          message: `The reuse offer names nobody to ask: ${field(label, key)} is missing.`,
          hint: 'State a functional mailbox, here or under "contact".',
        }
      : {
          message: `${field(label, key)}: there is an offer, but the potential for reuse is "No".`,
          hint: 'Set "reusePotential" to "yes" or "limited", or delete the offer.',
        },
  'withheld-field': ({ reason, field: withheld }, label, key) =>
    ({
      'no-legal-basis': {
        message: `"${withheld}" is withheld without ${field(label, key)}.`,
        hint: 'Name the provision with its section: what is not published needs a reason and a legal basis.',
      },
      'all-public': {
        message: `${field(label, key)} is "public", but statements are withheld.`,
        hint: 'Enter "visibility: partly-public" or delete "withheldFields".',
      },
      stated: {
        message: `"${withheld}" counts as withheld, but stands in this entry and is published.`,
        hint: 'Delete either the statement or the item under "withheldFields". What is deleted stays readable in the Git history.',
      },
    })[reason],
  'unnamed-partner': () => ({
    message: 'A partner has neither id nor name.',
    hint: 'State "organisation" (id of a body in the register) or "name".',
  }),
  'untraceable-source': (_params, label, key) => ({
    message: `A source without an address names no publisher either: ${field(label, key)} is missing.`,
    hint: 'State an address or a publisher, so that others find the source.',
  }),
  'license-expression': ({ reason, license, close }, label, key) => ({
    message: `${field(label, key)}: ${quoted(license)} ${
      {
        syntax: 'is no SPDX licence expression.',
        unknown: 'is not in the list of common SPDX licences.',
        deprecated: 'leaves open whether later versions hold, too.',
      }[reason]
    }`,
    hint:
      reason === 'deprecated'
        ? `Write "${license}-only" or "${license}-or-later".`
        : `${meant(close)}Identifiers are listed at https://spdx.org/licenses/; several are joined by AND, OR or WITH. A licence of your own is called "LicenseRef-…".`,
  }),
  'personal-mailbox': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} looks like the address of a person.`,
    hint: "State a functional mailbox that is read during absences, too. A person's address does not belong in a public register (Art. 5(1)(c) GDPR).",
  }),
  'personal-name': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} looks like the name of a person.`,
    hint: 'State the function or unit instead of the person (Art. 5(1)(c) GDPR).',
  }),
  secret: ({ of, start }, label, key) => ({
    message: `${label ? field(label, key) : 'The text'}: ${secrets[of]} (“${start}…”) does not belong in a public register.`,
    hint: 'Delete it and revoke it where it was issued: Git forgets nothing.',
  }),
  'overdue-review': ({ value, next, days }, label, key) => ({
    message: next
      ? `${field(label, key)}: the review was due on ${next}; the last confirmation is of ${value}.`
      : `${field(label, key)}: the last confirmation (${value}) is more than ${days ? `${days} days` : 'twelve months'} old.`,
    hint: 'Check all statements and set the date anew, even if nothing has changed.',
  }),
  'dissolved-body': ({ organisation: body, until, successor }, label, key) => ({
    message: `${field(label, key)}: the body "${body}" existed only until ${until}.`,
    hint: successor ? `In charge now is probably "${successor}".` : 'Enter the body that took over the task.',
  }),
  'near-duplicate': ({ of, id }, label, key) => ({
    message: `${field(label, key)}: ${
      {
        name: 'the name is nearly that of',
        summary: 'the text is nearly that of',
        both: 'name and short description are nearly those of',
      }[of]
    } "${id}".`,
    hint: 'If it is the same system, merge the entries; otherwise state the difference in name and text.',
  }),
  'accent-contrast': ({ value, scheme, reached, suggestion }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} is hard to read on a ${scheme === 'light' ? 'white' : 'black'} page (contrast ${tenth(reached)} : 1, at least 4.5 : 1 is needed).`,
    hint: `The nearest shade that will do: "${suggestion}".`,
  }),
  'kopfzeile-text': (_, label, key) => ({
    message: `${field(label, key)}: the mark of a Land has words of its own, and they are missing.`,
    hint: 'Add a line "kopfzeileText: …" with the words that were granted.',
  }),
  logo: ({ reason }) => ({
    message: {
      format: 'The logo is no still PNG picture.',
      bytes: `The logo is larger than ${mostLogoBytes / 1024} KB.`,
      sides: 'The logo is smaller than 32 or larger than 2000 pixels on a side.',
      metadata: 'The logo carries hidden statements: they can name who drew it, when and with what.',
    }[reason],
    hint: {
      format: 'Save it from a graphics program as PNG; SVG, animations and renamed files are refused.',
      bytes: 'Make it smaller or save it with fewer colours; every page loads it.',
      sides: 'Save it about 200 pixels high.',
      metadata: 'Save it without metadata.',
    }[reason],
  }),
  'insecure-link': ({ value }, label, key) => ({
    message: `${field(label, key)}: the address ${quoted(value)} is not encrypted.`,
    hint: 'State the address with https:// if the page can be reached that way.',
  }),
  'unexplained-abbreviation': ({ word }, label, key) => ({
    message: `${field(label, key)}: "${word}" is not explained.`,
    hint: `Write it out, for example "long form (${word})": people without expert knowledge read the short description, too.`,
  }),
  'long-sentence': ({ words, most, start }, label, key) => ({
    message: `${field(label, key)}: the sentence "${start} …" has ${words} words.`,
    hint: `Split it into sentences of at most ${most} words: then it is understood at first reading.`,
  }),
  'unneeded-exception': ({ reason, rule, file, until, close }) => ({
    message: {
      unused: `The exception from "${rule}" for ${file} matches nothing any more.`,
      expired: `The exception from "${rule}" for ${file} was valid until ${until ?? ''}.`,
      error: `The exception from "${rule}" for ${file} concerns an error; errors cannot be excepted.`,
      'unknown-rule': `There is no rule "${rule}" that can be excepted.`,
      'unknown-file': `The file ${file} of the exception does not exist.`,
    }[reason],
    hint: `${meant(close)}${
      reason === 'expired' ? 'Give the reason anew or delete the exception.' : 'Correct or delete the exception.'
    }`,
  }),
  markup: ({ excerpt }, label, key) => ({
    message: `${field(label, key)} contains markup (${quoted(excerpt)}); plain text is allowed.`,
    hint: 'Leave out the angle brackets. A less-than sign followed by a blank is allowed.',
  }),
  'unsafe-address': ({ address, fault }, label, key) => ({
    message: `${label ? `${field(label, key)}: t` : 'T'}he address ${quoted(address)} is not allowed.`,
    hint: addressFaults[fault],
  }),
  'narrative-code': ({ form }) => ({
    message: {
      import: 'Lines that start with "import" are not allowed: an entry contains no program code.',
      export: 'Lines that start with "export" are not allowed: an entry contains no program code.',
      expression: 'Curly braces are not allowed: an entry contains no program code.',
    }[form],
    hint:
      form === 'expression'
        ? 'Delete the braces; as characters of the text they stand in `…` or behind a backslash: \\{.'
        : 'Delete the line; if it is an ordinary sentence, start it with another word.',
  }),
  'narrative-markup': ({ name }) => ({
    message: `HTML and foreign components are not allowed in the text: ${quoted(name)}.`,
    hint: `Markdown and the components ${componentNames.join(', ')} are allowed. A less-than sign followed by a blank is allowed; addresses stand without angle brackets.`,
  }),
  'narrative-element': ({ element }) => elements[element],
  'narrative-component': ({ component, fault }) => ({
    message:
      fault === 'place'
        ? `The component <${component}> stands in the wrong place: it belongs on lines of its own and in no other component, list or quotation.`
        : `The component <${component}> does not hold what belongs there: ${contents[components[component].content]}.`,
    hint: `It is written like this: ${written(component)}`,
  }),
  'narrative-attribute': ({ component, attribute, fault }) => ({
    message: {
      unknown: `The component <${component}> has no attribute "${attribute}".`,
      missing: `The component <${component}> lacks the attribute "${attribute}".`,
      twice: `The component <${component}> has the attribute "${attribute}" twice.`,
      'not-text': `The attribute "${attribute}" of the component <${component}> is no text in quotes.`,
      'too-long': `The attribute "${attribute}" of the component <${component}> is too long.`,
    }[fault],
    hint: Object.keys(components[component].attributes).length
      ? `Attributes: ${Object.keys(components[component].attributes)
          .map((name) => `${name}="…"`)
          .join(', ')}.`
      : `<${component}> has no attributes.`,
  }),
  'narrative-size': ({ limit, most }) => ({
    message: {
      characters: `The text below the data is longer than ${most} characters.`,
      lines: `The text below the data has more than ${most} lines.`,
      block: `A paragraph is longer than ${most} characters.`,
      marks: `A paragraph holds more than ${most} asterisks and underscores.`,
    }[limit],
    hint: limit === 'block' ? 'Divide it into paragraphs by blank lines.' : 'Shorten it; long documents are linked.',
  }),
  'narrative-syntax': ({ name }) => ({
    message: name
      ? `The component <${name}> is not written correctly or not closed.`
      : 'The text cannot be read from here on.',
    hint: name ? `It is written like this: ${written(name)}` : 'Simplify the markup at this place.',
  }),
  'more-problems': ({ more }) => ({
    message: `The file has ${more} more faults that are not listed here.`,
    hint: 'Remedy those named first, then check again.',
  }),
  'rule-failed': ({ rule, reason }) => ({
    message: `The rule "${rule}" could not check this entry: ${reason}`,
    hint: 'This is a fault of the check, not of the entry; please report it.',
  }),
};
