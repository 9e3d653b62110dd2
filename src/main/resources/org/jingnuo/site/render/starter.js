(() => {
  const modules = "MODULES";
  const taps = [];
  let started = false;

  const start = () => {
    if (started) return;
    started = true;
    window.Vaadin = window.Vaadin || {};
    window.Vaadin.TypeScript = {};
    for (const address of modules) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = address;
      document.head.append(script);
    }
  };
  const liveOf = (event) => event.target instanceof Element && event.target.closest('[data-live]');
  const onNeed = (event) => liveOf(event) && start();
  const onTap = (event) => {
    const live = liveOf(event);
    if (live instanceof HTMLButtonElement && live.type === 'button') taps.push(live);
  };

  const address = () => location.pathname + location.search;
  const shown = address();
  // Back to a step that Flow made before the reader left this page: nobody else would show it
  const onBack = () => address() === shown || location.reload();

  const events = [['pointerdown', onNeed], ['focusin', onNeed], ['input', onNeed], ['click', onTap]];
  events.forEach(([name, listener]) => document.addEventListener(name, listener, true));
  window.addEventListener('popstate', onBack);
  // Flow's bundle takes this up when it is there, see takeover.ts
  window.jingnuoRendered = {
    taps,
    stop: () => {
      events.forEach(([name, listener]) => document.removeEventListener(name, listener, true));
      window.removeEventListener('popstate', onBack);
    },
  };
})();
