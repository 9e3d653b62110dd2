import type { Region } from './region.js';

/** Labels in the moderator's language; what is in braces is filled in. */
export interface Texts {
  /** What the buttons are for. */
  tools: string;
  add: string;
  remove: string;
  larger: string;
  smaller: string;
  /** {number}, {count}, {left}, {top}, {width} and {height}, these in percent. */
  region: string;
  /** Said before what is said of the region. */
  added: string;
  /** {count} that are left. */
  removed: string;
  /** That there are {count}, and no more are possible. */
  full: string;
  /** What a suggestion may be. */
  FACE: string;
  PLATE: string;
  /** {what} a suggestion may be, and with {left} and {top} in percent. */
  suggestion: string;
  /** That the photo does not come. */
  failed: string;
  /** How it is done by pointer and by keys. */
  how: string;
}

export const noTexts: Texts = {
  tools: '',
  add: '',
  remove: '',
  larger: '',
  smaller: '',
  region: '',
  added: '',
  removed: '',
  full: '',
  FACE: '',
  PLATE: '',
  suggestion: '',
  failed: '',
  how: '',
};

/** Its numbers in whole percent. */
export function percent({ left, top, width, height }: Region): Record<keyof Region, number> {
  const whole = (fraction: number) => Math.round(fraction * 100);
  return { left: whole(left), top: whole(top), width: whole(width), height: whole(height) };
}
