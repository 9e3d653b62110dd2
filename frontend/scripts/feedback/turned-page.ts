import { field, fill } from './fields.js';
import { textOf } from './texts.js';

/**
 * Makes the form one for the commitment in the address, and for what the sender agrees with: the worker shows a page that was
 * kept, and it may have been kept of another address.
 */
export function turnToAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  const commitment = query.get('c') ?? '';
  if (document.documentElement.hasAttribute('data-instead')) {
    document.getElementById('counted')?.remove();
    document.querySelector('.seen-before')?.remove();
    fill(form, commitment ? { commitment: [commitment] } : {}, textOf(form, 'asked', commitment));
  }
  const chosen = form.querySelector<HTMLInputElement>(`[name=commitment][value="${CSS.escape(commitment)}"]`);
  if (chosen && !form.querySelector('[name=commitment]:checked')) chosen.checked = true;
  field(form, 'agreesWith')!.value ||= query.get('agree') ?? '';
}
