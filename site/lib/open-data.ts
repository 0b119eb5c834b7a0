import { linkable } from '../../schema/address.ts';
import { openData } from '../open-data/files.ts';
import { placeholderAddress } from '../open-data/instance.ts';
import type { Instance } from '../open-data/instance.ts';
import { texts } from '../i18n/index.ts';
import { facets } from './facets.ts';
import { instanceName, operator, revision } from './operator.ts';
import { basePath, siteOrigin } from './place.ts';
import { registry } from './registry.ts';

const base = basePath();

/** Where the site will live: SITE_URL, else what the operator entered, else an address that leads nowhere. */
function address(): string {
  const site = siteOrigin();
  if (site) return new URL(base, site).href;
  const entered = linkable(operator.url);
  return entered ? entered.replace(/\/?$/, '/') : placeholderAddress;
}

/** This register as the open data see it. */
export const instance: Instance = {
  registry,
  address: address(),
  base,
  name: {
    de: instanceName('de', texts('de').site.name),
    en: instanceName('en', texts('en').site.name),
  },
  operatedBy: operator.operatedBy,
  license: operator.dataLicense,
  state: revision,
};

/** All files of the open data of this register. */
export const published = openData(instance, facets);
