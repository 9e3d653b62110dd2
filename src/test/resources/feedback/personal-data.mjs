// Reads texts as JSON and writes for each what the script given by its path finds there, as a row of personal-data.tsv has
// it, and the text masked.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { find, mask } = await import(pathToFileURL(process.argv[2]));
const texts = JSON.parse(readFileSync(0, 'utf8'));

console.log(JSON.stringify(texts.map((text) => [describe(text, find(text)), mask(text, find(text))])));

function describe(text, finds) {
  return finds.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).join(' | ') || '-';
}
