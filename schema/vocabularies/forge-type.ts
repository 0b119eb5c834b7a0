import { vocabulary } from '../vocabulary.ts';

/** The software that hosts the repository of this instance. */
export const forgeType = vocabulary('forge-type', { de: 'Art der Git-Plattform', en: 'Type of Git platform' }, [
  { code: 'gitlab', de: 'GitLab', en: 'GitLab', note: { de: 'Auch openCode.', en: 'openCode included.' } },
  { code: 'github', de: 'GitHub', en: 'GitHub' },
  { code: 'forgejo', de: 'Forgejo', en: 'Forgejo', note: { de: 'Auch Codeberg.', en: 'Codeberg included.' } },
]);
