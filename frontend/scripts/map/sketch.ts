import { Circle, DivIcon, LayerGroup, type Map, Marker, Polyline, SVG } from 'leaflet';
import { type Language, type Name, type Sketch, place } from './given.js';
import { rounded } from './round.js';

/** Metres; the line is no truer than that. */
const riverWidth = 1800;
const riverWidest = 44;
const riverThinnest = 5;

/** Below whatever tiles are laid over it. */
export const sketchPane = 'sketch';

/** Water and seats, drawn soft and by hand: nothing here is to be measured. */
export class SketchLayer extends LayerGroup {
  private readonly rivers: Polyline[] = [];
  private readonly seats: { marker: Marker; name: string }[] = [];

  constructor(sketch: Sketch, map: Map, language: Language) {
    super();
    map.createPane(sketchPane);
    const renderer = new SVG({ pane: sketchPane, padding: 0.5 });
    for (const { geometry, properties } of sketch.features) {
      if (properties.kind === 'river' && geometry.type === 'LineString') {
        const line = rounded(geometry.coordinates.map(place));
        this.rivers.push(new Polyline(line, { renderer, className: 'river', interactive: false, smoothFactor: 0.5 }));
      } else if (properties.kind === 'lake' && geometry.type === 'Point') {
        const { radius } = properties;
        this.addLayer(new Circle(place(geometry.coordinates), { radius, renderer, className: 'lake', interactive: false }));
      } else if (properties.kind === 'seat' && geometry.type === 'Point') {
        this.addSeat(place(geometry.coordinates), properties.name, language);
      }
    }
    this.rivers.forEach((river) => this.addLayer(river));
    map.on('zoomend', () => this.fitRivers(map));
    this.fitRivers(map);
  }

  /** Leaves out the names that stand where something else says them, or would be written over. */
  makeRoom(taken: DOMRect[], names: Set<string>): void {
    for (const { marker, name } of this.seats) {
      const label = marker.getElement()?.firstElementChild;
      if (!label) continue;
      const box = label.getBoundingClientRect();
      label.classList.toggle('covered', names.has(name) || taken.some((other) => overlap(box, other)));
    }
  }

  private addSeat(at: [number, number], name: Name, language: Language): void {
    const label = document.createElement('span');
    label.className = 'seat';
    label.textContent = name[language];
    const icon = new DivIcon({ className: 'at', iconSize: [0, 0], html: label });
    const marker = new Marker(at, { icon, pane: sketchPane, interactive: false, keyboard: false });
    this.seats.push({ marker, name: name[language] });
    this.addLayer(marker);
  }

  private fitRivers(map: Map): void {
    const { lat } = map.getCenter();
    const metresPerPixel = (156543 * Math.cos((lat * Math.PI) / 180)) / 2 ** map.getZoom();
    const weight = Math.min(riverWidest, Math.max(riverThinnest, riverWidth / metresPerPixel));
    this.rivers.forEach((river) => river.setStyle({ weight }));
  }
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
