// In each page, before its library: when what was drawn, in milliseconds since the load began.

window.figures = { blocking: 0 };

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.figures.blocking += duration - 50;
}).observe({ type: 'longtask', buffered: true });

addEventListener('error', ({ message }) => fail(message));
addEventListener('unhandledrejection', ({ reason }) => fail(String(reason?.message ?? reason)));

function fail(reason) {
  window.figures.fault ??= reason.slice(0, 60);
}

/** Takes the time of the next picture, once. */
window.drawn = (name) => {
  if (!(name in window.figures)) requestAnimationFrame(() => setTimeout(() => (window.figures[name] ??= performance.now())));
};
window.fail = fail;
