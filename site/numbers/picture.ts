/** What a picture of a figure shows; every text is ready to be read. */
export interface Picture {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Source, date, licence. */
  readonly footer: string;
  readonly rows: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

/* Lengths in units of the drawing; widths of letters are estimated, for nothing here knows the reader's font. */
const width = 800;
const margin = 32;
const labelWidth = 330;
const numberWidth = 56;
const lineHeight = 20;
const gap = 10;
const letter = 7.6;

/**
 * A figure as an SVG file that explains itself wherever it is taken: title, source and date inside, text as text, light
 * background, no script, no reference to anything else.
 */
export function pictureOf({ language, title, subtitle, footer, rows }: Picture): string {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const barStart = margin + labelWidth + numberWidth + gap;
  const room = width - margin - barStart;
  const titleLines = linesOf(title, width - 2 * margin, letter * 1.6);
  const footLines = linesOf(footer, width - 2 * margin, letter * 0.85);
  let top = margin + titleLines.length * 30 + 34;
  const drawn = rows.map(({ label, value, text }) => {
    const lines = linesOf(label, labelWidth, letter);
    const y = top;
    const height = lines.length * lineHeight;
    top += height + gap;
    const middle = y + height / 2;
    return [
      ...lines.map((line, index) => textAt(margin, y + index * lineHeight + 15, line)),
      textAt(margin + labelWidth + numberWidth, middle + 5, text, 'text-anchor="end" font-weight="600"'),
      `<rect x="${barStart}" y="${middle - 8}" width="${Math.round((value / most) * room)}" height="16" fill="#1b4dbf"/>`,
    ].join('');
  });
  const height = top + footLines.length * 18 + margin / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" role="img" aria-labelledby="title" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Fira Sans, Segoe UI, Roboto, Helvetica, Arial, sans-serif" font-size="15" fill="#1a1a1a">`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...titleLines.map((line, index) =>
      textAt(margin, margin + 22 + index * 30, line, 'font-size="24" font-weight="600"'),
    ),
    textAt(margin, margin + titleLines.length * 30 + 16, subtitle, 'fill="#555555"'),
    ...drawn,
    ...footLines.map((line, index) => textAt(margin, top + 14 + index * 18, line, 'font-size="13" fill="#555555"')),
    '</svg>\n',
  ].join('\n');
}

const textAt = (x: number, y: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}"${more && ` ${more}`}>${escaped(text)}</text>`;

/** Breaks a text at its spaces, so that no line is wider than there is room; a word that is wider stands alone. */
function linesOf(text: string, room: number, perLetter: number): string[] {
  const most = Math.floor(room / perLetter);
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark]!);
