/**
 * Keeps the map and the list beside it in step, and both in the address. The list comes from the server as HTML, as it does for
 * a reader without scripts; what is drawn comes as GeoJSON.
 */

import { bboxOf, fittingView, seenBox } from './fitting.js';
import type { Box } from './fitting.js';
import { PromiseMap } from './promise-map.js';
import { replacePart } from './replaced-part.js';

const BOX = 'bbox';

class MapPage {
  private readonly map: PromiseMap;
  private query: URLSearchParams;
  private outdated = new AbortController();

  constructor(map: PromiseMap) {
    this.map = map;
    this.query = new URLSearchParams(map.dataset.query);
    if (this.query.has(BOX)) this.seen();
    map.addEventListener('view-changed', (event) => this.moved((event as CustomEvent<Box & { zoom: number }>).detail));
    map.addEventListener('item-chosen', (event) => this.showInList((event as CustomEvent<{ id: string }>).detail.id));
    document.addEventListener('click', (event) => this.followLink(event));
    document.addEventListener('change', (event) => this.followFilter(event));
    void (this.query.has(BOX) ? this.refresh() : this.refreshMap());
  }

  private moved(view: Box): void {
    this.query.set(BOX, bboxOf(view));
    this.rememberAddress();
    void this.refresh();
  }

  /** A screen shows more than the part of the map in the address, which was another screen's or only a frame. */
  private seen(): void {
    const { clientWidth, clientHeight } = this.map;
    this.query.set(BOX, bboxOf(seenBox(this.map, clientWidth, clientHeight)));
    this.rememberAddress();
  }

  /** No entry of its own in the history: going back leads to where the reader came from, not to every step on the map. */
  private rememberAddress(): void {
    history.replaceState(history.state, '', this.address());
  }

  private address(): string {
    const query = this.query.toString();
    return location.pathname + (query ? `?${query}` : '') + location.hash;
  }

  private async refresh(): Promise<void> {
    this.outdated.abort();
    this.outdated = new AbortController();
    const { signal } = this.outdated;
    try {
      await Promise.all([this.refreshMap(signal), this.refreshList(signal)]);
    } catch (fault) {
      if (!signal.aborted) console.warn('The map could not be brought up to date.', fault);
    }
  }

  private async refreshMap(signal?: AbortSignal): Promise<void> {
    const query = new URLSearchParams(this.query);
    if (!query.has(BOX)) query.set(BOX, this.map.dataset.box!);
    query.set('zoom', String(Math.round(this.map.zoom)));
    const answer = await fetch(`${this.map.dataset.items}?${query}`, { signal });
    if (answer.ok) this.map.data = await answer.json();
  }

  private async refreshList(signal?: AbortSignal): Promise<void> {
    const answer = await fetch(this.address(), { signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    replacePart('map-list', page);
    replacePart('map-filters', page);
  }

  private showInList(id: string): void {
    const heading = document.getElementById(`place-${id}`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  /** A place's name in the list shows it on the map; a chip takes a filter away. */
  private followLink(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#map-list a') : null;
    if (!link || new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    const { item } = link.dataset;
    if (item) {
      this.map.chosen = item;
      this.map.scrollIntoView({ block: 'nearest' });
    } else {
      this.query = new URL(link.href).searchParams;
      this.rememberAddress();
      void this.refresh();
    }
  }

  private followFilter(event: Event): void {
    const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>('#map-filters form') : null;
    if (!form) return;
    const box = this.query.get(BOX);
    this.query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value && name !== BOX) this.query.append(name, String(value));
    if (box) this.query.set(BOX, box);
    this.rememberAddress();
    void this.refresh();
  }
}

/** Before it is a map, so that it never shows another place first. */
function lookAtItsBox(map: HTMLElement): void {
  const [west, south, east, north] = map.dataset.box!.split(',').map(Number);
  const limit = (name: string) => Number(map.getAttribute(name));
  const view = fittingView({ west, south, east, north }, map.clientWidth, map.clientHeight, limit('min-zoom'), limit('max-zoom'));
  Object.entries(view).forEach(([name, value]) => map.setAttribute(name, String(value)));
}

const element = document.querySelector<PromiseMap>('promise-map')!;
lookAtItsBox(element);
customElements.define('promise-map', PromiseMap);
new MapPage(element);
