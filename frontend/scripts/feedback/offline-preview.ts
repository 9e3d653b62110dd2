/** Shows what would be public when the server cannot be asked; the page brought an empty one along. */

import type { Entry } from './entry.js';
import { chosenText, field, valueOf } from './fields.js';
import { mistakesIn } from './mistakes.js';
import { type Finder, mask } from './personal-data.js';
import { finder } from './rules.js';
import { picture } from './store.js';
import { nameLanguage, quote, textOf } from './texts.js';

const template = () => document.querySelector<HTMLTemplateElement>('template[data-preview]')!;

/** What is to be mended first, above the form; undefined if nothing is. */
export function tellMistakes(form: HTMLFormElement, entry: Entry): HTMLElement | undefined {
  form.querySelector('.mistakes')?.remove();
  const mistakes = mistakesIn(entry.fields);
  if (!mistakes.length) return undefined;
  const list = template().content.querySelector('.mistakes')!.cloneNode(true) as HTMLElement;
  for (const mistake of mistakes) {
    const link = Object.assign(document.createElement('a'), { href: `#${mistake.split('.')[0]}`, textContent: textOf(list, mistake) });
    const item = document.createElement('li');
    item.append(link);
    list.querySelector('ul')!.append(item);
  }
  form.prepend(list);
  return list;
}

/**
 * The preview of what the form says, in place of the server's.
 *
 * @throws Error if the rules by which personal data are found cannot be had
 */
export async function previewOf(form: HTMLFormElement, entry: Entry): Promise<Node[]> {
  const find = await finder();
  const content = template().content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => content.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  content.querySelector('.mistakes')!.remove();
  carry(entry, content.querySelector('form')!);
  quote(part('about'), entry.about, 'en');
  part('seen').textContent = seenText(form, part('seen'));
  part('where').textContent = whereText(form, part('where'));
  const contact = valueOf(form, 'contact');
  part('contact').textContent = contact ? textOf(part('contact'), 'given', contact) : textOf(part('contact'), 'none');
  await showPhotos(entry, part('photos'));
  showWords(content.querySelector('form')!, find);
  return [...content.childNodes];
}

/** Masks what was found in the words of the preview. */
export async function maskWords(preview: HTMLFormElement): Promise<void> {
  const find = await finder();
  const words = field(preview, 'words')!;
  words.value = mask(words.value, find(words.value));
  showWords(preview, find);
}

/** The photos that the server does not have yet, beside those that it shows. */
export async function showPhotos({ photos }: Entry, shown: HTMLElement): Promise<void> {
  for (const { hash, name } of photos) {
    const blob = name && shown.querySelector(`[src$="${CSS.escape(name)}"]`) ? undefined : await picture(hash);
    if (blob) shown.append(Object.assign(new Image(), { src: URL.createObjectURL(blob), alt: textOf(shown, 'number', shown.children.length + 1) }));
  }
}

function carry({ key, fields }: Entry, preview: HTMLFormElement): void {
  for (const [name, values] of Object.entries({ ...fields, key: [key] })) {
    for (const value of values) preview.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
}

function seenText(form: HTMLFormElement, shown: HTMLElement): string {
  const seen = chosenText(form, 'seen');
  const counted = valueOf(form, 'counted');
  return counted ? textOf(shown, 'counted', seen, counted) : seen;
}

function whereText(form: HTMLFormElement, shown: HTMLElement): string {
  const [latitude, longitude] = [valueOf(form, 'latitude'), valueOf(form, 'longitude')];
  return chosenText(form, 'place') || (latitude ? textOf(shown, 'cell', latitude, longitude) : textOf(shown, 'unknown'));
}

function showWords(preview: HTMLFormElement, find: Finder): void {
  const shown = preview.querySelector<HTMLElement>('[data-part=words]')!;
  const text = valueOf(preview, 'words');
  const finds = find(text);
  shown.replaceChildren();
  let end = 0;
  for (const { kind, start, end: next } of finds) {
    const mark = Object.assign(document.createElement('mark'), { textContent: text.slice(start, next), title: textOf(shown, kind) });
    shown.append(text.slice(end, start), mark);
    end = next;
  }
  shown.append(text.slice(end));
  nameLanguage(shown, text);
  warn(preview, finds.length > 0);
}

/** Masking comes first where there is something to be masked; then the focus goes on to sending. */
function warn(preview: HTMLFormElement, found: boolean): void {
  const warning = preview.querySelector<HTMLElement>('[data-part=warning]')!;
  const send = preview.querySelector<HTMLElement>('[value=send]')!;
  const done = warning.contains(document.activeElement);
  warning.hidden = !found;
  send.classList.toggle('second', found);
  send.textContent = textOf(send, found ? 'anyway' : 'clean');
  if (done) send.focus();
}
