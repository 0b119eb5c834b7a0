import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AtRule, Container, Plugin, Root, Rule } from 'postcss';

interface Options {
  /** Folder whose sources decide which KERN classes and tokens stay. */
  sources: string;
}

const sourceFiles = '**/*.{astro,ts,mdx,css}';
const name = /kern-[a-z0-9_-]+/g;
const reference = /var\(\s*(--[\w-]+)/g;

/**
 * KERN's whole style sheet weighs 23 KB compressed. This keeps the rules whose class names stand in our sources and the
 * tokens those rules refer to, and puts the values of tokens that never change where they are used. Class names must
 * therefore be written out in full, never put together from parts.
 */
export function keepUsedKern({ sources }: Options): Plugin {
  return {
    postcssPlugin: 'keep-used-kern',
    OnceExit(root, { result }) {
      const text = globSync(sourceFiles, { cwd: sources })
        .filter((file) => !file.endsWith('.test.ts'))
        .map((file) => readFileSync(join(sources, file), 'utf8'))
        .join('\n');
      dropUnusedRules(root, new Set(text.match(name)), (state) => mentions(text, state));
      dropDefaultsOfTokens(root);
      inlineFixedTokens(root);
      dropUnusedTokens(root, references(text));
      dropEmpty(root);
      // The development server rebuilds the sheet when a page starts to use another class.
      result.messages.push({ type: 'dir-dependency', plugin: 'keep-used-kern', dir: sources, glob: sourceFiles });
    },
  };
}

function dropUnusedRules(root: Root, used: ReadonlySet<string>, mentions: (state: string) => boolean): void {
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const kept = rule.selectors.filter((selector) => {
      const plain = withoutAlternatives(selector);
      return requiredNames(plain).every((one) => used.has(one)) && requiredStates(plain).every(mentions);
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** What stands inside :not() and :is() is no condition for a rule to matter. */
function withoutAlternatives(selector: string): string {
  return selector.replace(/:(?:not|is|where)\((?:[^()]|\([^()]*\))*\)/g, '');
}

/** Classes and theme marks an element must have. */
function requiredNames(selector: string): string[] {
  return [...selector.matchAll(/(?:\.|\[data-)(kern-[a-z0-9_-]+)/g)].map((match) => match[1] ?? '');
}

/** Kinds and states of form fields that make up a good part of KERN's rules for them. */
function requiredStates(selector: string): string[] {
  const types = [...selector.matchAll(/\[type="?(\w+)/g)].map((match) => `type="${match[1]}"`);
  const states = [...selector.matchAll(/\b(disabled|readonly)\b/g)].map((match) => match[1] ?? '');
  return [...types, ...states];
}

/** In TypeScript, `readonly` is a word of the language; there the state of a field is `readOnly`. */
function mentions(text: string, state: string): boolean {
  return state === 'readonly' ? /readOnly|\breadonly(?:=|>| \/>)/.test(text) : text.includes(state);
}

/** KERN repeats each colour as a fixed fallback; all its tokens are defined here, so the fallback never shows. */
function dropDefaultsOfTokens(root: Root): void {
  const defined = new Set<string>();
  root.walkDecls(/^--/, (declaration) => void defined.add(declaration.prop));
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/var\((--[\w-]+),\s*[^()]*\)/g, (all, token: string) =>
      defined.has(token) ? `var(${token})` : all,
    );
  });
}

/**
 * A token with one value everywhere is a constant: where its value is no longer than its name, the value takes its place.
 * The definition itself goes with `dropUnusedTokens`, unless a sheet of a single page refers to it.
 */
function inlineFixedTokens(root: Root): void {
  const values = new Map<string, string[]>();
  root.walkDecls(/^--kern-/, ({ prop, value, parent }) => {
    // What is defined for a part of the page only is no constant.
    const everywhere = parent?.type === 'rule' && /^:root$|^:is\(body|^body/.test((parent as Rule).selector.trim());
    values.set(prop, [...(values.get(prop) ?? []), ...(everywhere ? [value] : [value, value])]);
  });
  const inline = (text: string): string =>
    text.replace(/var\((--kern-[\w-]+)\)/g, (all, token: string) => {
      const [value, ...others] = values.get(token) ?? [];
      if (value === undefined || others.length > 0) return all;
      const short = inline(value);
      return short.length <= all.length ? short : all;
    });
  root.walkDecls((declaration) => {
    declaration.value = inline(declaration.value);
  });
}

function dropUnusedTokens(root: Root, fromSources: Iterable<string>): void {
  const used = new Set(fromSources);
  const usedBy = new Map<string, Set<string>>();
  root.walkDecls((declaration) => {
    const to = declaration.prop.startsWith('--') ? (usedBy.get(declaration.prop) ?? new Set<string>()) : used;
    if (to !== used) usedBy.set(declaration.prop, to);
    for (const token of references(declaration.value)) to.add(token);
  });
  // A set hands out what is added while it is walked: this follows references of references.
  for (const token of used) for (const next of usedBy.get(token) ?? []) used.add(next);
  root.walkDecls(/^--kern-/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
}

function references(text: string): Iterable<string> {
  return [...text.matchAll(reference)].map((match) => match[1] ?? '');
}

function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (!isContainer(node)) continue;
    dropEmpty(node);
    if (node.nodes?.every((child) => child.type === 'comment')) node.remove();
  }
}

function isContainer(node: { type: string; nodes?: unknown }): node is Rule | AtRule {
  return (node.type === 'rule' || node.type === 'atrule') && Array.isArray(node.nodes);
}

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
}
