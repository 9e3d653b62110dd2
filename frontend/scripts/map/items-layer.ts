import { LayerGroup, type Map as LeafletMap } from 'leaflet';
import { arranged } from './arrangement.js';
import type { Item, Items, Language, Texts } from './given.js';
import { ItemMarker } from './item-marker.js';

/** The items in view. What stays from one set of data to the next keeps its button, and with it the focus. */
export class ItemsLayer extends LayerGroup {
  private readonly markers = new Map<string, ItemMarker>();
  private chosen = '';

  constructor(
    private readonly language: Language,
    private readonly texts: Texts,
    private readonly choose: (item: Item) => void,
  ) {
    super();
  }

  show({ features }: Items): void {
    const wanted = new Map(features.map((item) => [String(item.id), item]));
    const focused = [...this.markers].find(([, { button }]) => button.matches(':focus'))?.[0];
    for (const [id, marker] of this.markers) {
      const item = wanted.get(id);
      if (item && JSON.stringify(item) === JSON.stringify(marker.item)) continue;
      this.removeLayer(marker);
      this.markers.delete(id);
    }
    for (const [id, item] of wanted) {
      if (this.markers.has(id)) continue;
      const marker = new ItemMarker(item, this.language, this.texts, this.choose);
      this.markers.set(id, marker);
      this.addLayer(marker);
    }
    this.mark(this.chosen);
    if (focused) this.markers.get(focused)?.button.focus({ preventScroll: true });
  }

  /** Highlights the item of this id, and no other. */
  mark(id: string): void {
    this.chosen = id;
    for (const [other, marker] of this.markers) marker.chosen = other === id;
  }

  find(id: string): ItemMarker | undefined {
    return this.markers.get(id);
  }

  /**
   * Moves labels out of each other's way; where everything is written then, and which names.
   *
   * @param other what else lies on the map
   */
  arrange(map: LeafletMap, other: DOMRect[]): { taken: DOMRect[]; names: Set<string> } {
    const markers = [...this.markers.values()];
    const labels = markers.filter(({ item }) => item.properties.kind === 'division');
    labels.forEach((label) => label.shift(0, 0));
    const pins = markers.filter((marker) => !labels.includes(marker)).flatMap((marker) => marker.boxes);
    const fixed = [...other, ...pins];
    const view = map.getContainer().getBoundingClientRect();
    const boxes = labels.map(({ button }) => (button.querySelector('.chip') ?? button).getBoundingClientRect());
    const shifts = arranged(boxes, fixed, view);
    labels.forEach((label, i) => label.shift(shifts[i].x, shifts[i].y));
    return {
      taken: [...fixed, ...boxes.map(({ x, y, width, height }, i) => new DOMRect(x + shifts[i].x, y + shifts[i].y, width, height))],
      names: new Set(labels.map(({ item }) => item.properties.name[this.language])),
    };
  }
}
