import type { APIRoute } from 'astro';
import { formatOf } from '../open-data/formats.ts';
import type { FormatName } from '../open-data/formats.ts';
import { responseOf } from '../open-data/data-file.ts';
import type { DataFile } from '../open-data/data-file.ts';
import { published } from './open-data.ts';

/**
 * The files of the open data in one format, for a route `[...data].<extension>.ts`. Astro wants the extension in the name
 * of the route; which files there are is decided in `open-data/files.ts`.
 */
export const dataPaths = (format: FormatName) =>
  [...published.files, ...published.singles]
    .filter((file) => file.format === format)
    .map((file) => ({
      params: { data: file.path.slice(0, -formatOf(format).extension.length - 1) },
      props: { file },
    }));

/** Answers with such a file. */
export const dataAnswer: APIRoute<{ file: DataFile }> = ({ props }) => responseOf(props.file);
