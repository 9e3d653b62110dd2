/** What the page gives the map: the shapes of its attributes and of its data, all in WGS 84 degrees and metres. */

import type { Feature, FeatureCollection, LineString, Point } from 'geojson';

export type Language = 'zh' | 'en';

export type Name = Record<Language, string>;

/** `river`: an open line; `lake`: a point and how far it reaches; `seat`: where a division is governed from, with its name. */
export type SketchPart =
  | Feature<LineString, { kind: 'river' }>
  | Feature<Point, { kind: 'lake'; radius: number }>
  | Feature<Point, { kind: 'seat'; name: Name }>;

export type Sketch = FeatureCollection<LineString | Point, SketchPart['properties']>;

/**
 * `site`: known to `radius` metres; `vicinity`: somewhere within `radius`; `division`: somewhere in it, at its seat for want of
 * better; `cluster`: several of these, all within the feature's `bbox`.
 */
export interface ItemProperties {
  kind: 'site' | 'vicinity' | 'division' | 'cluster';
  /** Of the place; of several, of the first of them. */
  name: Name;
  /** For how many places or divisions it stands; nothing for one. */
  places?: number;
  /** How many commitments. */
  count: number;
  radius?: number;
}

export type Item = Feature<Point, ItemProperties>;

export type Items = FeatureCollection<Point, ItemProperties>;

/** Tiles of the operator's choice. */
export interface Basemap {
  kind: 'xyz' | 'wmts' | 'pmtiles';
  /** Address templates, the lowest layer first; of `pmtiles` one archive's address. */
  layers: string[];
  subdomains?: string[];
  attribution?: string;
  /** 审图号: the number under which the map was approved. */
  reviewNumber?: string | null;
  minZoom?: number;
  maxZoom?: number;
  tileSize?: number;
}

/** Labels in the reader's language; what is in braces is filled in. */
export interface Texts {
  /** What the map shows, for screen readers. */
  map: string;
  /** How it is moved by keys, for screen readers. */
  keys: string;
  /** That what is drawn is a sketch and to no scale. */
  sketch: string;
  zoomIn: string;
  zoomOut: string;
  /** Opens the four buttons below. */
  move: string;
  north: string;
  south: string;
  west: string;
  east: string;
  /** After one finger on the map: it takes two. */
  twoFingers: string;
  /** After the wheel on the map: it takes Ctrl or ⌘, which stands for `{key}`. */
  wheel: string;
  itemOne: string;
  itemMany: string;
  /** Of a cluster: that choosing it looks closer. */
  cluster: string;
  /** Name of several divisions in one: `{name}` is the first's, `{others}` how many more there are. */
  several: string;
  basemapFailed: string;
  /** Before the review number. */
  reviewNumber: string;
}

/** What stands where the page gives no text. */
export const noTexts: Texts = {
  map: '',
  keys: '',
  sketch: '',
  zoomIn: '',
  zoomOut: '',
  move: '',
  north: '',
  south: '',
  west: '',
  east: '',
  twoFingers: '',
  wheel: '',
  itemOne: '{name} · {count}',
  itemMany: '{name} · {count}',
  cluster: '{name} · {count}',
  several: '{name} + {others}',
  basemapFailed: '',
  reviewNumber: '',
};

export function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** GeoJSON says longitude first, the map latitude. */
export function place([longitude, latitude]: number[]): [number, number] {
  return [latitude, longitude];
}
