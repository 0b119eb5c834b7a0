declare module 'decap-cms-locales/dist/esm/*/index.js' {
  const texts: Readonly<Record<string, unknown>>;
  export default texts;
}
