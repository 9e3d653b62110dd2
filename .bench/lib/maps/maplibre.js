// Labels as elements over the map, as in Leaflet's page: letters of the map's own would have to be fetched.

import { Map, Marker, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { centre, sketch, tiles, zoom } from './sketch.js';

setWorkerUrl('/maplibre-worker.js');

const feature = (type, coordinates, properties) => ({ type: 'Feature', geometry: { type, coordinates }, properties });
const features = [
  feature('LineString', sketch.river, {}),
  ...sketch.lakes.map(({ at, radius }) => feature('Point', at, { radius: radius / 265 })),
];

try {
  const map = new Map({
    container: 'map',
    center: centre,
    zoom: zoom - 1, // its tiles count from 512 pixels
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        tiles: { type: 'raster', tiles: [location.origin + tiles], tileSize: 256 },
        sketch: { type: 'geojson', data: { type: 'FeatureCollection', features } },
      },
      layers: [
        { id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-fade-duration': 0 } },
        { id: 'river', type: 'line', source: 'sketch', paint: { 'line-color': '#9bb', 'line-width': 8 } },
        {
          id: 'lakes',
          type: 'circle',
          source: 'sketch',
          filter: ['==', ['geometry-type'], 'Point'],
          paint: { 'circle-color': '#9bb', 'circle-radius': ['get', 'radius'] },
        },
      ],
    },
  });
  map.on('error', ({ error }) => window.fail(error.message));
  let tileThere = false;
  map.on('sourcedata', ({ sourceId, tile }) => (tileThere ||= sourceId === 'tiles' && tile?.state === 'loaded'));
  map.on('render', () => {
    if (map.getSource('sketch') && map.isSourceLoaded('sketch')) window.drawn('sketch');
    if (tileThere) window.drawn('tile');
  });
  for (const { at, name } of sketch.seats) {
    const element = Object.assign(document.createElement('div'), { textContent: name });
    new Marker({ element }).setLngLat(at).addTo(map);
  }
} catch (fault) {
  window.fail(fault.message);
}
