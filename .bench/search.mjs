// Our search beside PostgreSQL's and three libraries over the judged queries; then ours alone over much more.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runEngines } from './lib/engines.mjs';
import { runJava } from './lib/java.mjs';
import { root, throwAwayFolder } from './lib/portal.mjs';
import { untilQuiet } from './lib/quiet.mjs';
import { judge, printTable, wrongUse, writeResults } from './lib/report.mjs';

const main = 'org.jingnuo.search.bench.SearchBench';
const most = { commitments: 5, feedback: 5, suggestions: 3 };

const options = readOptions();
await using folder = throwAwayFolder();
const file = (name) => join(folder.path, name);
const read = (name) => JSON.parse(readFileSync(file(name)));
await runJava(main, 'documents', folder.path);
await untilQuiet();
writeFileSync(file('engines.json'), JSON.stringify(await runEngines(read('documents.json'), judgedQueries(), options.rounds)));
await untilQuiet();
await runJava(main, 'compare', folder.path, options.rounds);
await untilQuiet();
await runJava(main, 'scale', folder.path, options.documents, options.rounds);
report(read('compared.json'), read('scale.json'));

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { documents: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
    });
    if ([values.documents, values.rounds].every((value) => /^[1-9]\d{0,8}$/.test(value))) {
      return { documents: Number(values.documents), rounds: Number(values.rounds) };
    }
  } catch {
    // told below
  }
  return wrongUse("'bench search' takes --documents N and --rounds N.");
}

function judgedQueries() {
  const lines = readFileSync(join(root, 'src/test/resources/search/judged-1.jsonl'), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line).q);
}

function report(compared, scale) {
  const time = (value) => value.toFixed(2);
  const of = (count, all) => `${count} of ${all}`;
  console.log(`\nJudged queries, warm, medians of ${options.rounds} rounds; honest: nothing, or a word that it is no answer, where there is none\n`);
  printTable(
    ['Engine', 'nDCG@10', 'S@1', 'empty', 'honest', 'p50 ms', 'p99 ms'],
    compared.map(({ engine, ndcg, firstIsGood, unanswerable, empty, honest, timing }) => [
      engine,
      ndcg.toFixed(3),
      firstIsGood.toFixed(3),
      of(empty, unanswerable),
      of(honest, unanswerable),
      time(timing.p50),
      time(timing.p99),
    ]),
  );
  console.log();
  compared.forEach(({ engine, how }) => console.log(`${engine}: ${how}`));
  console.log();
  const row = (name, { p50, p99, cpu99 }, aim) => [name, time(p50), time(p99), aim ?? '', time(cpu99)];
  printTable(
    [`With ${scale.documents} texts of feedback`, 'p50 ms', 'p99 ms', 'aim', 'CPU p99'],
    [
      row('commitments', scale.commitments, most.commitments),
      row('feedback, ten best', scale.feedback, most.feedback),
      row('suggestions', scale.suggestions, most.suggestions),
      row('commitments while rebuilding', scale.whileRebuilding),
      row('added until found', scale.visible),
    ],
  );
  console.log(`${scale.perSecond.toFixed(0)} documents a second; ${(scale.bytes / 1e6).toFixed(0)} MB; rebuilt in ${scale.rebuildSeconds.toFixed(1)} s`);
  writeResults('search', { ...options, compared, scale });
  console.log(`Made with ./portal bench search --documents ${options.documents} --rounds ${options.rounds}`);
  judge(misses(scale));
}

function misses(scale) {
  return Object.entries(most)
    .filter(([part, aim]) => scale[part].p99 > aim)
    .map(([part, aim]) => `${part}: p99 ${scale[part].p99.toFixed(2)} ms > ${aim}`);
}
