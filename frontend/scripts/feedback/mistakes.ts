import type { Fields } from './fields.js';

const longestWords = 1000;
const longestContact = 100;
const reachable = [/^\+?(?:[\s()-]{0,3}\d){7,15}$/, /^[^\s@]+@[^\s@]+\.[^\s@]+$/];

/** What the server would not take, as SubmissionReader.java finds it, for when it cannot be asked: field and fault. */
export function mistakesIn(fields: Fields): string[] {
  const [commitment, seen, counted, words, contact] = ['commitment', 'seen', 'counted', 'words', 'contact'].map((name) =>
    (fields[name]?.[0] ?? '').trim(),
  );
  const mistakes: [string, boolean][] = [
    ['commitment.missing', !commitment],
    ['seen.missing', !seen],
    ['counted.not_a_number', !/^\d*$/.test(counted.normalize('NFKC'))],
    ['words.too_long', [...words].length > longestWords],
    ['words.needs_words', !words && (commitment === '-' || seen === 'other')],
    ['contact.too_long', contact.length > longestContact],
    ['contact.not_reachable', contact.length <= longestContact && contact !== '' && !reachable.some((shape) => shape.test(contact))],
  ];
  return mistakes.filter(([, made]) => made).map(([word]) => word);
}
