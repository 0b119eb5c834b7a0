import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesAt } from './git-state.ts';
import { newRepository } from './repository.fixture.ts';

const texts = (files: ReturnType<typeof filesAt>) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

test('reads a folder as it was, by paths below it, and leaves the working tree alone', () => {
  const { folder, git, write, commit } = newRepository();
  write({ 'registry/systems/mv/ä b.yaml': 'name: Früher\n', 'registry/operator.yaml': '', 'code.ts': 'x' });
  commit();
  write({ 'registry/systems/mv/ä b.yaml': 'name: Heute\n', 'registry/neu.yaml': 'neu' });
  expect(texts(filesAt(join(folder, 'registry'), 'main'))).toEqual({
    'operator.yaml': '',
    'systems/mv/ä b.yaml': 'name: Früher\n',
  });
  expect(git('status', '--short', '-uall').split('\n')).toHaveLength(2);
});

test('gives every byte as it was committed, line breaks and zeros included', () => {
  const { folder, write, commit } = newRepository();
  const text = 'a\r\nb\0blob 3\n\n';
  write({ 'registry/eins.yaml': text, 'registry/zwei.yaml': 'danach' });
  commit();
  expect(texts(filesAt(join(folder, 'registry'), 'main'))).toEqual({ 'eins.yaml': text, 'zwei.yaml': 'danach' });
});

test('leaves links out', () => {
  const { folder, write, commit } = newRepository();
  write({ 'registry/eins.yaml': '1' });
  symlinkSync('eins.yaml', join(folder, 'registry/verweis.yaml'));
  commit();
  expect(texts(filesAt(join(folder, 'registry'), 'main'))).toEqual({ 'eins.yaml': '1' });
});

test('a folder that did not exist then is empty', () => {
  const { folder, write, commit } = newRepository();
  write({ 'code.ts': 'x' });
  commit();
  write({ 'registry/neu.yaml': 'neu' });
  expect(filesAt(join(folder, 'registry'), 'main')).toEqual([]);
});
