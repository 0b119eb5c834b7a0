import type { Language } from '../../schema/language.ts';

/** A picture of a page that the guide shows; `npm run screenshots -- --guide` draws it. */
export interface GuidePicture {
  /** German address of the page shown. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly languages: readonly Language[];
  /** What of the page is at the top of the picture; its beginning where this is left out. */
  readonly from?: string;
  /** What is folded out before. */
  readonly open?: string;
}

const size = { width: 720, height: 460 } as const;
const both = ['de', 'en'] as const;

/** The pictures of the guide by name. */
export const guidePictures = {
  steckbrief: { ...size, path: '/systeme/mucgpt/', languages: both, from: 'main' },
  liste: { ...size, path: '/systeme/', languages: both, from: 'main' },
  melden: { ...size, path: '/melden/', languages: both, from: 'main' },
  redaktion: { ...size, path: '/redaktion/', languages: ['de'] },
} as const satisfies Record<string, GuidePicture>;
export type GuidePictureName = keyof typeof guidePictures;

/** The most that a picture may weigh: a page loads one before anybody has scrolled. */
export const heaviestPicture = 20_000;

/** Where the picture lies below the root of the site; pictures of what exists in German only serve both languages. */
export function picturePath(name: GuidePictureName, language: Language): string {
  const { languages }: GuidePicture = guidePictures[name];
  return `/hilfe/${name}-${languages.includes(language) ? language : languages[0]}.webp`;
}

/** The picture a Markdown image names as `bild:name`. Throws if there is none. */
export function pictureNamed(address: string): GuidePictureName {
  const name = /^bild:(\w+)$/.exec(address)?.[1];
  if (!name || !Object.hasOwn(guidePictures, name)) throw new Error(`The guide has no picture "${address}".`);
  return name as GuidePictureName;
}
