/** Posts the form as the browser would, but for photos that the portal has already. */

import type { Entry } from './entry.js';
import type { Fields } from './fields.js';

/**
 * The page that answers.
 *
 * @throws Error if the portal cannot be reached, or cannot answer
 */
export async function post(form: HTMLFormElement, entry: Entry, fields: Fields, step: string): Promise<Document> {
  const answer = await fetch(form.action, { method: 'POST', body: bodyOf(form, entry, fields, step) });
  if (answer.status >= 500) throw new Error(`answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!page.getElementById('main')) throw new Error('not the portal'); // a network that wants a login answers in its place
  return page;
}

function bodyOf(form: HTMLFormElement, { key, photos }: Entry, fields: Fields, step: string): FormData | URLSearchParams {
  const uploaded = photos.map(({ name }) => name).filter(Boolean);
  const all = { ...fields, photos: [...(fields.photos ?? []), ...uploaded], key: [key], step: [step] };
  const body = new URLSearchParams(Object.entries(all).flatMap(([name, values]) => values.map((value) => [name, value])));
  const files = form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
  return files.length ? withFiles(body, [...files]) : body;
}

/** Where the phone cannot upload them by itself; the server reads files last. */
function withFiles(body: URLSearchParams, files: File[]): FormData {
  const whole = new FormData();
  body.forEach((value, name) => whole.append(name, value));
  files.forEach((file) => whole.append('photo', file));
  return whole;
}
