import { Map as LeafletMap } from 'leaflet';
import type { Direction, Moves } from './controls.js';
import { place } from './given.js';

/** What is looked at: its edges and its middle in degrees, its zoom as web maps count it. */
export interface View {
  west: number;
  south: number;
  east: number;
  north: number;
  zoom: number;
  lat: number;
  lon: number;
}

export interface Limits {
  minZoom: number;
  maxZoom: number;
  /** West, south, east, north; empty for the whole world. */
  bounds: number[];
}

type Centre = Pick<View, 'lat' | 'lon' | 'zoom'>;

const towards: Record<Direction, [number, number]> = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] };

/** Part of the map that one press moves it by. */
const stride = 0.3;

/** Leaflet without its own controls, and without motion for those who asked for none. */
export class MapView implements Moves {
  readonly map: LeafletMap;

  constructor(container: HTMLElement, { lat, lon, zoom }: Centre, { minZoom, maxZoom, bounds }: Limits) {
    const moving = !isStill();
    this.map = new LeafletMap(container, {
      center: [lat, lon],
      zoom,
      minZoom,
      maxZoom,
      maxBounds: corners(bounds),
      maxBoundsViscosity: 1,
      attributionControl: false,
      zoomControl: false,
      boxZoom: false,
      keyboard: false,
      trackResize: false,
      zoomAnimation: moving,
      fadeAnimation: moving,
      markerZoomAnimation: moving,
      inertia: moving,
    });
    new ResizeObserver(() => this.map.invalidateSize({ animate: false, debounceMoveend: true })).observe(container);
  }

  /** Degrees to five decimals, a metre: the same place is then the same number, wherever it went between. */
  get view(): View {
    const bounds = this.map.getBounds();
    const { lat, lng } = this.map.getCenter();
    const round = (degrees: number) => Number(degrees.toFixed(5));
    return {
      west: round(bounds.getWest()),
      south: round(bounds.getSouth()),
      east: round(bounds.getEast()),
      north: round(bounds.getNorth()),
      zoom: this.map.getZoom(),
      lat: round(lat),
      lon: round(lng),
    };
  }

  /** Goes there at once, unless that is what is looked at. */
  show({ lat, lon, zoom }: Centre): void {
    const now = this.view;
    if (now.lat !== lat || now.lon !== lon || now.zoom !== zoom) this.map.setView([lat, lon], zoom, { animate: false });
  }

  /** Looks closer at what lies within west, south, east and north; whether that was possible. */
  closeIn(bounds: number[]): boolean {
    const within = corners(bounds);
    const zoom = within && Math.min(this.map.getBoundsZoom(within, false), this.map.getMaxZoom());
    if (!within || !zoom || zoom <= this.map.getZoom()) return false;
    this.map.fitBounds(within, { animate: !isStill() });
    return true;
  }

  zoom(steps: number): void {
    this.map.setZoom(this.map.getZoom() + steps, { animate: !isStill() });
  }

  pan(direction: Direction): void {
    const [x, y] = towards[direction];
    const size = this.map.getSize();
    this.map.panBy([x * size.x * stride, y * size.y * stride], { animate: !isStill() });
  }
}

function corners(bounds: number[]): [[number, number], [number, number]] | undefined {
  return bounds.length === 4 ? [place(bounds.slice(0, 2)), place(bounds.slice(2))] : undefined;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
