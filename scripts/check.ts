import { enableCompileCache } from 'node:module';

// Loading the schema costs more than checking 400 files; Node keeps what it compiled, but only if asked beforehand.
enableCompileCache();
await import('./check-registry.ts');
