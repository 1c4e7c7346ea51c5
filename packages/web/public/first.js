// Before anything is painted: the person's own colours and language, so that the page does not flash.
try {
  const kept = JSON.parse(localStorage.getItem('thima.settings') || '{}')
  if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme
  if (kept.language) document.documentElement.lang = kept.language
} catch {
  // A browser that keeps nothing shows what the system prefers.
}
