/** What stands in the page: the questions, or in their place what comes after them, from where one can go back. */

import { formSelector } from './fields.js';

export class Stage {
  private readonly outbox: HTMLElement;
  private readonly main = document.getElementById('main')!;
  /** put aside while their preview is shown */
  private questions: Node[] = [];
  private titleOfQuestions = document.title;

  /**
   * @param outbox is the same on every page that comes in
   * @param leaving is called when a preview gives way to its questions, with it and them
   */
  constructor(outbox: HTMLElement, leaving: (preview: HTMLFormElement, show: () => void) => void) {
    this.outbox = outbox;
    window.addEventListener('popstate', () => {
      if (this.questions.length) leaving(this.form, () => this.showQuestions());
      else if (!document.querySelector(formSelector)) location.reload();
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
      history.pushState({}, '');
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
