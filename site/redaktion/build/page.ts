/** Hash of an empty style element: the style library of Decap fills such elements by script, which needs no more. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of the form.
 * @param origins hosts it talks to: the operator's forge
 */
export const policy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    // No other host: pictures of accounts would be fetched from one that follows people around.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' blob:", ...origins].join(' '),
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page that holds the form; it works at any address, as all its addresses are relative. */
export const page = (origins: readonly string[]): string => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy(origins)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <title>Redaktion</title>
    <link rel="icon" href="../favicon.svg">
    <link rel="stylesheet" href="redaktion.css">
    <script type="module" src="redaktion.js"></script>
  </head>
  <body>
    <noscript><p>Das Formular braucht JavaScript. Ohne JavaScript: <a href="../melden/">Seite „Melden“</a></p></noscript>
    <header id="titel"><h1 class="r-hidden">Redaktion</h1></header>
    <p id="hinweis" role="status"></p>
    <div id="nc-root"></div>
  </body>
</html>
`;

/** Headers for the form where it is served from an origin of its own, in the notation of Netlify and Cloudflare Pages. */
export const headers = (origins: readonly string[]): string => `/*
  Content-Security-Policy: ${policy(origins)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  X-Robots-Tag: noindex
`;
