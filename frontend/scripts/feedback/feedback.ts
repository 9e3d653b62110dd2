/** Makes the pages of feedback handier, and safe against bad connections; without it they work as plain pages. */

import { equipCode } from './code.js';
import { Draft } from './draft.js';
import { formSelector, isAnswered } from './fields.js';
import { FormPage } from './form-page.js';
import { OutboxPart } from './outbox-part.js';
import { keepSending } from './outbox.js';
import { offerPosition } from './position-choice.js';
import { forgetSent, removeExpired } from './store.js';
import { turnToAddress } from './turned-page.js';
import { startWorker } from './worker-start.js';

const form = document.querySelector<HTMLFormElement>(formSelector);
const codePart = document.querySelector<HTMLElement>('.code-part');
const outboxPart = document.getElementById('outbox');

if (codePart) {
  if (new URLSearchParams(location.search).has('sent')) void forgetSent(location.pathname).catch(() => undefined);
  equipCode(codePart);
}
void begin();

async function begin(): Promise<void> {
  try {
    await removeExpired();
  } catch {
    // this browser keeps nothing: the form works as it does without scripts
    if (form) offerPosition(form, () => undefined);
    return;
  }
  const outbox = outboxPart && new OutboxPart(outboxPart);
  if (form && outbox) await beginForm(form, outbox);
  await outbox?.show();
  keepSending(() => void outbox?.show());
}

async function beginForm(form: HTMLFormElement, outbox: OutboxPart): Promise<void> {
  await turnToAddress(form);
  const page = location.pathname + location.search;
  const language = document.documentElement.lang.slice(0, 2);
  const isPreview = form.dataset.step === 'preview';
  const found = isPreview || isAnswered(form) ? undefined : await Draft.find(page);
  const key = form.querySelector<HTMLInputElement>('[name=key]')!.value;
  const draft = found ?? (isPreview || isAnswered(form) ? await Draft.of(key, page, language) : Draft.begin(page, language));
  new FormPage(draft, outbox).begin(found !== undefined);
  startWorker(language);
}
