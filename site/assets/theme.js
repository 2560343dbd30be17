// Runs before the page is drawn, so that a chosen theme and what needs scripts are there from the start.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('offprint-theme');
    if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);
    var density = localStorage.getItem('offprint-density');
    if (density === 'compact' || density === 'comfortable') root.setAttribute('data-density', density);
  } catch (e) {
    // Storage may be closed to the page; then the system's choice holds.
  }
})();
