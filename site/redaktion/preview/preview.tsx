/** @jsxImportSource react */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { collectionNamed } from '../../../schema/derive/decap-config.ts';
import type { FormKind } from '../../../schema/derive/decap-config.ts';
import type { Kind } from '../../../schema/kinds.ts';
import { fieldsOfKind } from '../../../schema/leaves.ts';
import type { Draft, Neighbours } from '../../steckbrief/entry.ts';
import { organisationPage } from '../../steckbrief/organisation-page.ts';
import { requestPage } from '../../steckbrief/request-page.ts';
import { systemPage } from '../../steckbrief/system-page.ts';
import { state } from '../form/state.ts';
import type { DecapEntry } from '../form/state.ts';
import { recordOf } from '../../entry-form/format.ts';
import type { Sheet } from '../../entry-form/format.ts';
import { words } from '../words.ts';
import { neighboursOf } from './neighbours.ts';
import { OrganisationPreview } from './organisation.tsx';
import { RequestPreview } from './request.tsx';
import { shapedRecord } from './shaped.ts';
import { SystemPreview } from './system.tsx';

/** The page that the entry under the editor's hands will have: the view model of the site, drawn by React. */
export function Preview({ entry }: { entry: DecapEntry }): ReactNode {
  const neighbours = useMemo(() => neighboursOf(state.known), []);
  const named = collectionNamed(String(entry.get('collection')));
  if (!named) return null;
  const { kind, jurisdiction } = named;
  const sheet = (entry.get('data') as { toJS(): unknown }).toJS() as Sheet;
  const isNew = entry.get('newRecord') === true;
  const draft = {
    id: isNew ? (sheet.id ?? '') : String(entry.get('slug')),
    jurisdiction,
    record: shapedRecord(recordOf(sheet, kind), fieldsOfKind(kind)),
  };
  return (
    <main lang="de" className="frame page-top">
      {pages[kind](draft, neighbours, sheet.body)}
      <p className="page-top muted small">{words.previewLimits}</p>
    </main>
  );
}

type Drawn = (draft: Draft<Kind>, neighbours: Neighbours, body: string | undefined) => ReactNode;

/** Each kind by its own page; what a record states has the shape of its kind's fields. */
const pages: Readonly<Record<FormKind, Drawn>> = {
  system: (draft, neighbours, body) => (
    <SystemPreview page={systemPage(draft as Draft<'system'>, 'de', neighbours)} body={body} />
  ),
  organisation: (draft, neighbours) => (
    <OrganisationPreview page={organisationPage(draft as Draft<'organisation'>, 'de', neighbours)} />
  ),
  request: (draft, neighbours) => <RequestPreview page={requestPage(draft as Draft<'request'>, 'de', neighbours)} />,
};
