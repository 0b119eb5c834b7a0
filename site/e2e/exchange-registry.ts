import { registerHooks } from 'node:module';

/*
 * Loaded into a Node process, it exchanges one module: the registry is not checked. For tests only.
 */

export const real = new URL('../lib/registry.ts', import.meta.url).href;
export const unchecked = new URL('unchecked-registry.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === real ? { ...found, url: unchecked } : found;
  },
});
