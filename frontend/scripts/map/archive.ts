/** Tiles out of one PMTiles file on any web server that answers ranges, drawn on canvases: they need no `blob:` address. */

import type { Coords, DoneCallback, DomUtil, GridLayer } from 'leaflet';
import { PMTiles, TileType } from 'pmtiles';
import { leafletLayer } from 'protomaps-leaflet';
import type { Basemap, Language } from './given.js';

/** What this file uses of Leaflet, given to it: the library itself stays in one file with the map. */
export interface LeafletParts {
  GridLayer: typeof GridLayer;
  DomUtil: typeof DomUtil;
}

/** @throws {Error} when the archive cannot be reached or is none */
export async function archiveLayer({ layers: [address] }: Basemap, language: Language, leaflet: LeafletParts): Promise<GridLayer> {
  const archive = new PMTiles(address);
  const { tileType, minZoom, maxZoom } = await archive.getHeader();
  if (tileType !== TileType.Mvt) return pictures(archive, { minNativeZoom: minZoom, maxNativeZoom: maxZoom }, leaflet);
  Object.assign(globalThis, { L: leaflet }); // where protomaps-leaflet looks for it
  const flavor = matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white'; // its quietest
  const lang = language === 'zh' ? 'zh-Hans' : language;
  return leafletLayer({ url: archive, maxDataZoom: maxZoom, flavor, lang, attribution: '' }) as unknown as GridLayer;
}

function pictures(archive: PMTiles, zooms: { minNativeZoom: number; maxNativeZoom: number }, { GridLayer }: LeafletParts): GridLayer {
  class PictureLayer extends GridLayer {
    protected createTile(coords: Coords, done: DoneCallback): HTMLElement {
      const tile = document.createElement('canvas');
      draw(archive, coords, tile).then(
        () => done(undefined, tile),
        (fault: Error) => done(fault, tile),
      );
      return tile;
    }
  }
  return new PictureLayer(zooms);
}

async function draw(archive: PMTiles, { x, y, z }: Coords, tile: HTMLCanvasElement): Promise<void> {
  const found = await archive.getZxy(z, x, y);
  if (!found) return; // beyond what the archive covers
  const picture = await createImageBitmap(new Blob([found.data]));
  tile.width = picture.width;
  tile.height = picture.height;
  tile.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}
