import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { registryFolder } from '../../../store/registry-folder.ts';

/* The floor of the check: a process that reads every YAML file of the registry and does nothing but parse it. */

for (const item of readdirSync(registryFolder(), { recursive: true, withFileTypes: true }))
  if (item.isFile() && item.name.endsWith('.yaml')) parse(readFileSync(join(item.parentPath, item.name), 'utf8'));
