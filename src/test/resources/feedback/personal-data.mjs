// Reads texts as JSON and writes for each what the script finds there by the table, both given by their paths, as a row of
// personal-data.tsv has it, and the text masked.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [script, table] = process.argv.slice(2);
const { finderBy, mask } = await import(pathToFileURL(script));
const find = finderBy(JSON.parse(readFileSync(table, 'utf8')));
const texts = JSON.parse(readFileSync(0, 'utf8'));

console.log(JSON.stringify(texts.map((text) => [describe(text, find(text)), mask(text, find(text))])));

function describe(text, finds) {
  return finds.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).join(' | ') || '-';
}
