import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { addBasemap } from './basemap.js';
import { controls } from './controls.js';
import { type Hint, keepToItself } from './gestures.js';
import { type Basemap, type Item, type Items, type Language, type Sketch, type Texts, filled, noTexts } from './given.js';
import { ItemsLayer } from './items-layer.js';
import { byKeys } from './keys.js';
import { leafletStyles } from './leaflet-styles.js';
import { MapView } from './map-view.js';
import { SketchLayer } from './sketch.js';
import { styles } from './styles.js';

/** Milliseconds for which it is said how to move the map. */
const hintTime = 1800;

/**
 * A map of what was promised where. What it knows it is given; it asks no server but that of the tiles. Until it is ready
 * the page's own drawing, its child, stands in its place.
 *
 * @slot - what is seen without it
 * @fires view-changed - the map came to rest at another place or zoom; `detail` is a `View`
 * @fires item-chosen - a reader chose the item `detail.id`, which may stand for others within
 *   `detail.bbox`; several are looked at more closely instead, while that is possible
 * @fires basemap-failed - tiles do not come, or not in time; the sketch stays. Once.
 */
export class PromiseMap extends LitElement {
  static styles = [leafletStyles, styles];

  /** The middle of the map in degrees, and its zoom: set them together to go there; they follow when the reader does. */
  @property({ type: Number }) lat = 0;
  @property({ type: Number }) lon = 0;
  @property({ type: Number }) zoom = 9;
  @property({ type: Number, attribute: 'min-zoom' }) minZoom = 7;
  @property({ type: Number, attribute: 'max-zoom' }) maxZoom = 16;
  /** How far the map may be moved: west, south, east and north in degrees, with commas between. */
  @property() bounds = '';
  @property() lang: Language = 'zh';
  @property({ type: Object }) texts: Partial<Texts> = {};
  @property({ type: Object }) basemap?: Basemap;
  @property({ type: Object }) schematic: Sketch = { type: 'FeatureCollection', features: [] };
  /** What is in view. */
  @property({ attribute: false }) data: Items = { type: 'FeatureCollection', features: [] };
  /** The id of the item that is highlighted; it is brought into view. Empty for none. */
  @property() chosen = '';

  @state() private hint: Hint = 'twoFingers';
  @state() private hinting = false;
  @state() private ready = false;
  @state() private tilesShown = false;
  @state() private tilesFailed = false;
  @query('.map') private container!: HTMLElement;
  @query('.frame') private frame!: HTMLElement;

  private view?: MapView;
  private sketch?: SketchLayer;
  private items?: ItemsLayer;
  private bringIntoView = false;
  private hintTimer = 0;

  /** The map itself takes the focus; the next item that is chosen takes it over. */
  focus(options?: FocusOptions): void {
    this.container.focus(options);
  }

  protected render() {
    const texts = this.labels;
    const zoom = this.view?.map.getZoom();
    return html`
      <slot ?hidden=${this.ready}></slot>
      <div class="frame" @keydown=${this.pressed}>
        <div class="map" role="region" tabindex="0" aria-label=${texts.map} aria-describedby="keys"></div>
        <p id="keys" hidden>${texts.keys}</p>
        ${this.view ? controls(texts, this.view, zoom === this.maxZoom, zoom === this.minZoom) : nothing} ${this.notes(texts)}
        <div class="hint ${this.hinting ? 'shown' : ''}" aria-hidden="true">${filled(texts[this.hint], { key: commandKey() })}</div>
      </div>
    `;
  }

  protected firstUpdated(): void {
    const { minZoom, maxZoom, lat, lon, zoom } = this;
    const bounds = this.bounds ? this.bounds.split(',').map(Number) : [];
    this.view = new MapView(this.container, { lat, lon, zoom }, { minZoom, maxZoom, bounds });
    const { map } = this.view;
    this.sketch = new SketchLayer(this.schematic, map, this.lang).addTo(map);
    this.items = new ItemsLayer(this.lang, this.labels, (item) => this.choose(item)).addTo(map);
    keepToItself(this.frame, map, (hint) => this.showHint(hint));
    if (this.basemap) this.layTiles(this.basemap);
    map.on('moveend', () => this.moved());
    if (!this.view.isAt(this)) this.moved();
    this.ready = true;
  }

  protected updated(changed: PropertyValues<this>): void {
    if (!this.view || !this.items) return;
    if (changed.has('lat') || changed.has('lon') || changed.has('zoom')) this.view.goTo(this);
    if (changed.has('data')) this.items.show(this.data);
    if (changed.has('chosen')) {
      this.items.mark(this.chosen);
      this.bringIntoView = this.chosen !== '';
    }
    if (changed.has('data') || changed.has('chosen')) this.bringChosenIntoView();
    this.arrange();
  }

  /** Moves the focus to the item that is highlighted, or else to the map. */
  focusChosen(): void {
    (this.items?.find(this.chosen)?.button ?? this.container).focus({ preventScroll: true });
  }

  /** The texts, those that the page left out being empty. */
  private get labels(): Texts {
    return { ...noTexts, ...this.texts };
  }

  private notes(texts: Texts) {
    const { attribution, reviewNumber } = this.basemap ?? {};
    return html`
      <div class="notes">
        <p class="failed" role="status" ?hidden=${!this.tilesFailed}>${this.tilesFailed ? texts.basemapFailed : nothing}</p>
        ${this.tilesShown
          ? html`${attribution ? html`<p>${attribution}</p>` : nothing}
              ${reviewNumber ? html`<p>${texts.reviewNumber} ${reviewNumber}</p>` : nothing}`
          : html`<p>${texts.sketch}</p>`}
      </div>
    `;
  }

  private layTiles(basemap: Basemap): void {
    void addBasemap(basemap, this.view!.map, this.lang, {
      failed: () => {
        this.tilesFailed = true;
        this.fire('basemap-failed');
      },
      shown: () => {
        this.tilesFailed = false;
        this.tilesShown = true;
      },
    });
  }

  private moved(): void {
    const view = this.view!.view;
    this.arrange();
    Object.assign(this, { lat: view.lat, lon: view.lon, zoom: view.zoom });
    this.fire('view-changed', view);
  }

  private arrange(): void {
    const others = [...this.frame.querySelectorAll('.controls, .notes')].map((other) => other.getBoundingClientRect());
    const { taken, names } = this.items!.arrange(this.view!.map, others);
    this.sketch!.makeRoom(taken, names);
  }

  private choose({ id, bbox }: Item): void {
    if (bbox && this.view!.closeIn(bbox)) {
      this.container.focus({ preventScroll: true }); // the button goes with the cluster
      return;
    }
    this.chosen = String(id);
    this.fire('item-chosen', { id: this.chosen, bbox });
  }

  private bringChosenIntoView(): void {
    const marker = this.items!.find(this.chosen);
    if (!marker || !this.bringIntoView) return;
    this.bringIntoView = false;
    this.view!.bringIn(marker.latLng);
    if (this.container.matches(':focus')) marker.button.focus({ preventScroll: true });
  }

  private pressed(event: KeyboardEvent): void {
    const { target } = event;
    if (this.view && target instanceof Element && this.container.contains(target)) byKeys(event, this.view);
  }

  private showHint(hint: Hint): void {
    this.hint = hint;
    this.hinting = true;
    clearTimeout(this.hintTimer);
    this.hintTimer = setTimeout(() => (this.hinting = false), hintTime);
  }

  private fire(name: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
}
