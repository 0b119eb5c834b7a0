import type { Language } from '../../schema/language.ts';

/** A picture of a page that the guide shows; `npm run screenshots -- --guide` draws it. */
export interface GuidePicture {
  /** German address of the page shown. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly languages: readonly Language[];
  /** How much of the page is shown: this many of its pixels on one of the picture. */
  readonly shrunk: number;
}

const size = { width: 720, height: 460, shrunk: 1.5 } as const;
const both = ['de', 'en'] as const;

/** The pictures of the guide by name. */
export const guidePictures = {
  steckbrief: { ...size, path: '/systeme/mucgpt/', languages: both },
  liste: { ...size, path: '/systeme/', languages: both },
  melden: { ...size, path: '/melden/', languages: both },
  redaktion: { ...size, path: '/redaktion/', languages: ['de'] },
} as const satisfies Record<string, GuidePicture>;
export type GuidePictureName = keyof typeof guidePictures;

/** The most that a picture may weigh: a page loads one before anybody has scrolled. */
export const heaviestPicture = 18_000;

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
