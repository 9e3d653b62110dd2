/** 0.01° is about 1 km. */
const decimals = 2;

const options = { enableHighAccuracy: false, maximumAge: 600_000, timeout: 15_000 };

/** What there is instead of a position; `insecure`: a browser tells none to pages that come without encryption. */
export type NoPosition = 'refused' | 'unavailable' | 'insecure';

/** Degrees as they are sent: rounded. */
export interface Position {
  lat: string;
  lon: string;
}

/** Asks the browser where the reader is, and rounds what it says. */
export function findPosition(): Promise<Position | NoPosition> {
  if (!isSecureContext) return Promise.resolve('insecure');
  if (!navigator.geolocation) return Promise.resolve('unavailable');
  return new Promise((found) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ lat: coords.latitude.toFixed(decimals), lon: coords.longitude.toFixed(decimals) }),
      ({ code, PERMISSION_DENIED }) => found(code === PERMISSION_DENIED ? 'refused' : 'unavailable'),
      options,
    );
  });
}
