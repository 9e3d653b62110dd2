/** What stands in the page: the questions, or in their place what comes after them, from where one can go back. */

import { formSelector } from './fields.js';

/** Marks the preview in the browser's history, where going forward comes back to it. */
const PREVIEW = 'preview';

/** What follows when somebody goes back and forward in the browser. */
interface Turns {
  /** A preview gives way to its questions. */
  leaving(preview: HTMLFormElement, show: () => void): void;
  /** The questions, as they stand by now, are to be previewed again. */
  returning(): void;
}

export class Stage {
  private readonly outbox: HTMLElement;
  private readonly main = document.getElementById('main')!;
  /** put aside while their preview is shown */
  private questions: Node[] = [];
  private titleOfQuestions = document.title;

  /** @param outbox is the same on every page that comes in */
  constructor(outbox: HTMLElement, turns: Turns) {
    this.outbox = outbox;
    window.addEventListener('popstate', ({ state }) => {
      if (this.questions.length) turns.leaving(this.form, () => this.showQuestions());
      else if (!document.querySelector(formSelector)) location.reload();
      else if (state?.[PREVIEW] && !this.isPreview) turns.returning();
    });
  }

  get form(): HTMLFormElement {
    return document.querySelector<HTMLFormElement>(formSelector)!;
  }

  get isPreview(): boolean {
    return isPreview(this.form);
  }

  get hasQuestions(): boolean {
    return this.questions.length > 0;
  }

  /** Shows what the server answered or the phone has made: a preview, or the questions again. */
  show(nodes: Node[], title = document.title): void {
    const preview = nodes.some((node) => node instanceof HTMLFormElement && isPreview(node));
    if (preview && !this.isPreview) {
      this.questions = [...this.main.childNodes];
      this.titleOfQuestions = document.title;
      if (!history.state?.[PREVIEW]) history.pushState({ [PREVIEW]: true }, '');
    } else if (!preview) {
      this.questions = [];
    }
    document.title = title;
    this.main.replaceChildren(...nodes.map((node) => (node instanceof Element && node.id === this.outbox.id ? this.outbox : node)));
    this.focus();
  }

  /** Shows the outbox alone, under its own name: nothing more is to be done here. */
  showOutbox(): void {
    const heading = this.outbox.querySelector('h2')!;
    const title = Object.assign(document.createElement('h1'), { textContent: heading.textContent });
    heading.hidden = true;
    document.title = heading.textContent!;
    this.questions = [];
    history.replaceState({}, '');
    this.main.replaceChildren(title, this.outbox);
    this.focus();
  }

  /** Back to the questions, as going back in the browser does. */
  back(): Promise<void> {
    return new Promise((resolve) => {
      window.addEventListener('popstate', () => resolve(), { once: true });
      history.back();
    });
  }

  /** The first mistake, if there is one; else where reading begins. */
  focus(): void {
    const mistake = this.main.querySelector<HTMLElement>('.mistakes a');
    (mistake ?? this.main).focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  }

  private showQuestions(): void {
    document.title = this.titleOfQuestions;
    this.main.replaceChildren(...this.questions);
    this.questions = [];
    this.focus();
  }
}

export function isPreview(form: HTMLFormElement): boolean {
  return form.dataset.step === 'preview';
}
