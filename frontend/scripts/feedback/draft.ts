/** What is being written, kept on the phone at every change. */

import { type Entry, isDraft, newDraft, rekeyed } from './entry.js';
import type { Fields } from './fields.js';
import { all, change, read, remove } from './store.js';

export class Draft {
  entry: Entry;

  /** one after the other: a key pressed while a photo is added loses neither */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(entry: Entry) {
    this.entry = entry;
  }

  /** One of the page at this address, as it was left; undefined without one. */
  static async find(page: string): Promise<Draft | undefined> {
    const found = (await all()).find((entry) => isDraft(entry) && subjectOf(entry.page) === subjectOf(page));
    return found && new Draft(found);
  }

  /** The one of this key, or else a new one under it; nothing is kept before something changes. */
  static async of(key: string, page: string, language: string): Promise<Draft> {
    return new Draft((await read(key)) ?? { ...newDraft(page, language), key });
  }

  static begin(page: string, language: string): Draft {
    return new Draft(newDraft(page, language));
  }

  save(fields: Fields, about: string): Promise<void> {
    return this.change((entry) => ({ ...entry, fields, about, state: 'draft', reason: '' }));
  }

  addPhoto(hash: string, blob: Blob): Promise<void> {
    const added = { hash, name: '', tried: false };
    const others = (entry: Entry) => entry.photos.filter((photo) => photo.hash !== hash);
    return this.change((entry) => ({ ...entry, photos: [...others(entry), added] }), { hash, blob });
  }

  removePhoto(hash: string): Promise<void> {
    return this.change((entry) => ({ ...entry, photos: entry.photos.filter((photo) => photo.hash !== hash) }));
  }

  rekey(): Promise<void> {
    return this.change(rekeyed);
  }

  /** Puts it into the outbox. What another tab has put there stays as it is. */
  queue(fields: Fields, language: string): Promise<void> {
    return this.change((entry) => ({ ...entry, fields, language, state: 'waiting', tries: 0, heldUntil: 0, reason: '' }));
  }

  /** As another tab or an upload has left it. */
  reread(): Promise<void> {
    return this.next(async () => {
      this.entry = (await read(this.entry.key)) ?? this.entry;
    });
  }

  async discard(): Promise<void> {
    await this.next(() => remove(this.entry.key));
    this.entry = newDraft(this.entry.page, this.entry.language);
  }

  private change(changed: (entry: Entry) => Entry, picture?: { hash: string; blob: Blob }): Promise<void> {
    return this.next(async () => {
      const becomes = (now = this.entry) => (isDraft(now) ? { ...changed(now), changedAt: Date.now() } : now);
      this.entry = (await change(this.entry.key, becomes, picture))!;
    });
  }

  private next(work: () => Promise<void>): Promise<void> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}

/** What it is about: the query, the same in both languages. */
function subjectOf(page: string): string {
  const { searchParams } = new URL(page, location.origin);
  return `${searchParams.get('c')} ${searchParams.get('agree')}`;
}
