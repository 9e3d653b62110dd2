/** Shrinks chosen photos on the phone, keeps them with the draft, and uploads them while the rest is filled in. */

import { Answered } from './api.js';
import { uploadAhead } from './delivery.js';
import type { Draft } from './draft.js';
import type { Photo } from './entry.js';
import { sha256 } from './hash.js';
import { shrink } from './shrink.js';
import { picture } from './store.js';
import { say, textOf } from './texts.js';

const most = 4;

export class PhotoQuestion {
  private readonly input: HTMLInputElement;
  private readonly shown: HTMLElement;
  private readonly status: HTMLElement;
  private readonly draft: Draft;

  /** Takes over the question of the form; one that came without hashes (an address that is not secure) stays as it is. */
  static attach(form: HTMLFormElement, draft: Draft): PhotoQuestion | undefined {
    const input = form.querySelector<HTMLInputElement>('input[type=file]');
    return input && globalThis.crypto?.subtle ? new PhotoQuestion(input, draft) : undefined;
  }

  private constructor(input: HTMLInputElement, draft: Draft) {
    this.input = input;
    this.draft = draft;
    this.shown = input.closest('fieldset')!.querySelector('.photos')!;
    this.status = input.closest('fieldset')!.querySelector('[role=status]')!;
    input.addEventListener('change', () => void this.take([...(input.files ?? [])]));
    void this.show();
    void this.upload();
  }

  /** The draft's photos, each with a way to leave it out. */
  async show(): Promise<void> {
    const { photos } = this.draft.entry;
    const blobs = await Promise.all(photos.map(({ hash }) => picture(hash)));
    this.forgetShown(photos);
    photos.forEach((photo, index) => blobs[index] && this.shown.append(this.figure(photo, blobs[index], index + 1)));
  }

  /** Uploads what is not there yet; what fails for want of a connection is sent with the rest. */
  async upload(): Promise<void> {
    try {
      await uploadAhead(this.draft.entry.key);
      await this.draft.reread();
    } catch (fault) {
      await this.draft.reread();
      if (fault instanceof Answered && fault.status === 422) await this.refused(fault.problem.reason!.toLowerCase());
    }
  }

  private async take(files: File[]): Promise<void> {
    this.input.value = '';
    say(this.status, 'shrinking');
    let told = '';
    for (const file of files) told = (await this.add(file)) || told;
    if (told) say(this.status, told);
    else this.status.textContent = '';
    await this.show();
    await this.upload();
  }

  /** @returns why not; empty when it was added */
  private async add(file: File): Promise<string> {
    if (this.draft.entry.photos.length >= most) return 'too_many';
    try {
      const blob = await shrink(file);
      await this.draft.addPhoto(await sha256(blob), blob);
      return '';
    } catch {
      return /hei[cf]/i.test(file.type + file.name) ? 'heic' : 'damaged';
    }
  }

  /** The server does not take the first of those that it does not have; or it has had too many under this key. */
  private async refused(reason: string): Promise<void> {
    if (reason === 'too_many') {
      await this.draft.rekey();
      return this.upload();
    }
    const refused = this.draft.entry.photos.find(({ name }) => !name)!;
    await this.draft.removePhoto(refused.hash);
    await this.show();
    say(this.status, this.status.hasAttribute(`data-${reason}`) ? reason : 'damaged');
    return this.upload();
  }

  private figure(photo: Photo, blob: Blob, number: number): HTMLElement {
    const image = Object.assign(new Image(), { src: URL.createObjectURL(blob), alt: textOf(this.status, 'number', number) });
    image.addEventListener('load', () => URL.revokeObjectURL(image.src));
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button second', textContent: this.status.dataset.without });
    button.setAttribute('aria-label', `${button.textContent} ${image.alt}`);
    button.addEventListener('click', async () => {
      await this.draft.removePhoto(photo.hash);
      await this.show();
      this.input.focus();
    });
    const figure = document.createElement('div');
    figure.dataset.own = '';
    figure.append(image, button);
    return figure;
  }

  /** Also what the server made of those that are kept here. */
  private forgetShown(photos: Photo[]): void {
    this.shown.querySelectorAll('[data-own]').forEach((figure) => figure.remove());
    for (const { name } of photos.filter(({ name }) => name)) {
      const value = `[value=${CSS.escape(name)}]`;
      this.shown.querySelector(`[name=without]${value}`)?.closest('.photos > *')?.remove();
      this.input.form!.querySelector(`[name=photos]${value}`)?.remove();
    }
  }
}
