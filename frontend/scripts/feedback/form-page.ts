/** The form and its preview in one page: kept as a draft, shown by the server or without it, sent through the outbox. */

import type { Draft } from './draft.js';
import { type Fields, chosenText, field, fill, formSelector, gather, isTouched, valueOf } from './fields.js';
import { post } from './form-post.js';
import { maskWords, previewOf, showPhotos, tellMistakes } from './offline-preview.js';
import type { OutboxPart } from './outbox-part.js';
import { sendNow } from './outbox.js';
import { PhotoQuestion } from './photo-question.js';
import { offerPosition } from './position-choice.js';
import { Stage, isPreview } from './stage.js';
import { finder } from './rules.js';
import { say } from './texts.js';
import { turnToAddress } from './turned-page.js';

export class FormPage {
  private readonly draft: Draft;
  private readonly outbox: OutboxPart;
  private readonly stage: Stage;
  private photos?: PhotoQuestion;
  private showPosition = () => {};

  constructor(draft: Draft, outbox: OutboxPart) {
    this.draft = draft;
    this.outbox = outbox;
    this.stage = new Stage(outbox.element, {
      leaving: (preview, show) => this.leave(preview, show),
      returning: () => this.press('preview'),
    });
    document.addEventListener('input', (event) => this.changed(event.target as Element));
    document.addEventListener('change', (event) => this.changed(event.target as Element));
    document.addEventListener('submit', (event) => this.submitted(event));
    document.addEventListener('click', (event) => this.clicked(event.target as Element));
    window.addEventListener('online', () => void this.photos?.upload());
  }

  /** @param kept whether the draft was there before: it is put into the form, which says so */
  begin(kept: boolean): void {
    const { fields, about, state, reason, url } = this.draft.entry;
    const touched = isTouched(this.form); // before this script was there
    if (kept) fill(this.form, fields, about);
    this.attach();
    if (kept) this.notice('restored');
    if (touched) void this.save();
    if (state === 'refused') void this.mend(reason, url);
    void finder().catch(() => undefined); // to have them when there is no connection
  }

  private get form(): HTMLFormElement {
    return this.stage.form;
  }

  private attach(): void {
    field(this.form, 'key')!.value = this.draft.entry.key;
    leadThereAndBack();
    if (this.stage.isPreview) return;
    this.showPosition = offerPosition(this.form, () => void this.save());
    this.photos = PhotoQuestion.attach(this.form, this.draft);
  }

  private changed(at: Element): void {
    const form = at.closest<HTMLFormElement>(formSelector);
    if (form && !isPreview(form)) void this.save();
  }

  private save(): Promise<void> {
    return this.draft.save(this.fields(), chosenText(this.form, 'commitment'));
  }

  /** What the form says; photos that are kept here are the draft's. */
  private fields(): Fields {
    const { photos = [], ...fields } = gather(this.form);
    const own = this.draft.entry.photos.map(({ name }) => name);
    return { ...fields, photos: photos.filter((name) => !own.includes(name)) };
  }

  private submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches(formSelector)) return;
    event.preventDefault();
    this.press((event.submitter as HTMLButtonElement | null)?.value || this.entered());
  }

  /** What the Enter key does, as FormField.Button has it. */
  private entered(): string {
    const { about, commitment } = gather(this.form);
    return about?.[0].trim() && !commitment ? 'find' : 'preview';
  }

  private press(step: string): void {
    const { form } = this;
    if (form.hasAttribute('aria-busy')) return; // a second tap on what is under way is none
    form.setAttribute('aria-busy', 'true');
    void this.take(step).finally(() => form.removeAttribute('aria-busy'));
  }

  private async take(step: string): Promise<void> {
    if (step === 'send') await this.send();
    else if (step === 'edit' && this.stage.hasQuestions) await this.stage.back();
    else if (step === 'mask' && this.form.hasAttribute('data-offline')) await maskWords(this.form);
    else await this.ask(step);
  }

  /** Lets the server answer; without it, the preview is made here. */
  private async ask(step: string): Promise<void> {
    if (!this.stage.isPreview) await this.save();
    this.say('asking');
    const page = await post(this.form, this.draft.entry, this.fields(), step).catch(() => undefined);
    if (page) await this.show(page);
    else if (step === 'preview' && !this.stage.isPreview) await this.previewOffline();
    else this.say('offline');
  }

  private async show(page: Document): Promise<void> {
    const photos = page.querySelector<HTMLElement>(`${formSelector}[data-step=preview] .photos`);
    if (photos) await showPhotos(this.draft.entry, photos);
    this.stage.show([...document.adoptNode(page.getElementById('main')!).childNodes], page.title);
    this.attach();
  }

  private async previewOffline(): Promise<void> {
    this.say('');
    const mistakes = tellMistakes(this.form, this.draft.entry);
    if (mistakes) {
      mistakes.querySelector('a')!.focus();
      return;
    }
    const preview = await previewOf(this.form, this.draft.entry).catch(() => undefined);
    if (!preview) {
      this.say('offline');
      return;
    }
    this.stage.show(preview);
    this.attach();
  }

  /** What was masked in the preview is masked in the questions. */
  private leave(preview: HTMLFormElement, show: () => void): void {
    const words = valueOf(preview, 'words');
    show();
    field(this.form, 'words')!.value = words;
    this.say('');
    void this.save();
  }

  private async send(): Promise<void> {
    this.say('sending');
    await this.draft.queue(this.fields(), document.documentElement.lang.slice(0, 2));
    const entry = await sendNow(this.draft.entry.key);
    if (entry?.state === 'sent') {
      location.assign(`${entry.url}?sent=1`);
    } else if (entry?.state === 'waiting') {
      await this.outbox.show();
      this.stage.showOutbox();
    } else if (entry) {
      this.draft.entry = entry;
      if (this.stage.hasQuestions) await this.stage.back();
      else await this.ask('edit');
      await this.mend(entry.reason, entry.url);
    } else {
      this.say(''); // it was deleted in another window
    }
  }

  /** What was refused is a draft again, and the person learns why. */
  private async mend(reason: string, url: string): Promise<void> {
    field(this.form, 'key')!.value = this.draft.entry.key;
    await this.save();
    if (reason === 'mistaken') await this.ask('preview');
    else if (reason === 'otherwise' || reason === 'elsewhere') this.notice(reason, url);
    else await this.photos?.upload();
  }

  private notice(text: string, url = ''): void {
    const notice = document.querySelector<HTMLElement>('[data-draft=notice]')!;
    const link = notice.querySelector('a')!;
    notice.hidden = false;
    link.hidden = !url;
    if (url) link.href = url;
    const told = notice.querySelector<HTMLElement>('[role=status]')!;
    say(told, text);
    if (text !== 'restored') told.focus();
  }

  private clicked(at: Element): void {
    if (at.closest('[data-draft=discard]')) void this.discard();
  }

  private async discard(): Promise<void> {
    await this.draft.discard();
    this.form.reset();
    fill(this.form, {}, '');
    await turnToAddress(this.form);
    field(this.form, 'key')!.value = this.draft.entry.key;
    document.querySelector<HTMLElement>('[data-draft=notice]')!.hidden = true;
    this.showPosition();
    await this.photos?.show();
    this.stage.focus();
  }

  private say(text: string): void {
    const status = this.form.querySelector<HTMLElement>('[data-form=status]');
    if (status) say(status, text);
  }
}

/** Signing in needs no window of its own where the draft is kept. */
function leadThereAndBack(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-sign-in]');
  if (!link) return;
  link.removeAttribute('target');
  link.href = link.dataset.signIn!;
}
