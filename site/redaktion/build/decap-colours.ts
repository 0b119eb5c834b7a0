import type { Patch } from './decap-patches.ts';

/*
 * Decap knows light colours only, some of them too pale to be read. Its palette becomes names of ours, to which
 * `colours.css` gives values, light and dark ones. What Decap calls white is the ground of a card as well as the text on
 * a button: turned into darkness both stay readable, because buttons turn bright.
 */

const palette: Readonly<Record<string, readonly [theirs: string, ours: string]>> = {
  white: ['#fff', 'surface'],
  grayLight: ['#eff0f4', 'ground'],
  gray: ['#798291', 'quiet'],
  grayDark: ['#313d3e', 'text'],
  blue: ['#3a69c7', 'link'],
  blueLight: ['#e8f5fe', 'tint'],
  green: ['#005614', 'success'],
  greenLight: ['#caef6f', 'success-soft'],
  brown: ['#754e00', 'warning'],
  yellow: ['#ffee9c', 'warning-soft'],
  red: ['#ff003b', 'error'],
  redDark: ['#D60032', 'error'],
  redLight: ['#fcefea', 'error-soft'],
  purple: ['#70399f', 'draft'],
  purpleLight: ['#f6d8ff', 'draft-soft'],
  teal: ['#17a2b8', 'accent'],
  tealDark: ['#117888', 'accent'],
  tealLight: ['#ddf5f9', 'accent-soft'],
  textFieldBorder: ['#dfdfe3', 'hairline'],
  controlLabel: ['#5D626F', 'quiet'],
};

const ours = (name: string): string => `var(--r-${name})`;

/** Replacements within modules of Decap. */
export const colourPatches: readonly Patch[] = [
  {
    file: 'decap-cms-ui-default/dist/esm/styles.js',
    with: [
      ...Object.entries(palette).map(
        ([key, [theirs, name]]) => [`  ${key}: '${theirs}'`, `  ${key}: '${ours(name)}'`] as const,
      ),
      ['background-color:#fff;;label:card;', `background-color:${ours('surface')};;label:card;`],
      ['background-color:#555a65;}', `background-color:${ours('quiet')};}`],
      ['background-color:#aae31f;', `background-color:${ours('success-soft')};`],
      ['color:#1195aa;', `color:${ours('accent')};`],
      ['background-color:#fbe0d7;', `background-color:${ours('error-soft')};`],
      ['solid #eaebf1;', `solid ${ours('hairline')};`],
    ],
  },
  {
    // The progress bar is drawn on a canvas, which knows no names for colours; it is not shown.
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    with: [
      ['    0: colors.active,', "    0: 'blue',"],
      ["    '1.0': colors.active", "    '1.0': 'blue'"],
    ],
  },
  {
    // Which of the two views is on must not be a matter of colour alone.
    file: 'decap-cms-core/dist/esm/components/Collection/ViewStyleControl.js',
    with: [
      ["colors.active : '#b3b9c4'", 'colors.active : colors.inactive'],
      ...['LIST', 'GRID'].map(
        (view) =>
          [
            `isActive: viewStyle === VIEW_STYLE_${view},`,
            `isActive: viewStyle === VIEW_STYLE_${view}, 'aria-pressed': viewStyle === VIEW_STYLE_${view},`,
          ] as const,
      ),
    ],
  },
];
