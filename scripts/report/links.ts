import type { Language } from '../../schema/language.ts';
import type { CheckedLink, LinkState } from '../../store/link-check.ts';
import type { Failure } from '../../store/safe-fetch.ts';
import { code } from './markdown.ts';

/** Turns checked links into the text that goes to standard output, final newline included. */
export type LinkReporter = (links: readonly CheckedLink[], language: Language) => string;

const words = {
  de: {
    states: { broken: 'Nicht mehr da', unclear: 'Ohne klare Antwort', refused: 'Nicht geprüft' },
    hints: {
      broken: 'Bitte eine neue Adresse oder eine andere Quelle eintragen.',
      unclear: 'Oft nur vorübergehend, oder der Server weist Programme ab. Von Hand öffnen.',
      refused: 'Die Adresse führt nicht ins öffentliche Netz oder nicht über https.',
    },
    failures: {
      'special-address': 'führt in ein nicht öffentliches Netz',
      protocol: 'leitet auf eine Adresse ohne https weiter',
      'too-many-redirects': 'leitet im Kreis weiter',
      timeout: 'antwortet nicht rechtzeitig',
      'no-such-host': 'den Server gibt es nicht',
      network: 'keine Verbindung',
    },
    sum: (links: number, counts: Record<LinkState, number>) =>
      `Links: ${links} – erreichbar: ${counts.fine}, nicht mehr da: ${counts.broken}, ohne klare Antwort: ${counts.unclear}, nicht geprüft: ${counts.refused}.`,
  },
  en: {
    states: { broken: 'Gone', unclear: 'Without a clear answer', refused: 'Not checked' },
    hints: {
      broken: 'Please enter a new address or another source.',
      unclear: 'Often for a short time only, or the server turns programs away. Open it by hand.',
      refused: 'The address does not lead to the public internet, or not over https.',
    },
    failures: {
      'special-address': 'leads to a network that is not public',
      protocol: 'redirects to an address without https',
      'too-many-redirects': 'redirects in a circle',
      timeout: 'does not answer in time',
      'no-such-host': 'there is no such server',
      network: 'no connection',
    },
    sum: (links: number, counts: Record<LinkState, number>) =>
      `Links: ${links} – fine: ${counts.fine}, gone: ${counts.broken}, without a clear answer: ${counts.unclear}, not checked: ${counts.refused}.`,
  },
} satisfies Record<Language, { failures: Record<Failure, string> } & Record<string, unknown>>;

const noted = ['broken', 'unclear', 'refused'] as const satisfies readonly LinkState[];

const reasonOf = ({ status, failure }: CheckedLink, language: Language): string =>
  failure === undefined ? `HTTP ${status}` : words[language].failures[failure];

/** Number of links in each state. */
export function countStates(links: readonly CheckedLink[]): Record<LinkState, number> {
  const counts = { fine: 0, broken: 0, unclear: 0, refused: 0 };
  for (const { state } of links) counts[state]++;
  return counts;
}

const text: LinkReporter = (links, language) =>
  [
    ...noted.flatMap((state) =>
      links
        .filter((link) => link.state === state)
        .flatMap((link) =>
          link.places.map(
            ({ file, path }) =>
              `${file}: ${path}: ${link.url} – ${words[language].states[state]}: ${reasonOf(link, language)}`,
          ),
        ),
    ),
    words[language].sum(links.length, countStates(links)),
    '',
  ].join('\n');

const json: LinkReporter = (links) =>
  `${JSON.stringify({ links, summary: { links: links.length, ...countStates(links) } }, null, 2)}\n`;

/** For an issue on the forge. */
const markdown: LinkReporter = (links, language) => {
  const sections = noted.flatMap((state) => {
    const some = links.filter((link) => link.state === state);
    if (some.length === 0) return [];
    return [
      `## ${words[language].states[state]} (${some.length})`,
      '',
      words[language].hints[state],
      '',
      ...some.map((link) => {
        const places = link.places.map(({ file, path }) => code(`${file}: ${path}`)).join(', ');
        return `- [ ] ${code(link.url)} – ${reasonOf(link, language)} – ${places}`;
      }),
      '',
    ];
  });
  return [words[language].sum(links.length, countStates(links)), '', ...sections].join('\n');
};

export const linkReporters: Record<string, LinkReporter> = { text, json, markdown };
