import { offeredCodes } from '../numbers/tally.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

const systems = [...registry.system.values()];

/** Whether others may take the system over, wholly or in part. */
export const isOffered = ({ record }: SystemEntry): boolean =>
  record.reusePotential !== undefined && offeredCodes.includes(record.reusePotential);

/** The figures of the start page. */
export const figures = {
  systems: systems.length,
  inUse: systems.filter(({ record }) => record.status === 'operation').length,
  reusable: systems.filter(isOffered).length,
  requests: [...registry.request.values()].filter(({ record }) => record.status === 'open').length,
  /** Bodies that answer for at least one system. */
  bodies: new Set(systems.map(({ record }) => record.organisation)).size,
};
