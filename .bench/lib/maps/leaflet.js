import { Circle, DivIcon, Map, Marker, Polyline, TileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet/dist/leaflet.css';
import { centre, sketch, tiles, zoom } from './sketch.js';

const at = ([lon, lat]) => [lat, lon];
const map = new Map('map', { center: at(centre), zoom });
new TileLayer(tiles).on('tileload', () => window.drawn('tile')).addTo(map);
new Polyline(sketch.river.map(at), { color: '#9bb', weight: 8 }).addTo(map);
for (const lake of sketch.lakes) new Circle(at(lake.at), { radius: lake.radius, color: '#9bb' }).addTo(map);
for (const seat of sketch.seats) new Marker(at(seat.at), { icon: new DivIcon({ html: seat.name }) }).addTo(map);
window.drawn('sketch');
