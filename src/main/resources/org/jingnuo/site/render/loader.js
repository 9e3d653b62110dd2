(() => {
  const fetched = new Set();
  const fetchFor = (element) => {
    const address = element?.getAttribute('ATTRIBUTE');
    if (!address || fetched.has(address)) return;
    fetched.add(address);
    document.head.append(Object.assign(document.createElement('script'), { src: address }));
  };
  document.addEventListener('focusin', (event) => fetchFor(event.target.closest?.('[ATTRIBUTE]')));
  document.querySelectorAll('[AT_ONCE]').forEach(fetchFor);
})();
