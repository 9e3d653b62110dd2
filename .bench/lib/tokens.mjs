// How the libraries cut text: none of them knows Chinese, all take a function for it.

const runs = /\p{Script=Han}+|[\p{L}\p{N}.%]+/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Latin words as they are; of Chinese every character, every two in a row, and the longer words of ICU's dictionary. */
export function tokens(text) {
  return (text.normalize('NFKC').toLowerCase().match(runs) ?? []).flatMap((run) => (isChinese(run) ? chinese(run) : [run]));
}

/** Whether what is typed may be the beginning of a word, or a slip for one. */
export const isLatin = (token) => /^[a-z]{2,}$/.test(token);

const isChinese = (run) => /^\p{Script=Han}/u.test(run);

function chinese(run) {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, i) => characters[i] + character);
  const words = [...segmenter.segment(run)].map(({ segment }) => segment).filter((word) => [...word].length > 2);
  return [...pairs, ...characters, ...words];
}
