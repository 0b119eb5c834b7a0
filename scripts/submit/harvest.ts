/** The day on which an entry was taken from another register, as YAML has it. */
const harvest = /^ +harvestedAt: (['"]?)(\d{4}-\d{2}-\d{2})\1$/m;

/**
 * Whether two texts of an entry differ in nothing but the day it was taken from another register. An import into a branch
 * that lacks the entry makes it anew with its own day; a day that a person changed stands elsewhere or alone.
 */
export function differsInHarvestOnly(one: string, other: string): boolean {
  const [here, there] = [withoutHarvest(one), withoutHarvest(other)];
  return here !== undefined && here === there && one !== other;
}

/** A text without the day of its harvest wherever it stands as such: with the register and with the source. */
function withoutHarvest(text: string): string | undefined {
  const day = harvest.exec(text)?.[2];
  return day && text.replaceAll(new RegExp(`^( +(?:harvestedAt|accessed): ['"]?)${day}(?=['"]?$)`, 'gm'), '$1');
}
