import { enableCompileCache } from 'node:module';

// Loading the schema costs more than importing a hundred rows; Node keeps what it compiled, but only if asked beforehand.
enableCompileCache();
await import('./import/command.ts');
