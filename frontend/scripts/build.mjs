// Makes the scripts of pages that start no Flow, in the folder given, and what they fetch: checked, each in one file, and
// compressed. Does nothing when nothing changed.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
const folder = process.argv[2];
const stamp = join(packages, '.made');
const rules = join(here, '../../src/main/resources/org/jingnuo/feedback/privacy/personal-data.json');

installPackages();
const made = digest(sources());
if (read(stamp) !== made || !existsSync(join(folder, 'map.js'))) {
  check();
  rmSync(folder, { recursive: true, force: true });
  await bundle();
  writeRules();
  readdirSync(folder).forEach(compress);
  writeFileSync(stamp, made);
}

function sources() {
  const ours = readdirSync(here, { recursive: true }).filter((name) => /^(?!node_modules).*\.(ts|mjs|json)$/.test(name));
  return [...ours, relative(here, rules)];
}

/** What package-lock.json names, once; npm is the one that came with this Node. */
function installPackages() {
  const installed = join(packages, '.installed');
  const wanted = digest(['package-lock.json']);
  if (read(installed) === wanted) return;
  const npm = join(dirname(process.execPath), 'npm');
  run([npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], 'ignore');
  writeFileSync(installed, wanted);
}

function check() {
  run([join(packages, 'typescript', 'bin', 'tsc'), '--project', here], 'inherit');
}

/** Files that share none, and what the map fetches for an archive of tiles, with a digest in its name. */
async function bundle() {
  const { build } = createRequire(import.meta.url)('esbuild');
  const settings = {
    absWorkingDir: here,
    outdir: folder,
    bundle: true,
    target: 'es2020',
    minify: true,
    // Chinese words take a third of the bytes that escapes of them would
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'warning',
    // the one of its builds that leaves out what is not used
    alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' },
  };
  const { metafile } = await build({ ...settings, format: 'esm', entryPoints: ['map/archive.ts'], entryNames: '[name]-[hash]', metafile: true });
  const archive = Object.keys(metafile.outputs).find((name) => name.endsWith('.js'));
  const fetched = {
    name: 'fetched',
    setup: ({ onResolve }) => onResolve({ filter: /^\.\/archive\.js$/ }, () => ({ path: `./${basename(archive)}`, external: true })),
  };
  const entryPoints = { map: 'map/map-page.ts', near: 'map/near.ts', feedback: 'feedback/feedback.ts', 'feedback-worker': 'feedback/worker.ts', 'sign-in': 'sign-in/passkeys.ts' };
  await build({ ...settings, format: 'iife', entryPoints, plugins: [fetched] });
}

/** The rules of personal data, without what they say to those who write them and what they do not ask for. */
function writeRules() {
  const short = JSON.parse(readFileSync(rules, 'utf8'), (key, value) => (key === 'note' || value === false ? undefined : value));
  writeFileSync(join(folder, basename(rules)), JSON.stringify(short));
}

function compress(name) {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  const hints = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: hints }));
}

/** Runs a program of Node's with this Node; ends with its exit code when it fails, after what it printed. */
function run(command, output) {
  try {
    execFileSync(process.execPath, command, { cwd: here, stdio: ['ignore', output, 'inherit'] });
  } catch (fault) {
    process.exit(fault.status || 1);
  }
}

function digest(names) {
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(name).update('\0').update(readFileSync(join(here, name)));
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
