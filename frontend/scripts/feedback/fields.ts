/** Reads the form into fields by name, and back. */

import { quote } from './texts.js';

/** The form, or its preview in its place. */
export const formSelector = 'form[action$="/feedback/new"]';

export type Fields = Record<string, string[]>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Of the page, not of what is said in it. */
const ofThePage = ['key', 'token', 'website', 'photos', 'without'];

/** What the form holds; photos only where another step of it has uploaded them. */
export function gather(form: HTMLFormElement): Fields {
  const fields: Fields = {};
  for (const control of controlsOf(form)) {
    if (control.name !== 'key' && isChosen(control)) (fields[control.name] ??= []).push(control.value);
  }
  return fields;
}

/**
 * Puts what was typed before into the form, but not over what has been typed meanwhile.
 *
 * @param about what the commitment is called, if it is none of those that the form offers
 */
export function fill(form: HTMLFormElement, fields: Fields, about: string): void {
  offer(form, fields.commitment?.[0], about);
  for (const control of controlsOf(form).filter(({ name }) => !ofThePage.includes(name) && !isTouched(form, name))) {
    const values = fields[control.name] ?? [];
    if (isTicked(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
    if (control.value && !isTicked(control)) control.closest('details')?.setAttribute('open', '');
  }
}

/** Whether the form came from the server with something in it: then that counts, not a draft. */
export function isAnswered(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => {
    if (control.name === 'photos' || control.name === 'seen') return isTicked(control) ? control.defaultChecked : true;
    return control.name === 'words' && (control as HTMLTextAreaElement).defaultValue !== '';
  });
}

/** Whether an answer, or any, is other than the server sent it. */
export function isTouched(form: HTMLFormElement, name?: string): boolean {
  return controlsOf(form).some((control) => (!name || control.name === name) && differs(control));
}

/** What the chosen answer to a question is called; empty without one. */
export function chosenText(form: HTMLFormElement, name: string): string {
  return textOf(controlsOf(form).find((control) => control.name === name && isChosen(control)));
}

/** The first control of this name; a question's id is the same, so its form's own list would mix them up. */
export function field(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector(`[name=${name}]`);
}

export function valueOf(form: HTMLFormElement, name: string): string {
  return field(form, name)?.value ?? '';
}

function controlsOf(form: HTMLFormElement): Control[] {
  return ([...form.elements] as Control[]).filter(({ name, type }) => name && name !== 'step' && type !== 'file' && type !== 'fieldset');
}

function differs(control: Control): boolean {
  if (isTicked(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) return control.value !== '' && !control.selectedOptions[0].defaultSelected;
  return control.type !== 'hidden' && control.value !== control.defaultValue;
}

function isTicked(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

function isChosen(control: Control): boolean {
  return !isTicked(control) || control.checked;
}

function textOf(control?: Control): string {
  if (control instanceof HTMLSelectElement) return control.value ? control.selectedOptions[0].text : '';
  return control?.closest('label')?.textContent ?? '';
}

function offer(form: HTMLFormElement, commitment: string | undefined, about: string): void {
  const offered = [...form.querySelectorAll<HTMLInputElement>('[name=commitment]')];
  if (!commitment || !offered.length || offered.some(({ value }) => value === commitment)) return;
  const label = offered[0].closest('label')!;
  const choice = label.cloneNode(true) as HTMLElement;
  Object.assign(choice.querySelector('input')!, { value: commitment });
  quote(choice.querySelector('span')!, about, 'en');
  label.before(choice);
}
