import { Circle, DivIcon, LayerGroup, Marker } from 'leaflet';
import { render } from 'lit';
import { type Item, type Language, type Texts, filled, place } from './given.js';
import { itemContent, nameOf } from './item-content.js';

/** One item: a button where it is, and around it the circle within which it may be. */
export class ItemMarker extends LayerGroup {
  readonly button = document.createElement('button');
  private readonly marker: Marker;

  constructor(
    readonly item: Item,
    language: Language,
    texts: Texts,
    choose: (item: Item) => void,
  ) {
    super();
    const { kind, count, radius } = item.properties;
    const name = nameOf(item, language, texts);
    const at = place(item.geometry.coordinates);
    if (radius && (kind === 'site' || kind === 'vicinity')) {
      this.addLayer(new Circle(at, { radius, className: `around ${kind}`, interactive: false }));
    }
    this.button.type = 'button';
    this.button.className = `item ${kind}`;
    const label = kind === 'cluster' ? texts.cluster : count === 1 ? texts.itemOne : texts.itemMany;
    this.button.setAttribute('aria-label', filled(label, { name, count }));
    render(itemContent(item, name), this.button);
    const icon = new DivIcon({ className: 'at', iconSize: [0, 0], html: this.button });
    this.marker = new Marker(at, { icon, keyboard: false, riseOnHover: true, zIndexOffset: front[kind] });
    // the map's own click, not the button's: it is none when it ends a drag
    this.marker.on('click', () => choose(item));
    this.addLayer(this.marker);
  }

  get latLng() {
    return this.marker.getLatLng();
  }

  /** What it covers on the screen: its button, and its name while it is chosen. */
  get boxes(): DOMRect[] {
    const name = this.button.querySelector('[aria-current] > .name');
    return [this.button, ...(name ? [name] : [])].map((part) => part.getBoundingClientRect());
  }

  set chosen(chosen: boolean) {
    this.marker.setZIndexOffset(chosen ? 10_000 : front[this.item.properties.kind]);
    if (chosen) this.button.setAttribute('aria-current', 'true');
    else this.button.removeAttribute('aria-current');
  }

  /** Moves the button's content by so many pixels, the place staying where it is. */
  shift(x: number, y: number): void {
    this.button.style.setProperty('--x', `${x}px`);
    this.button.style.setProperty('--y', `${y}px`);
  }
}

/** What is known better lies above. */
const front = { division: 0, vicinity: 1000, cluster: 2000, site: 3000 };
