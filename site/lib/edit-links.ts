import type { FormKind } from '../../schema/derive/decap-config.ts';
import { canSignIn } from '../../schema/derive/decap-config.ts';
import type { Format } from '../../schema/kinds.ts';
import type { Request } from '../../schema/request.ts';
import type { System } from '../../schema/system.ts';
import { fileHref, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { editPage } from '../../schema/forge.ts';
import { operator, pathInRepository } from './operator.ts';
import { organisationOf } from './registry.ts';
import type { OrganisationEntry, RequestEntry, SystemEntry } from './registry.ts';

/** A way to change an entry. */
export interface EditLink {
  readonly href: string;
  readonly label: string;
}

/** Whether the form of this instance lets anyone in; otherwise nothing leads there. */
export const hasForm = canSignIn(operator);

/** Where an entry can be changed: in the form, and as a file on the forge. */
export function editLinks(entry: SystemEntry | OrganisationEntry | RequestEntry, language: Language): EditLink[] {
  const { kind, id, jurisdiction, file } = entry as typeof entry & { readonly kind: FormKind };
  const format: Format = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  const inRepository = pathInRepository(file);
  const page = operator.forge && inRepository && editPage(operator.forge, inRepository);
  return [
    ...(hasForm
      ? [{ href: fileHref(editPath({ kind, jurisdiction, format }, id)), label: texts(language).redaktion.edit }]
      : []),
    ...(page ? [{ href: page, label: texts(language).steckbrief.edit }] : []),
  ];
}

/** What a need already says of the system that will meet it. */
const carried = [
  'organisation',
  'policyFields',
  'administrativeTasks',
  'aiMethods',
] as const satisfies readonly (keyof System & keyof Request)[];

/** Where the body that has a need enters the system that meets it, filled in as far as the need goes. */
export function systemForNeed(entry: RequestEntry, language: Language): EditLink[] {
  const { jurisdiction } = organisationOf(entry);
  if (!hasForm || !jurisdiction) return [];
  const values = Object.fromEntries(
    carried.flatMap((key) => {
      const value = entry.record[key];
      return value === undefined ? [] : [[key, String(value)]];
    }),
  );
  return [
    {
      href: fileHref(newPath({ kind: 'system', jurisdiction }, values)),
      label: texts(language).redaktion.systemForNeed,
    },
  ];
}
