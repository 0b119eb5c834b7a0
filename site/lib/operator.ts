import type { Language } from '../../schema/language.ts';
import type { Operator } from '../../schema/operator.ts';
import { revisionOf } from '../../store/revision.ts';
import { registryFolder } from '../../store/registry-folder.ts';
import { repositoryPaths } from '../../store/repository-path.ts';
import { forgePage, issuePage } from '../../schema/forge.ts';
import { registry } from './registry.ts';

/** Who runs this instance; nothing of it where the registry has no operator.yaml. */
export const operator: Partial<Operator> = registry.operator.get('operator')?.record ?? {};

/** The state of the registry the site shows. */
export const revision = revisionOf(registryFolder());

/** Where a file of the registry lies in its repository; nothing where it is in none. */
export const pathInRepository = repositoryPaths(registryFolder());

/** Address of a commit on the operator's forge, if one is named. */
export const commitHref = (commit: string): string | undefined =>
  operator.forge && forgePage(operator.forge, `commit/${commit}`);

/** Name of the instance. */
export const instanceName = (language: Language, fallback: string): string => operator.name?.[language] ?? fallback;

/** Address where a problem can be written down on the operator's forge, if one is named. */
export const newIssueHref = (): string | undefined => operator.forge && issuePage(operator.forge);
