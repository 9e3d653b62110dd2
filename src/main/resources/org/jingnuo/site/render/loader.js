(() => {
  const fetched = new Set();
  document.addEventListener('focusin', (event) => {
    const address = event.target.closest?.('[ATTRIBUTE]')?.getAttribute('ATTRIBUTE');
    if (!address || fetched.has(address)) return;
    fetched.add(address);
    document.head.append(Object.assign(document.createElement('script'), { src: address }));
  });
})();
