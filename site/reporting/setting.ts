import { formBasis } from '../../store/form-setting.ts';
import { registryFolder } from '../../store/registry-folder.ts';
import { operator } from '../lib/operator.ts';
import type { Recipients } from './hand-over.ts';

const basis = formBasis(registryFolder());

const { forge } = operator;

/** Where reports of this instance go. */
export const recipients: Recipients = {
  folder: basis.setting.folder,
  ...(forge && { forge: { type: forge.type, url: forge.url, repository: forge.repository, branch: forge.branch } }),
  ...(operator.operatedBy?.email && { mail: operator.operatedBy.email }),
};

/** The records as far as the check and the pickers need them. */
export const knownEntries = basis.index;
