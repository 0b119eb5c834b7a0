import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { formBasis } from '../../store/form-setting.ts';
import { writeForm } from '../redaktion/build/write-form.ts';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { appId, project, startGitLab } from './gitlab-stand-in.ts';
import type { StandIn } from './gitlab-stand-in.ts';
import { serve } from './static-server.ts';

/** The form on a website of its own, with a GitLab at another address. */
export interface GitLabForm {
  /** Of the website. */
  readonly address: string;
  readonly gitlab: StandIn;
  /**
   * Opens a place of the form and signs in, there and back.
   * @param level number of the person's role
   */
  signIn(path: string, level: number): Promise<Visit>;
  stop(): Promise<void>;
}

/**
 * Writes the form and nothing else of the site, and a GitLab with a copy of the repository.
 * @param repository holds a registry; its branch main is what is published
 */
export async function startGitLabForm(repository: string): Promise<GitLabForm> {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-gitlab-'));
  const bare = join(folder, 'bare');
  execFileSync('git', ['clone', '--quiet', '--bare', repository, bare]);
  cpSync(join(inject('output'), 'favicon.svg'), join(folder, 'site/favicon.svg'));
  const site = await serve(join(folder, 'site'));
  const gitlab = await startGitLab(bare, () => `${site.address}/redaktion/`);
  const { setting, index } = formBasis(join(repository, 'registry'));
  const forge = { type: 'gitlab', url: gitlab.address, repository: project, appId, publishInForm: true } as const;
  await writeForm(join(folder, 'site/redaktion'), {
    setting: { ...setting, operator: { forge }, site: undefined },
    index,
  });
  return {
    address: site.address,
    gitlab,
    signIn: async (path, level) => {
      gitlab.person = { name: 'Redaktion Musterland', level };
      const opened = await visit(path, { baseURL: site.address, partner: gitlab.address, locale: 'de-DE' });
      opened.page.setDefaultTimeout(30_000);
      opened.page.on('dialog', (dialog) => void dialog.accept());
      await opened.page.getByRole('button', { name: 'Mit GitLab anmelden' }).press('Enter');
      return opened;
    },
    stop: async () => {
      await Promise.all([site.stop(), gitlab.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
