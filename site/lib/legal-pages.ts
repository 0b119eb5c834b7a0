/** The pages the law asks of whoever runs the site, by address; their text is the operator's. */
export const legalPages = {
  impressum: 'imprint',
  datenschutz: 'privacy',
  barrierefreiheit: 'accessibility',
} as const;

export type LegalPage = (typeof legalPages)[keyof typeof legalPages];
