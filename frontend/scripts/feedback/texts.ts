/** Texts come with the page, as attributes of the element that tells them. */

/** The text of this name with what is put into it; empty if the element has none. */
export function textOf(element: HTMLElement, name: string, ...put: (string | number)[]): string {
  return (element.getAttribute(`data-${name}`) ?? '').replace(/\{(\d)\}/g, (_, index) => String(put[index]));
}

/** Tells it there, once: a status that says the same again is read out again. */
export function say(element: HTMLElement, name: string, ...put: (string | number)[]): void {
  const text = textOf(element, name, ...put);
  if (element.textContent !== text) element.textContent = text;
}

/** Shows what a person wrote or the content has, which may be in another language than the page. */
export function quote(element: HTMLElement, text: string, otherwise = ''): void {
  element.textContent = text;
  nameLanguage(element, text, otherwise);
}

/** Names the language of the text to screen readers: Chinese where its characters tell, else the other, if that is known. */
export function nameLanguage(element: HTMLElement, text: string, otherwise = ''): void {
  element.lang = /\p{Ideographic}/u.test(text) ? 'zh-CN' : otherwise;
}
