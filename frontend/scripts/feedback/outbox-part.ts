/** Shows what waits on this phone, and what was sent while nobody looked. */

import type { Entry } from './entry.js';
import { sendNow } from './outbox.js';
import { all, forgetSent, remove, whenChanged } from './store.js';
import { quote, say, textOf } from './texts.js';

export class OutboxPart {
  readonly element: HTMLElement;
  private readonly lines = new Map<string, Line>();
  private readonly forget: HTMLButtonElement;

  constructor(element: HTMLElement) {
    this.element = element;
    this.forget = element.querySelector('[data-outbox=forget]')!;
    onSecondTap(this.forget, textOf(element, 'forget'), async () => {
      await forgetSent();
      await this.show();
      document.getElementById('main')!.focus();
    });
    whenChanged(() => void this.show());
  }

  /** Lines that stay are the same elements: what changes in one is read out. */
  async show(): Promise<void> {
    const entries = (await all()).filter(({ state }) => state !== 'draft');
    const keys = new Set(entries.map(({ key }) => key));
    for (const [key, line] of this.lines) if (!keys.has(key)) this.drop(key, line);
    for (const entry of entries) this.lineOf(entry.key).show(entry);
    this.forget.hidden = !entries.some(({ state }) => state === 'sent');
    this.element.hidden = entries.length === 0;
  }

  private lineOf(key: string): Line {
    const line = this.lines.get(key) ?? new Line(this.element, key, () => this.show());
    if (!this.lines.has(key)) this.element.querySelector('ul')!.append(line.element);
    this.lines.set(key, line);
    return line;
  }

  private drop(key: string, line: Line): void {
    const focused = line.element.contains(document.activeElement);
    line.element.remove();
    this.lines.delete(key);
    if (focused) document.getElementById('main')!.focus();
  }
}

class Line {
  readonly element = document.createElement('li');
  private readonly about = paragraph('about');
  private readonly status = paragraph();
  private readonly code = Object.assign(document.createElement('span'), { className: 'tracking-code' });
  private readonly link = document.createElement('a');
  private readonly send: HTMLButtonElement;
  private readonly texts: HTMLElement;

  constructor(texts: HTMLElement, key: string, changed: () => Promise<void>) {
    this.texts = texts;
    this.element.className = 'entry';
    this.status.setAttribute('role', 'status');
    this.link.className = 'button second';
    this.send = this.button('send');
    this.send.addEventListener('click', async () => {
      this.tell('sending');
      await sendNow(key);
      await changed();
    });
    const remover = this.button('delete');
    const deleted = async () => {
      await remove(key);
      await changed();
    };
    onSecondTap(remover, textOf(texts, 'confirm'), deleted, () => !this.code.textContent);
    const row = Object.assign(document.createElement('div'), { className: 'row' });
    row.append(this.link, this.send, remover);
    this.element.append(this.about, this.status, this.code, row);
  }

  show(entry: Entry): void {
    const { state, reason, heldUntil, code, url, page } = entry;
    quote(this.about, entry.about, 'en');
    this.code.textContent = code;
    this.code.hidden = state !== 'sent';
    this.send.hidden = state !== 'waiting';
    const signIn = state === 'waiting' && reason === 'unidentified' ? textOf(this.texts, 'sign-in-address') : '';
    this.link.hidden = state === 'waiting' && !signIn;
    this.link.href = signIn || (state === 'refused' ? page : url);
    this.link.textContent = textOf(this.texts, signIn ? 'sign-in' : state === 'refused' ? 'mend' : 'follow');
    this.tell(state === 'waiting' ? reason || 'sending' : state, Math.max(1, Math.ceil((heldUntil - Date.now()) / 60_000)));
  }

  private tell(what: string, minutes = 0): void {
    const known = this.texts.hasAttribute(`data-${what}`) ? what : 'unavailable';
    this.status.dataset.text = textOf(this.texts, known, minutes);
    say(this.status, 'text');
  }

  private button(name: string): HTMLButtonElement {
    return Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button second',
      textContent: textOf(this.texts, name),
    });
  }
}

/** What cannot be undone is asked about first, on the button itself. */
function onSecondTap(button: HTMLButtonElement, question: string, act: () => Promise<void>, isAsked = () => true): void {
  const offer = button.textContent;
  button.addEventListener('click', () => {
    const sure = button.textContent === question || !isAsked();
    button.textContent = sure ? offer : question;
    if (sure) void act();
  });
}

function paragraph(className = ''): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { className });
}
