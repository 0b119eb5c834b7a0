import type { SecretKind } from './problem.ts';

/**
 * How secrets look that machines hand out. Prefixes: docs.github.com (authentication), docs.gitlab.com (token prefixes),
 * docs.aws.amazon.com (unique identifiers of IAM), RFC 7468 (keys), RFC 7519 (tokens).
 */
const looks: readonly { readonly of: SecretKind; readonly pattern: RegExp }[] = [
  { of: 'key', pattern: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/ },
  { of: 'token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/ },
  { of: 'token', pattern: /\bgl(?:pat|oas|dt|rt|cbt|ptt|ft|agent|soat|imt)-[\w-]{20,}/ },
  { of: 'token', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { of: 'token', pattern: /\b(?:xox[abprs]-[\w-]{10,}|sk-[\w-]{20,})/ },
  { of: 'token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
  {
    of: 'password',
    pattern:
      /(?<!\p{L})(?:passwor[td]|kennwort|pwd|api[-_ ]?key|client[-_ ]?secret)\s*[:=]\s*(?=\S*[\d!$%&?#])\S{6,}/iu,
  },
];

/** The first secret in a text, shown only so far that its owner knows it again: findings stand in public logs. */
export function secretIn(text: string) {
  for (const { of, pattern } of looks) {
    const match = pattern.exec(text);
    if (match) return { of, start: match[0].slice(0, of === 'key' ? 10 : 4), column: match.index + 1 };
  }
  return undefined;
}
