// The same as PersonalData.java, by the same table; PersonalDataScriptTest holds that they agree.

/** How signs are read as others: the sign at a place of `from` as that at the same place of `to`. */
interface Signs {
  from: string;
  to: string;
}

interface Rule {
  kind: string;
  pattern: string;
  spelt?: boolean;
  letters?: boolean;
  cased?: boolean;
  checks: string[];
}

/** PersonalDataRules.java tells what is in it. */
export interface Table {
  width: Signs;
  spelling: Signs;
  letters: Signs;
  gap: string;
  listGap: string;
  words: Record<string, string>;
  rules: Rule[];
}

/** What may be personal in a text, e.g. of kind phone; start and end in UTF-16 units, as slice takes them. */
export interface Find {
  kind: string;
  start: number;
  end: number;
}

const mark = '***';
const name = 'person_name';

/** lengths of the groups in which people say mobile phones, then bank cards */
const said = /^(3 4 4|3 8|7 4|4 4 4 4( 3)?|6 1[0-3])$/;

const checks: Record<string, (number: string) => boolean> = { groups: isGroupedAsANumber, luhn: satisfiesLuhn, gb11643: satisfiesGb11643 };

const withinNumber = /^[0-9]{2}/;
const withinWord = /^[0-9a-z]{2}/;

/** What finds them in a text, from the first to the last; where two overlap, the first with all of both. */
export type Finder = (text: string) => Find[];

/** One that goes by the table. */
export function finderBy(table: Table): Finder {
  const rules = table.rules.map((rule) => ({ ...rule, pattern: new RegExp(patternOf(rule.pattern, table), 'gu') }));
  return (text) => {
    const plain = read(table.width, text);
    const cased = plain.replace(/[a-z]/g, (sign, at) => (/\p{Lu}/u.test(text[at]) ? sign.toUpperCase() : sign));
    const spelt = read(table.spelling, plain);
    const lettered = read(table.letters, spelt);
    return joined(
      rules.flatMap((rule) => [
        ...findBy(rule, rule.cased ? cased : rule.spelt ? spelt : plain, plain, withinNumber),
        ...(rule.letters ? findBy(rule, lettered, plain, withinWord) : []),
      ]),
    );
  };
}

function joined(candidates: Find[]): Find[] {
  const finds: Find[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = finds[finds.length - 1];
    if (!last || candidate.start >= last.end) finds.push(candidate);
    else {
      // with anything else in it, it is more than a name
      if (last.kind === name) last.kind = candidate.kind;
      last.end = Math.max(last.end, candidate.end);
    }
  }
  return finds;
}

/** The text with the first and the last sign of every find left and the same mark between them; of a name nothing is left. */
export function mask(text: string, finds: Find[]): string {
  let masked = '';
  let end = 0;
  for (const find of finds) {
    const left = find.kind === name ? 0 : 1;
    masked += text.slice(end, find.start + left) + mark;
    end = find.end - left;
  }
  return masked + text.slice(end);
}

function patternOf(row: string, { listGap, gap, words }: Table): string {
  const pattern = row.replace(/~~/g, listGap).replace(/~/g, gap);
  return Object.entries(words).reduce((it, [word, part]) => it.split(`<${word}>`).join(part), pattern);
}

function findBy({ kind, pattern, checks: names }: Omit<Rule, 'pattern'> & { pattern: RegExp }, text: string, plain: string, within: RegExp): Find[] {
  const parts = (index: number) => within.test(plain.slice(index && index - 1, index + 1));
  const finds: Find[] = [];
  pattern.lastIndex = 0;
  for (let match; (match = pattern.exec(text)); ) {
    const end = pattern.lastIndex;
    const start = end - match[1].length;
    if (!parts(match.index) && !parts(end) && names.every((name) => checks[name](match[1]))) {
      finds.push({ kind, start, end });
    } else {
      // behind what introduces it, but never behind a number that begins within it
      pattern.lastIndex = Math.max(start, match.index + 1);
    }
  }
  return finds;
}

function read({ from, to }: Signs, text: string): string {
  return text.replace(/[^]/g, (sign) => to[from.indexOf(sign)] ?? sign);
}

function isGroupedAsANumber(number: string): boolean {
  const groups = number.split(/[^0-9]+/).filter(Boolean);
  if (/^[0-9]+\.[0-9]+$/.test(number)) return false;
  if (groups.every((group) => group.length === 1)) return true;
  const lengths = groups.map((group) => group.length).join(' ');
  return groups.every((group) => group.length >= 3) && (!/[,/]|\n[^\n]*\n/.test(number) || groups[0][0] === '0' || said.test(lengths));
}

function satisfiesLuhn(number: string): boolean {
  const digits = [...number.replace(/[^0-9]/g, '')].reverse().map(Number);
  return digits.reduce((sum, digit, i) => sum + (i % 2 ? Math.floor(digit / 5) + ((digit * 2) % 10) : digit), 0) % 10 === 0;
}

function satisfiesGb11643(number: string): boolean {
  const signs = [...number.replace(/[^0-9x]/g, '')];
  return signs.reduce((rest, sign) => (rest * 2 + (sign === 'x' ? 10 : Number(sign))) % 11, 0) === 1;
}
