import { field, fill } from './fields.js';
import { titleInKeptPages } from './kept-pages.js';
import { all } from './store.js';
import { textOf } from './texts.js';

/**
 * Makes the form one for the commitment in the address, and for what the sender agrees with: the worker shows a page that was
 * kept, and it may have been kept of another address.
 */
export async function turnToAddress(form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const commitment = query.get('c') ?? '';
  if (document.documentElement.hasAttribute('data-instead')) {
    document.getElementById('counted')?.remove();
    document.querySelector('.seen-before')?.remove();
    fill(form, commitment ? { commitment: [commitment] } : {}, (await titleOf(commitment)) || textOf(form, 'asked'));
  }
  const chosen = form.querySelector<HTMLInputElement>(`[name=commitment][value="${CSS.escape(commitment)}"]`);
  if (chosen && !form.querySelector('[name=commitment]:checked')) chosen.checked = true;
  field(form, 'agreesWith')!.value ||= query.get('agree') ?? '';
}

/** What the commitment is called, if this phone knows it from a draft or from another page. */
async function titleOf(commitment: string): Promise<string | undefined> {
  const language = document.documentElement.lang.slice(0, 2);
  const said = (await all()).find(({ fields, ...entry }) => fields.commitment?.[0] === commitment && entry.language === language);
  return said?.about || titleInKeptPages(commitment);
}
