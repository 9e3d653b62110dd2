import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Region } from './region.js';

/** Something in a photo by which perhaps somebody could be known. */
export interface Sighting {
  kind: 'FACE' | 'PLATE';
  region: Region;
}

/**
 * Asks the server what may be seen in a photo, which takes it a while, and no longer waits for it when the element leaves
 * the page. What cannot be had is as good as nothing: it only leads the eye.
 */
export class Sightings implements ReactiveController {
  /** Empty until it is known. */
  found: Sighting[] = [];

  private address = '';
  private asking?: AbortController;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Asks there, if that was not asked already. */
  askAt(address: string): void {
    if (address === this.address) return;
    this.hostDisconnected();
    this.found = [];
    this.address = address;
    if (address) void this.ask();
  }

  hostDisconnected(): void {
    this.asking?.abort();
  }

  /** Whoever moves the element takes it out and puts it in again. */
  hostConnected(): void {
    if (this.asking?.signal.aborted) void this.ask();
  }

  private async ask(): Promise<void> {
    const { signal } = (this.asking = new AbortController());
    try {
      const answer = await fetch(this.address, { signal });
      const found = answer.ok ? await answer.json() : [];
      if (signal.aborted) return;
      this.asking = undefined;
      this.found = found;
      this.host.requestUpdate();
    } catch {
      // nothing is marked
    }
  }
}
