/* Before the first paint: the theme that the reader has chosen, so that the page does not flash in the other one. */
try {
  const theme = localStorage.getItem('tawatur.theme');
  if (theme) document.documentElement.setAttribute('data-theme', theme);
} catch {
  // Nothing can be kept here: the system's theme holds.
}
