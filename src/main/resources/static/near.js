/**
 * Fills the forms that send where the reader is, and shows what they answer in this page. The position is rounded here,
 * before anything is sent, and kept only in this entry of the tab's history, so that going back finds the answer again.
 */
(() => {
  /** 0.01° is about 1 km. */
  const DECIMALS = 2;
  /** State of the page as it was opened, for going back to it. */
  const NOTHING_ASKED = '';
  const GEOLOCATION = { enableHighAccuracy: false, maximumAge: 600_000, timeout: 15_000 };

  const isNear = (form) => form instanceof HTMLFormElement && form.hasAttribute('data-near');
  const here = () => document.querySelector('form.here');

  function say(outcome) {
    const form = here();
    form.closest('details')?.setAttribute('open', '');
    form.querySelector('[role=status]').textContent = form.dataset[outcome] ?? '';
  }

  function position() {
    return new Promise((found, failed) => {
      if (!navigator.geolocation) failed({ code: 2 });
      else navigator.geolocation.getCurrentPosition(({ coords }) => found(coords), failed, GEOLOCATION);
    });
  }

  async function fillHere(form) {
    const { latitude, longitude } = await position();
    form.elements.lat.value = latitude.toFixed(DECIMALS);
    form.elements.lon.value = longitude.toFixed(DECIMALS);
  }

  async function show(body) {
    const answer = await fetch(here().action, { method: 'POST', body: new URLSearchParams(body) });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = document.getElementById('main');
    main.replaceChildren(...document.adoptNode(page.getElementById('main')).childNodes);
    document.title = page.title;
    main.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  }

  const wasRefused = (error) => error?.code === 1;

  async function send(form) {
    const isHere = form === here();
    try {
      if (isHere) {
        say('asking');
        await fillHere(form);
      }
    } catch (error) {
      say(wasRefused(error) ? 'refused' : 'unavailable');
      return;
    }
    const body = new URLSearchParams(new FormData(form)).toString();
    try {
      await show(body);
      if (!history.state?.near) history.replaceState({ near: NOTHING_ASKED }, '');
      history.pushState({ near: body }, '', here().action);
    } catch {
      say('offline');
    }
  }

  document.addEventListener('submit', (event) => {
    if (!isNear(event.target)) return;
    event.preventDefault();
    send(event.target);
  });

  // a link within the page makes an entry without a state
  window.addEventListener('popstate', ({ state }) => {
    if (state?.near) show(state.near).catch(() => say('offline'));
    else if (state?.near === NOTHING_ASKED) location.reload();
  });

  if (history.state?.near) show(history.state.near).catch(() => say('offline'));
})();
