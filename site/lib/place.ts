/*
 * Where the site will live. Pages learn it from Astro; what an integration writes runs outside of it and reads the variable
 * that Astro was told it by.
 */

/** The address in SITE_URL; nothing where the site has not been told its own. */
export const givenAddress = (): URL | undefined => {
  const given = globalThis.process?.env?.['SITE_URL'];
  return given ? new URL(given) : undefined;
};

/** Path of the root with a slash at its end: `/`, or that of a project page. */
export const basePath = (): string =>
  `${(import.meta.env?.BASE_URL ?? givenAddress()?.pathname ?? '/').replace(/\/$/, '')}/`;

/** Origin of the site, `https://register.example`; nothing where it has not been told its own. */
export const siteOrigin = (): string | undefined => (import.meta.env ? import.meta.env.SITE : givenAddress()?.origin);
