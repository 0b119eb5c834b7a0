import { linkable } from '../../schema/address.ts';
import type { Language } from '../../schema/language.ts';
import type { Operator } from '../../schema/operator.ts';
import { revisionOf } from '../../store/revision.ts';
import { registryFolder } from '../../store/registry-folder.ts';
import { registry } from './registry.ts';

/** Who runs this instance; nothing of it where the registry has no operator.yaml. */
export const operator: Partial<Operator> = registry.operator.get('operator')?.record ?? {};

/** The state of the registry the site shows. */
export const revision = revisionOf(registryFolder());

/** Address of a commit on the operator's forge, if one is named. */
export function commitHref(commit: string): string | undefined {
  return onForge(`commit/${commit}`);
}

/** Name of the instance. */
export const instanceName = (language: Language, fallback: string): string => operator.name?.[language] ?? fallback;

/** Address where a problem can be written down on the operator's forge, if one is named. */
export const newIssueHref = (): string | undefined => onForge('issues/new');

/** GitLab keeps its own pages of a repository below `/-/`; GitHub and Forgejo do not. */
function onForge(page: string): string | undefined {
  const { forge } = operator;
  if (!forge) return undefined;
  const own = forge.type === 'gitlab' ? '-/' : '';
  return linkable(`${forge.url.replace(/\/$/, '')}/${forge.repository}/${own}${page}`);
}
