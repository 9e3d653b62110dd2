import { Bounds, type LatLngExpression, Map as LeafletMap, Point } from 'leaflet';
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

type LatLng = [number, number];
type Centre = Pick<View, 'lat' | 'lon' | 'zoom'>;

const towards: Record<Direction, [number, number]> = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] };

/** Pixels around what is brought into view. */
const margin: [number, number] = [64, 64];

/** Part of the map that one press moves it by. */
const stride = 0.3;

/** Leaflet without its own controls, and without motion for those who asked for none. */
export class MapView implements Moves {
  readonly map: LeafletMap;
  /** The zoom that was asked for while another was on its way; Leaflet forgets those. */
  private wantedZoom?: number;
  private readonly limits?: [LatLng, LatLng];

  constructor(container: HTMLElement, { lat, lon, zoom }: Centre, { minZoom, maxZoom, bounds }: Limits) {
    const moving = !isStill();
    this.limits = corners(bounds);
    this.map = new LeafletMap(container, {
      center: [lat, lon],
      zoom,
      minZoom,
      maxZoom,
      maxBounds: this.limits,
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
    this.map.on('moveend', () => this.goOnZooming());
    new ResizeObserver(() => this.map.invalidateSize({ animate: false, debounceMoveend: true })).observe(container);
  }

  /** Degrees to five decimals, a metre: the same place is then the same number, wherever it went between. */
  get view(): View {
    const bounds = this.map.getBounds();
    const { lat, lng } = this.map.getCenter();
    return {
      west: rounded(bounds.getWest()),
      south: rounded(bounds.getSouth()),
      east: rounded(bounds.getEast()),
      north: rounded(bounds.getNorth()),
      zoom: this.map.getZoom(),
      lat: rounded(lat),
      lon: rounded(lng),
    };
  }

  isAt({ lat, lon, zoom }: Centre): boolean {
    const { view } = this;
    return view.lat === rounded(lat) && view.lon === rounded(lon) && view.zoom === zoom;
  }

  /** Looks there at once, unless it does already. */
  goTo(there: Centre): void {
    if (!this.isAt(there)) this.map.setView([there.lat, there.lon], there.zoom, { animate: false });
  }

  /** Looks closer at what lies within west, south, east and north; whether that was possible. */
  closeIn(bounds: number[]): boolean {
    const within = corners(bounds);
    const zoom = within && Math.min(this.map.getBoundsZoom(within, false), this.map.getMaxZoom());
    if (!within || !zoom || zoom <= this.map.getZoom()) return false;
    this.map.fitBounds(within, { animate: !isStill() });
    return true;
  }

  /** Moves just so far that the place is in view, and not at its edge. */
  bringIn(place: LatLngExpression): void {
    const below: [number, number] = [margin[0], this.map.getSize().y * 0.65]; // where the page may lay a card
    this.map.panInside(place, { paddingTopLeft: margin, paddingBottomRight: below, animate: !isStill() });
  }

  zoom(steps: number): void {
    const wanted = (this.wantedZoom ?? this.map.getZoom()) + steps;
    this.wantedZoom = Math.max(this.map.getMinZoom(), Math.min(this.map.getMaxZoom(), wanted));
    this.map.setZoom(this.wantedZoom, { animate: !isStill() });
  }

  private goOnZooming(): void {
    const wanted = this.wantedZoom;
    if (wanted !== undefined && wanted !== this.map.getZoom()) this.map.setZoom(wanted, { animate: !isStill() });
    else this.wantedZoom = undefined;
  }

  pan(direction: Direction): void {
    const [x, y] = towards[direction];
    const size = this.map.getSize();
    this.map.panBy(this.within(x * size.x * stride, y * size.y * stride), { animate: !isStill() });
  }

  /** As much of this way, in pixels, as the map may be moved: it would come back otherwise. */
  private within(x: number, y: number): Point {
    const wanted = new Point(x, y);
    if (!this.limits) return wanted;
    const view = this.map.getPixelBounds();
    const limits = new Bounds(this.limits.map((corner) => this.map.project(corner)));
    const least = limits.getTopLeft().subtract(view.getTopLeft());
    const most = limits.getBottomRight().subtract(view.getBottomRight());
    return new Point(between(wanted.x, least.x, most.x), between(wanted.y, least.y, most.y));
  }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}

function between(way: number, least: number, most: number): number {
  return Math.max(Math.min(0, least), Math.min(Math.max(0, most), way));
}

function corners(bounds: number[]): [LatLng, LatLng] | undefined {
  return bounds.length === 4 ? [place(bounds.slice(0, 2)), place(bounds.slice(2))] : undefined;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
