import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { filled } from './texts.js';

/** What the server answers: whole seconds until the session ends, and whether doing something makes it longer. */
interface TimeLeft {
  seconds: number;
  prolongable: boolean;
}

/** Seconds after which is looked again while a warning is shown: another window may have done something. */
const lookAgainAfter = 15;

/** Seconds after which is asked again what could not be had. */
const retryAfter = 30;

const noTexts = { title: '', idle: '', whole: '', stay: '', understood: '', unreached: '' };

/**
 * Warns somebody before their session ends, so that they can go on, and leaves the page once it has: nobody is to read on at a
 * screen that was left alone. Asking how long it lasts is nothing done in the session.
 */
@customElement('session-end')
export class SessionEnd extends LitElement {
  static styles = css`
    dialog {
      /* a modal dialog of Vaadin's takes pointers from all the rest of the page */
      pointer-events: auto;
      box-sizing: border-box;
      max-inline-size: min(28rem, calc(100vw - 16px));
      padding: min(1.5rem, 6vw);
      border: 1px solid var(--lumo-contrast-30pct, currentColor);
      border-radius: 0.75rem;
      background: var(--lumo-base-color, Canvas);
      color: var(--lumo-body-text-color, CanvasText);
      line-height: 1.6;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.5);
    }
    h2 {
      margin: 0;
      font-size: 1.25rem;
    }
    p {
      margin: 0.75rem 0 0;
    }
    p:empty {
      display: none;
    }
    button {
      margin-block-start: 1.25rem;
      min-block-size: 44px;
      padding: 0 1.25rem;
      border: 1px solid transparent;
      border-radius: 0.375rem;
      background: var(--lumo-primary-color, CanvasText);
      color: var(--lumo-primary-contrast-color, Canvas);
      font: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--lumo-body-text-color, CanvasText);
      outline-offset: 2px;
    }
  `;

  /** Where the server says how long the session lasts; with `?stay` it makes it longer if it can. */
  @property() address = '';
  /** Seconds before the end at which somebody is warned. */
  @property({ type: Number }) warning = 120;
  /** Labels in the reader's language; {minutes} is filled in. */
  @property({ attribute: false }) texts: Partial<typeof noTexts> = {};

  /** Known while somebody is warned. */
  @state() private left?: TimeLeft;
  @state() private unreached = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  private timer = 0;
  /** Counts what was asked and what is to be asked: an answer that comes after something newer decides nothing. */
  private turn = 0;
  /** That the session ends in any case is said once. */
  private understood = false;

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.lookAgain);
    window.addEventListener('vaadin-overlay-close', this.keepOthersOpen, true);
    window.addEventListener('keydown', this.keepKeys, true);
    this.askIn(0);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.lookAgain);
    window.removeEventListener('vaadin-overlay-close', this.keepOthersOpen, true);
    window.removeEventListener('keydown', this.keepKeys, true);
    clearTimeout(this.timer);
  }

  protected render() {
    return html`
      <dialog role="alertdialog" aria-labelledby="title" aria-describedby="text" @cancel=${this.answer}>
        ${this.left ? this.content(this.left) : nothing}
      </dialog>
    `;
  }

  private content({ seconds, prolongable }: TimeLeft) {
    const texts = { ...noTexts, ...this.texts };
    const minutes = Math.max(1, Math.ceil(seconds / 60));
    return html`
      <h2 id="title">${texts.title}</h2>
      <p id="text">${filled(prolongable ? texts.idle : texts.whole, { minutes })}</p>
      <p role="alert">${this.unreached ? texts.unreached : nothing}</p>
      <button autofocus @click=${this.answer}>${prolongable ? texts.stay : texts.understood}</button>
    `;
  }

  /** A computer that slept has missed its timers. */
  private lookAgain = (): void => {
    if (document.visibilityState === 'visible') this.askIn(0);
  };

  /** Pressing something here is pressing beside any other dialog, which would close with what was typed there. */
  private keepOthersOpen = (event: Event): void => {
    if (this.left) event.preventDefault();
  };

  /** The keys of the page behind it do nothing, wherever the focus is; what a key does in the browser it does. */
  private keepKeys = (event: Event): void => {
    if (this.left) event.stopPropagation();
  };

  private askIn(seconds: number): void {
    clearTimeout(this.timer);
    this.turn++;
    this.timer = window.setTimeout(() => void this.ask(), seconds * 1000);
  }

  /** @param query makes the session longer with `?stay` */
  private async ask(query = ''): Promise<void> {
    const turn = ++this.turn;
    const left = await this.timeLeft(query).catch(() => undefined);
    if (turn !== this.turn) return;
    this.unreached = !left && query !== '';
    if (left) await this.take(left);
    else this.askIn(retryAfter);
  }

  /** @throws Error if it cannot be had now */
  private async timeLeft(query: string): Promise<TimeLeft> {
    const answer = await fetch(this.address + query, { redirect: 'manual' });
    if (hasEnded(answer)) location.reload();
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return answer.json();
  }

  private async take(left: TimeLeft): Promise<void> {
    if (left.seconds > this.warning) {
      this.close();
      this.askIn(left.seconds - this.warning);
      return;
    }
    this.askIn(Math.min(left.seconds, lookAgainAfter) + 1);
    if (!left.prolongable && this.understood) return;
    this.left = left;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  private answer = (event: Event): void => {
    event.preventDefault();
    if (this.left?.prolongable) {
      void this.ask('?stay');
    } else {
      this.understood = true;
      this.close();
    }
  };

  /** Only once what pressed it has been heard everywhere: until then it keeps other dialogs open. */
  private close(): void {
    window.setTimeout(() => {
      this.dialog.close();
      this.left = undefined;
    });
  }
}

/** Who is not signed in is told so, or led to where they can. */
function hasEnded({ status, type }: Response): boolean {
  return status === 401 || type === 'opaqueredirect';
}
