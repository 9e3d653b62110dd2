import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { filled } from './texts.js';

/** What the server answers: whole seconds until the session ends, and whether doing something makes it longer. */
interface TimeLeft {
  seconds: number;
  prolongable: boolean;
}

/** Seconds before the end at which somebody is warned. */
const warning = 120;

/** Seconds after which a warning that is shown is looked at again: another window may have done something. */
const again = 15;

/** Seconds after which is asked again what could not be had. */
const patience = 30;

const noTexts = { title: '', idle: '', whole: '', stay: '', understood: '' };

/**
 * Warns somebody before their session ends, so that they can go on, and leaves the page once it has: nobody is to read on at a
 * screen that was left alone. Asking how long it lasts is nothing done in the session.
 */
@customElement('session-end')
export class SessionEnd extends LitElement {
  static styles = css`
    dialog {
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
      margin: 0.75rem 0 1.25rem;
    }
    button {
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

  /** Where the server says how long the session lasts. */
  @property() address = '';
  /** Labels in the reader's language; {minutes} is filled in. */
  @property({ attribute: false }) texts: Partial<typeof noTexts> = {};

  @state() private left: TimeLeft = { seconds: Infinity, prolongable: true };
  @query('dialog') private dialog!: HTMLDialogElement;

  private timer = 0;
  /** That the session ends in any case is said once. */
  private understood = false;
  /** Flow's way to the server. */
  declare $server?: { stay(): Promise<void> };

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.lookAgain);
    this.askIn(0);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.lookAgain);
    clearTimeout(this.timer);
  }

  protected render() {
    const texts = { ...noTexts, ...this.texts };
    const { seconds, prolongable } = this.left;
    const minutes = Math.max(1, Math.ceil(seconds / 60));
    return html`
      <dialog role="alertdialog" aria-labelledby="title" aria-describedby="text" @keydown=${keepToItself} @cancel=${this.answer}>
        <h2 id="title">${texts.title}</h2>
        <p id="text">${filled(prolongable ? texts.idle : texts.whole, { minutes })}</p>
        <button @click=${this.answer}>${prolongable ? texts.stay : texts.understood}</button>
      </dialog>
    `;
  }

  /** A computer that slept has missed its timers. */
  private lookAgain = (): void => {
    if (document.visibilityState === 'visible') this.askIn(0);
  };

  private askIn(seconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), seconds * 1000);
  }

  private async ask(): Promise<void> {
    try {
      const answer = await fetch(this.address, { redirect: 'manual' });
      if (answer.ok) this.take(await answer.json());
      else if (hasEnded(answer)) location.reload();
      else this.askIn(patience);
    } catch {
      this.askIn(patience);
    }
  }

  private take(left: TimeLeft): void {
    this.left = left;
    if (left.seconds > warning) {
      this.dialog.close();
      this.askIn(left.seconds - warning);
    } else {
      if (!this.dialog.open && (left.prolongable || !this.understood)) this.dialog.showModal();
      this.askIn(Math.min(left.seconds, again) + 1);
    }
  }

  private answer = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.left.prolongable) await this.$server?.stay();
    else this.understood = true;
    this.dialog.close();
    this.askIn(0);
  };
}

/** Who is not signed in is told so, or led to where they can. */
function hasEnded({ status, type }: Response): boolean {
  return status === 401 || type === 'opaqueredirect';
}

/** The keys of the page behind it do nothing. */
function keepToItself(event: Event): void {
  event.stopPropagation();
}
