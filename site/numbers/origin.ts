import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import { today } from '../../store/today.ts';
import { href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { instanceName, operator, revision } from '../lib/operator.ts';
import { siteOrigin } from '../lib/place.ts';
import type { Origin } from './figure-file.ts';

/** Where the numbers of this build come from. */
export const origin = (language: Language): Origin => ({
  date: revision?.date ?? today(),
  source: [
    instanceName(language, texts(language).site.name),
    siteOrigin() && new URL(href(language, '/zahlen/'), siteOrigin()).href,
  ]
    .filter(Boolean)
    .join(', '),
  license: operator.dataLicense && dataLicense.text(operator.dataLicense, language),
});
