/** Lets the form say in which square kilometre the phone is, when the person wants that. */

import { findPosition } from '../map/position.js';
import { field } from './fields.js';
import { say } from './texts.js';

/** @returns what shows the position that the form has */
export function offerPosition(form: HTMLFormElement, changed: () => void): () => void {
  const part = (what: string) => form.querySelector<HTMLElement>(`[data-position=${what}]`);
  const [choice, button, status] = [part('choice'), part('use'), part('status')];
  if (!choice || !button || !status) return () => undefined;
  const use = button.textContent!;
  const [latitude, longitude] = [field(form, 'latitude')!, field(form, 'longitude')!];

  const set = (lat: string, lon: string) => {
    latitude.value = lat;
    longitude.value = lon;
    show();
    changed();
  };
  const show = () => {
    button.textContent = latitude.value ? status.dataset.back! : use;
    if (latitude.value) say(status, 'used', latitude.value, longitude.value);
    else status.textContent = '';
  };
  const ask = async () => {
    say(status, 'asking');
    button.setAttribute('aria-busy', 'true');
    const position = await findPosition();
    button.removeAttribute('aria-busy');
    if (typeof position === 'string') say(status, position);
    else set(position.lat, position.lon);
  };

  button.addEventListener('click', () => {
    if (latitude.value) set('', '');
    else if (!button.hasAttribute('aria-busy')) void ask();
  });
  choice.hidden = false;
  show();
  if (!isSecureContext || !navigator.geolocation) {
    button.hidden = true;
    say(status, isSecureContext ? 'unavailable' : 'insecure');
  }
  return show;
}
