import { palettesOf } from '../../schema/colours.ts';
import type { Palette } from '../../schema/colours.ts';
import type { Operator } from '../../schema/operator.ts';

/** KERN's tokens that carry the look of an instance; its own values lie in a layer, so these win. */
const tokens = ({ accent, tint }: Palette): string =>
  `--kern-color-action-default:${accent};--kern-color-layout-background-hued:${tint}`;

/** The colours of an instance as rules for a file: the policy of the pages allows no styles in them. */
export function coloursAsRules(colours: NonNullable<Operator['colours']>): string {
  const { light, dark } = palettesOf(colours);
  return `:root{${tokens(light)}}\n@media (prefers-color-scheme:dark){:root{${tokens(dark)}}}\n`;
}

/** The sign of a register in the colours of the instance, for tabs and bookmarks. */
export function iconOf(colours: Operator['colours']): string {
  const { light, dark } = colours ? palettesOf(colours) : { light: { accent: '#2044aa' }, dark: { accent: '#9fb4ee' } };
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><style>',
    `.a{fill:${light.accent}}.b{fill:#fff}`,
    `@media(prefers-color-scheme:dark){.a{fill:${dark.accent}}.b{fill:#0b0d16}}</style>`,
    '<rect class="a" width="44" height="44" rx="6"/>',
    '<path class="b" d="M10 11h6v4h-6zm10 0h14v4H20zM10 29h6v4h-6zm10 0h14v4H20z"/>',
    '<path class="b" d="M20 20h14v4H20z"/><circle class="b" cx="13" cy="22" r="4.5"/></svg>\n',
  ].join('');
}
