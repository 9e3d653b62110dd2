/**
 * Offers suggestions under every search box while somebody types: the combobox pattern with a list of the ARIA Authoring
 * Practices. Without this script the box is a plain form. Listens on the document, because Flow may put another box in
 * the place of the one that was served.
 */
(() => {
  /** Milliseconds without a key after which the server is asked. */
  const QUIET = 120;
  const FEWEST_LETTERS = 2;
  const HAN = /\p{Script=Han}/u;

  let box = null;
  let list = null;
  let active = -1;
  let timer = 0;
  let asked = null;

  const texts = () => box.form.dataset;
  const options = () => (list ? [...list.querySelectorAll('[role=option]')] : []);

  /** No later answer takes the place of what is shown: it may be under a finger. */
  function keep() {
    clearTimeout(timer);
    asked?.abort();
  }

  function close() {
    keep();
    list?.remove();
    list = null;
    active = -1;
    box?.setAttribute('aria-expanded', 'false');
    box?.removeAttribute('aria-activedescendant');
    if (box) say('');
  }

  function say(text) {
    const status = box.form.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  function adopt(input) {
    if (box === input) return;
    if (box) close();
    box = input;
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-expanded', 'false');
    box.setAttribute('aria-controls', 'suggestions');
    box.setAttribute('autocomplete', 'off');
  }

  function address(item) {
    const { pathname, search } = new URL(item.url, location.href);
    return texts().prefix + pathname + search;
  }

  function option(item, index) {
    const element = document.createElement('li');
    element.id = `suggestion-${index}`;
    element.setAttribute('role', 'option');
    element.setAttribute('aria-selected', 'false');
    const link = document.createElement('a');
    link.href = address(item);
    link.tabIndex = -1;
    link.textContent = item.label[texts().language];
    element.append(link);
    if (item.kind !== 'commitment') {
      const kind = document.createElement('span');
      kind.className = 'kind';
      kind.textContent = texts()[item.kind];
      link.append(kind);
    }
    return element;
  }

  function show(items) {
    list?.remove();
    active = -1;
    box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-expanded', String(items.length > 0));
    say(items.length > 0 ? texts().some.replace('0', items.length) : texts().none);
    if (items.length === 0) {
      list = null;
      return;
    }
    list = document.createElement('ul');
    list.id = 'suggestions';
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', texts().label);
    list.append(...items.map(option));
    box.form.append(list);
  }

  function activate(index) {
    const all = options();
    all[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const chosen = all[active];
    if (!chosen) {
      active = -1;
      box.removeAttribute('aria-activedescendant');
      return;
    }
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', chosen.id);
  }

  async function ask() {
    const text = box.value.trim();
    asked?.abort();
    if (!HAN.test(text) && text.length < FEWEST_LETTERS) {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const answer = await fetch(`${texts().suggestions}?q=${encodeURIComponent(text.slice(0, 100))}`, { signal: asked.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const { items } = await answer.json();
      if (document.activeElement === box) show(items);
    } catch (fault) {
      // the plain form still searches
      if (fault.name !== 'AbortError') close();
    }
  }

  const isBox = (target) => target instanceof HTMLInputElement && target.matches('.search [type=search]');

  document.addEventListener('input', (event) => {
    if (!isBox(event.target)) return;
    adopt(event.target);
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET);
  });
  document.addEventListener('keydown', (event) => {
    // the keys of an input method are not ours
    if (!isBox(event.target) || event.isComposing) return;
    adopt(event.target);
    const last = options().length - 1;
    switch (event.key) {
      case 'ArrowDown':
        if (last < 0) ask();
        else activate(active >= last ? -1 : active + 1);
        break;
      case 'ArrowUp':
        if (last < 0) return;
        activate(active < 0 ? last : active - 1);
        break;
      case 'Escape':
        if (!list) return;
        close();
        break;
      case 'Enter':
        if (active < 0) return;
        options()[active].querySelector('a').click();
        break;
      default:
        return;
    }
    event.preventDefault();
  });

  document.addEventListener('focusin', (event) => {
    if (isBox(event.target)) adopt(event.target);
    else if (box && !list?.contains(event.target)) close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (list?.contains(event.target)) keep();
    else if (box && !box.form.contains(event.target)) close();
  });
  // who comes back finds the page as it was, and needs no list
  window.addEventListener('pagehide', close);
  // a tap on a suggestion must not take the focus, or the list would be gone before the click
  document.addEventListener('mousedown', (event) => {
    if (list?.contains(event.target)) event.preventDefault();
  });

  if (isBox(document.activeElement)) {
    adopt(document.activeElement);
    if (box.value) ask();
  }
})();
