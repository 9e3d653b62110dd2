/**
 * Fills the forms that send where the reader is, and shows what they answer in this page. The position is rounded here, before
 * anything is sent, and kept only in this entry of the tab's history, so that going back finds the answer again.
 */

import { type NoPosition, findPosition } from './position.js';

/** What is told beside the button; the form has the texts. */
type Outcome = NoPosition | 'asking' | 'offline' | 'failed';

/** State of the page as it was opened, for going back to it. */
const nothingAsked = '';

/** The server answered, but not with the page. */
class Failed extends Error {}

/** What is under way: the latest counts, the others are given up. */
let latest = new AbortController();

/** The form that is being answered. */
let busy: HTMLFormElement | undefined;

function hereForm(): HTMLFormElement {
  return document.querySelector<HTMLFormElement>('form.here')!;
}

/** It would send an empty position before this script is there. */
function enable(): void {
  hereForm().querySelector('button')!.disabled = false;
}

function say(outcome: Outcome): void {
  const form = hereForm();
  form.closest('details')?.setAttribute('open', '');
  form.querySelector('[role=status]')!.textContent = form.dataset[outcome]!;
}

function begin(): AbortSignal {
  latest.abort();
  latest = new AbortController();
  return latest.signal;
}

/** @throws Failed if the server does not answer with the page; another error if it cannot be reached or the signal came */
async function show(body: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(hereForm().action, { method: 'POST', body: new URLSearchParams(body), signal });
  if (!answer.ok) throw new Failed(`answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = document.getElementById('main')!;
  main.replaceChildren(...document.adoptNode(page.getElementById('main')!).childNodes);
  enable();
  document.title = page.title;
  main.focus({ preventScroll: true });
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Whether it was shown; says why not, unless something newer is under way. */
async function tryToShow(body: string, signal: AbortSignal): Promise<boolean> {
  try {
    await show(body, signal);
    return true;
  } catch (fault) {
    if (!signal.aborted) say(fault instanceof Failed ? 'failed' : 'offline');
    return false;
  }
}

/** What the form sends; nothing when the browser tells no position. */
async function filled(form: HTMLFormElement, signal: AbortSignal): Promise<string | undefined> {
  const data = new FormData(form);
  if (form === hereForm()) {
    say('asking');
    const position = await findPosition();
    if (signal.aborted) return undefined;
    if (typeof position === 'string') {
      say(position);
      return undefined;
    }
    Object.entries(position).forEach(([name, value]) => data.set(name, value));
  }
  return new URLSearchParams([...data].map(([name, value]) => [name, String(value)])).toString();
}

async function send(form: HTMLFormElement): Promise<void> {
  const signal = begin();
  const body = await filled(form, signal);
  if (body === undefined || !(await tryToShow(body, signal))) return;
  if (!history.state?.near) history.replaceState({ near: nothingAsked }, '');
  history.pushState({ near: body }, '', hereForm().action);
}

/** A second tap on what is being answered is none. */
async function sendOnce(form: HTMLFormElement): Promise<void> {
  if (form === busy) return;
  busy = form;
  form.setAttribute('aria-busy', 'true');
  await send(form);
  form.removeAttribute('aria-busy');
  if (busy === form) busy = undefined;
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.hasAttribute('data-near')) return;
  event.preventDefault();
  void sendOnce(form);
});

// a link within the page makes an entry without a state
window.addEventListener('popstate', ({ state }) => {
  if (state?.near) void tryToShow(state.near, begin());
  else if (state?.near === nothingAsked) location.reload();
});

enable();
if (history.state?.near) void tryToShow(history.state.near, begin());
