import { DomUtil, GridLayer, type Map, TileLayer } from 'leaflet';
import type { Basemap, Language } from './given.js';

/** Milliseconds without a tile, and how many broken ones, until the sketch has to do. */
const patience = 5000;
const faultsTolerated = 3;

/** Told at most once each: that tiles fail, and that there is one, perhaps after all. */
export interface BasemapListener {
  failed(): void;
  shown(): void;
}

/** Lays the operator's tiles over the sketch; what does not come leaves the sketch to be seen. */
export async function addBasemap(basemap: Basemap, map: Map, language: Language, listener: BasemapListener): Promise<void> {
  const state = watch(listener);
  try {
    const layers = basemap.kind === 'pmtiles' ? await archiveLayers(basemap, language) : tileLayers(basemap, map.getMaxZoom());
    layers[0].on('tileload', state.loaded); // the others are names on nothing without it
    for (const layer of layers) layer.on('tileerror', state.failed).addTo(map);
  } catch {
    state.gaveUp();
  }
}

function tileLayers({ layers, subdomains, minZoom, maxZoom, tileSize = 256 }: Basemap, mapMaxZoom: number): GridLayer[] {
  return layers.map(
    (template) =>
      new TileLayer(translated(template), {
        subdomains: subdomains ?? [],
        minNativeZoom: minZoom,
        maxNativeZoom: maxZoom,
        maxZoom: mapMaxZoom,
        tileSize,
      }),
  );
}

/** Its library comes only to those who have such an archive. */
async function archiveLayers(basemap: Basemap, language: Language): Promise<GridLayer[]> {
  const { archiveLayer } = await import('./archive.js');
  return [await archiveLayer(basemap, language, { GridLayer, DomUtil })];
}

/** WMTS (OGC 07-057r7, section 10.2.1) counts the same tiles under other names when its matrix set is Web Mercator's. */
export function translated(template: string): string {
  return template.replace('{TileMatrix}', '{z}').replace('{TileRow}', '{y}').replace('{TileCol}', '{x}');
}

function watch(listener: BasemapListener) {
  let faults = 0;
  let tiles = 0;
  let told = false;
  const tell = () => {
    if (!told) listener.failed();
    told = true;
  };
  const timer = setTimeout(tell, patience);
  return {
    loaded: () => {
      clearTimeout(timer);
      if (tiles++ === 0) listener.shown();
    },
    failed: () => {
      if (++faults > faultsTolerated && faults > tiles) tell();
    },
    gaveUp: () => {
      clearTimeout(timer);
      tell();
    },
  };
}
