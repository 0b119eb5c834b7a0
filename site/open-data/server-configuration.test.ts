import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { published } from '../lib/open-data.ts';
import { formatOf, formats } from './formats.ts';

/*
 * The shipped server configurations, read as the servers read them: nginx by its `map` and `types`, hosts of the Netlify
 * kind by `_headers`.
 */

const nginx = readFileSync('site/deploy/nginx.conf', 'utf8');
const headers = readFileSync('site/public/_headers', 'utf8');

const dataPaths = [...published.files, ...published.singles].map(({ path, format }) => ({ path: `/${path}`, format }));

/** Header fields of a path by `_headers`. */
function fieldsOf(path: string): Record<string, string> {
  const rules = headers
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => block.trim().split('\n'));
  return Object.fromEntries(
    rules
      .filter(([pattern]) =>
        new RegExp(`^${pattern!.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path),
      )
      .flatMap(([, ...lines]) => lines.map((line) => line.trim().split(/: (.*)/s) as [string, string])),
  );
}

/** The text of a block of nginx by what stands before its brace. */
const blockOf = (name: string): string => nginx.slice(nginx.indexOf(name)).match(/\{([^}]*)\}/)?.[1] ?? '';

const types = new Map(
  [...blockOf('types {').matchAll(/^\s*(\S+)\s+([^;]+);/gm)].flatMap(([, type, endings]) =>
    endings!.split(' ').map((ending) => [ending, type!] as const),
  ),
);

const corsPatterns = [...blockOf('map $uri $ki_register_cors').matchAll(/^\s*~(\S+)\s+"\*";/gm)].map(
  ([, pattern]) => new RegExp(pattern!),
);

test('every format is sent with its type', () => {
  const charsets = /charset_types ([^;]+);/.exec(nginx)?.[1]?.split(' ') ?? [];
  for (const { extension, contentType } of Object.values(formats)) {
    expect(fieldsOf(`/api/v1/x.${extension}`)['Content-Type']).toBe(contentType);
    const [type] = contentType.split(';');
    expect(types.get(extension)).toBe(type);
    expect(charsets).toContain(type);
  }
});

test('every file of the data may be read by other websites, pages may not', () => {
  expect(dataPaths.length).toBeGreaterThan(100);
  for (const { path, format } of [...dataPaths, { path: '/sha256sums.txt', format: undefined }]) {
    expect(fieldsOf(path)['Access-Control-Allow-Origin'], path).toBe('*');
    expect(
      corsPatterns.some((pattern) => pattern.test(path)),
      path,
    ).toBe(true);
    if (format) expect(path.endsWith(`.${formatOf(format).extension}`), path).toBe(true);
  }
  for (const page of ['/', '/systeme/', '/redaktion/config.yml']) {
    expect(fieldsOf(page)).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(corsPatterns.some((pattern) => pattern.test(page))).toBe(false);
  }
});

test('both say the same about security, for every answer', () => {
  const sent = Object.entries(fieldsOf('/'));
  expect(sent.map(([name]) => name)).toContain('X-Content-Type-Options');
  for (const [name, value] of sent) expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  // nginx forgets the headers of a block once a block inside adds one of its own.
  expect(nginx.match(/location[^{]*\{[^}]*add_header/g)).toBeNull();
});

test('security.txt is sent as RFC 9116 asks; nothing else that begins with a dot is', () => {
  expect(fieldsOf('/.well-known/security.txt')['Content-Type']).toBe('text/plain; charset=utf-8');
  expect(types.get('txt')).toBe('text/plain');
  const hidden = new RegExp(/location ~ (\S+) \{ return 404; \}/.exec(nginx)![1]!);
  expect(hidden.test('/.well-known/security.txt')).toBe(false);
  for (const path of ['/.git/config', '/.env', '/systeme/.htaccess', '/.well-known-not'])
    expect(hidden.test(path)).toBe(true);
});
