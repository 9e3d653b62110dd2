/** Starts the worker for the pages of feedback in one language; browsers without one do without. */
export function startWorker(language: string): void {
  const scope = language === 'en' ? '/en/feedback' : '/feedback';
  navigator.serviceWorker?.register('/feedback-worker.js', { scope }).catch(() => undefined);
}
