/**
 * Keeps the map and the list beside it in step, and both in the address. The list comes from the server as HTML, as it does for
 * a reader without scripts; what is drawn comes as GeoJSON.
 */

import { type Box, type Centre, bboxOf, boxOf, fittingView, seenBox } from './fitting.js';
import type { Items } from './given.js';
import { holderOf, rounding, standsAlone } from './holder.js';
import { PromiseMap } from './promise-map.js';
import { MapCard } from './map-card.js';
import { replacePart } from './replaced-part.js';

const BOX = 'bbox';

class MapPage {
  private readonly map: PromiseMap;
  private query: URLSearchParams;
  private readonly card: MapCard;
  private outdated = new AbortController();
  private closer = new AbortController();

  constructor(map: PromiseMap) {
    this.map = map;
    this.query = new URLSearchParams(map.dataset.query);
    if (this.query.has(BOX)) this.seen();
    this.card = new MapCard(document.getElementById('map-card')!, () => map.focusChosen());
    map.addEventListener('view-changed', (event) => this.moved((event as CustomEvent<Box & { zoom: number }>).detail));
    map.addEventListener('item-chosen', (event) => this.showCard((event as CustomEvent<{ id: string; bbox?: number[] }>).detail));
    document.addEventListener('click', (event) => this.followLink(event));
    document.addEventListener('change', (event) => this.followFilter(event));
    void this.refresh(this.query.has(BOX));
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
    history.replaceState(history.state, '', this.address() + location.hash);
    document.querySelector<HTMLAnchorElement>('.map-page > .skip')!.href = `${this.address()}#map-list`;
    // whoever chooses another language or type size comes back to what they look at
    document.querySelectorAll<HTMLInputElement>('input[name=back]').forEach((field) => (field.value = this.address()));
  }

  private address(): string {
    const query = this.query.toString();
    return location.pathname + (query ? `?${query}` : '');
  }

  /** @param list whether it is to be fetched as well; the map always is */
  private async refresh(list = true): Promise<void> {
    this.outdated.abort();
    this.outdated = new AbortController();
    const { signal } = this.outdated;
    await this.telling(signal, () => Promise.all([this.refreshMap(signal), list && this.refreshList(signal)]));
  }

  /** Says on the page when `work` fails, and takes it back when it succeeds; says nothing when it was given up. */
  private async telling(signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
    const status = document.getElementById('map-outdated')!;
    try {
      await work();
      status.textContent = '';
    } catch (fault) {
      if (signal.aborted) return;
      console.warn('The map could not be brought up to date.', fault);
      status.textContent = status.dataset.text!;
    }
  }

  private async refreshMap(signal: AbortSignal): Promise<void> {
    const box = this.query.get(BOX) ?? this.map.dataset.box!;
    this.map.data = await this.items(box, Math.round(this.map.zoom), signal);
  }

  private async items(box: string, zoom: number, signal: AbortSignal): Promise<Items> {
    const query = new URLSearchParams(this.query);
    query.set(BOX, box);
    query.set('zoom', String(zoom));
    return (await fetched(`${this.map.dataset.items}?${query}`, signal)).json();
  }

  private async refreshList(signal: AbortSignal): Promise<void> {
    const answer = await fetched(this.address(), signal);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    replacePart('map-list', page);
    replacePart('map-filters', page);
  }

  /**
   * Marks a place on the map; where it is drawn together with others, from as far as it is drawn alone, or else as close as
   * possible.
   *
   * @param box around the place, as addresses have it
   */
  private async mark(id: string, box: string): Promise<void> {
    this.closer.abort();
    this.closer = new AbortController();
    const { signal } = this.closer;
    if (standsAlone(id, this.map.data)) this.map.chosen = id;
    else await this.telling(signal, () => this.lookCloser(id, box, signal));
  }

  private async lookCloser(id: string, box: string, signal: AbortSignal): Promise<void> {
    const view = fittingOn(this.map, box);
    let items = await this.items(box, view.zoom, signal);
    while (!standsAlone(id, items) && view.zoom < this.map.maxZoom) items = await this.items(box, ++view.zoom, signal);
    const { west, south, east, north } = boxOf(box);
    const holder = holderOf(id, [(west + east) / 2, (south + north) / 2], items);
    Object.assign(this.map, view, { chosen: String(holder?.id ?? '') });
  }

  private showCard({ id, bbox }: { id: string; bbox?: number[] }): void {
    const headings = [...document.querySelectorAll<HTMLElement>('#map-list h3')].filter(
      (heading) => heading.id === `place-${id}` || (bbox && isAt(heading, bbox)),
    );
    if (headings.length > 0) this.card.show(headings);
  }

  private showInList(heading: HTMLElement): void {
    const what = heading.nextElementSibling;
    if (what instanceof HTMLDetailsElement) what.open = true;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  /** A place's name shows it on the map, the card leads into the list, and a chip takes a filter away. */
  private followLink(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#map-list a, #map-card a') : null;
    const heading = link?.matches('#map-card > a') ? document.getElementById(link.hash.slice(1)) : null;
    if (heading) {
      event.preventDefault();
      this.showInList(heading);
      return;
    }
    if (!link || new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    const { item } = link.dataset;
    if (item) {
      this.map.focus({ preventScroll: true });
      this.map.scrollIntoView({ block: 'nearest' });
      void this.mark(item, new URL(link.href).searchParams.get(BOX)!);
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

/** Whether the place of a heading is one of those that lie within west, south, east and north. */
function isAt(heading: HTMLElement, [west, south, east, north]: number[]): boolean {
  const box = boxOf(new URL(heading.querySelector('a')!.href).searchParams.get(BOX)!);
  const [lon, lat] = [(box.west + box.east) / 2, (box.south + box.north) / 2];
  return west - rounding <= lon && lon <= east + rounding && south - rounding <= lat && lat <= north + rounding;
}

/** @throws Error if the server cannot be reached or does not answer with what was asked for */
async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);
  return answer;
}

/** @param box as addresses have it */
function fittingOn(map: HTMLElement, box: string): Centre {
  const limit = (name: string) => Number(map.getAttribute(name));
  return fittingView(boxOf(box), map.clientWidth, map.clientHeight, limit('min-zoom'), limit('max-zoom'));
}

/** Before it is a map, so that it never shows another place first. */
function lookAtItsBox(map: HTMLElement): void {
  Object.entries(fittingOn(map, map.dataset.box!)).forEach(([name, value]) => map.setAttribute(name, String(value)));
}

function begin(): void {
  const map = document.querySelector<PromiseMap>('promise-map')!;
  lookAtItsBox(map);
  customElements.define('promise-map', PromiseMap);
  new MapPage(map);
}

// older browsers would have to be allowed styles within the page: they keep the drawing and the list of the server; a slow
// phone answers to a tap between reading this script and drawing the map
if ('adoptedStyleSheets' in Document.prototype) setTimeout(begin);
