import type { Page } from 'playwright-core';

/** A condition of a page that is reached by using it. */
export interface State {
  readonly name: string;
  /** Brings the freshly loaded page into the state and returns once it is there. */
  readonly reach: (page: Page) => Promise<void>;
  /** What the page says of the change without moving the focus (WCAG 4.1.3). */
  readonly says?: RegExp;
}

/** A kind of page that all checks, budgets and pictures look at. */
export interface PageType {
  /** German address of one page of the kind; the English one is found below /en. */
  readonly path: string;
  readonly state?: State;
}

/** One page of every type and every state that changes what is seen: a new kind of page is a new line here. */
export const pageTypes: readonly PageType[] = [
  { path: '/' },
  { path: '/systeme/' },
  { path: '/systeme/', state: { name: 'facets open', reach: openFacets } },
  { path: '/systeme/', state: listSearch('Xylophonquark', 'nothing found', /^0 Systeme$/) },
  { path: '/systeme/', state: listSearch('Chatbot', 'hits', /^[1-9]\d* Systeme?$/) },
  { path: '/systeme/application-manager-mecklenburg-vorpommern/' },
  { path: '/systeme/mucgpt/' },
  { path: '/familien/mucgpt/' },
  { path: '/organisationen/' },
  { path: '/organisationen/landeshauptstadt-muenchen/' },
  { path: '/organisationen/auswahl/reported/' },
  { path: '/themen/transport/' },
  { path: '/laender/nw/' },
  { path: '/zahlen/' },
  { path: '/vergleich/' },
  { path: '/vergleich/', state: comparison() },
  { path: '/aenderungen/' },
  { path: '/aenderungen/2026-11/' },
  { path: '/marktplatz/' },
  { path: '/gesuche/weiterentwicklung-marktplatz-der-ki-moeglichkeiten/' },
  { path: '/pruefen/' },
  { path: '/erfahrungen/' },
  { path: '/berichte/' },
  { path: '/berichte/mv/' },
  { path: '/suche/' },
  { path: '/suche/', state: search('Chatbot', 'hits', /Treffer/) },
  { path: '/suche/', state: search('Xylophonquark', 'nothing found', /Nichts gefunden/) },
  { path: '/recht/' },
  { path: '/einstufung/' },
  { path: '/einstufung/', state: classified() },
  { path: '/daten/' },
  { path: '/ueber/' },
  { path: '/ueber/fragen-der-kritik/' },
  { path: '/hilfe/' },
  { path: '/hilfe/felder/' },
  { path: '/hilfe/felder/stelle/' },
  { path: '/hilfe/checklisten/' },
  { path: '/melden/' },
  { path: '/melden/gesuch/' },
  { path: '/impressum/' },
  { path: '/datenschutz/' },
  { path: '/barrierefreiheit/' },
  { path: '/leichte-sprache/' },
];

/** What tests and pictures call a page. */
export const nameOf = ({ path, state }: PageType): string => (state ? `${path} (${state.name})` : path);

/** Types words into the search of the page and sends them off. */
function search(words: string, name: string, says: RegExp): State {
  return {
    name,
    says,
    async reach(page) {
      await page.getByRole('main').getByRole('searchbox').fill(words);
      await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click();
      await page.getByRole('status').filter({ hasText: says }).waitFor();
    },
  };
}

/** Types words into the field of the list, which answers while one types. */
function listSearch(words: string, name: string, says: RegExp): State {
  return {
    name,
    says,
    async reach(page) {
      await page.getByRole('searchbox', { name: 'In den Systemen suchen' }).fill(words);
      await page.waitForURL(/[?&]q=/);
      await page.getByRole('status').filter({ hasText: says }).waitFor({ state: 'attached' });
      if (name === 'hits') await page.locator('#hits li').first().waitFor();
    },
  };
}

async function openFacets(page: Page): Promise<void> {
  // On a narrow screen they wait behind a button.
  const toggle = page.locator('#filters-toggle');
  if (await toggle.isVisible()) await toggle.click();
  for (const facet of (await page.locator('.filter > summary').all()).slice(0, 4)) await facet.click();
}

function comparison(): State {
  return {
    name: 'two systems',
    async reach(page) {
      await page.goto('/vergleich/?a=mucgpt&b=llmoin');
      await page.getByRole('table').first().waitFor();
    },
  };
}

/** Answers the questions so that the system is high-risk and has a transparency duty. */
function classified(): State {
  return {
    name: 'result',
    async reach(page) {
      await page.goto(
        '/einstufung/#ai-system=yes&prohibited=no&product=no&field=5&area-5=annex-iii-5a&profiling=yes&role=deployer&interaction=yes&generation=no&emotion=no&publication=unknown',
      );
      await page.getByRole('heading', { level: 2, name: 'Vorschlag: hochriskant nach Anhang III' }).waitFor();
    },
  };
}
