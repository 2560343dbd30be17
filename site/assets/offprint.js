/*
 * What Offprint's pages can do beyond being read: switch between light and dark, copy a text, and be browsed
 * from a folder without a server. Everything else is in the pages themselves.
 */
(() => {
  'use strict';

  themeSwitch();
  copyButtons();
  wideFormulas();
  density();
  remembered();
  bibtexLinks();
  if (location.protocol === 'file:') folderLinks();

  /** A formula that is wider than the page is scrolled on its own, by the keyboard too: not every browser sees to that. */
  function wideFormulas() {
    const formulas = document.querySelectorAll('math[display]');
    if (!formulas.length) return;
    const measure = () => {
      for (const formula of formulas) formula.tabIndex = formula.scrollWidth > formula.clientWidth ? 0 : -1;
    };
    addEventListener('resize', measure);
    measure();
  }

  /** A choice that is what the system wants anyway is forgotten, so that the page follows the system again. */
  function themeSwitch() {
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const button = document.querySelector('button.switch');
    if (!button) return;
    button.addEventListener('click', () => {
      const preferred = system.matches ? 'dark' : 'light';
      const theme = (root.dataset.theme || preferred) === 'dark' ? 'light' : 'dark';
      if (theme === preferred) delete root.dataset.theme;
      else root.dataset.theme = theme;
      try {
        if (theme === preferred) localStorage.removeItem('offprint-theme');
        else localStorage.setItem('offprint-theme', theme);
      } catch (e) {
        // Without storage the choice holds for this page.
      }
    });
  }

  /**
   * <button data-copy="#id" data-done="Copied"> copies the text of the element with that id, or what it has as data-plain,
   * and says so on the button and in its section's status.
   */
  function copyButtons() {
    for (const button of document.querySelectorAll('button[data-copy]')) {
      const label = Array.from(button.childNodes);
      const section = button.closest('section');
      const status = section && section.querySelector('[role="status"]');
      button.addEventListener('click', async () => {
        const source = document.querySelector(button.dataset.copy);
        if (!source) return;
        await copy(source);
        if (!button.dataset.done) return;
        button.replaceChildren(button.dataset.done);
        if (status) status.textContent = button.dataset.done;
        setTimeout(() => {
          button.replaceChildren(...label);
          if (status) status.textContent = '';
        }, 2000);
      });
    }
  }

  async function copy(source) {
    try {
      await navigator.clipboard.writeText(source.dataset.plain || source.textContent);
    } catch (e) {
      getSelection().selectAllChildren(source);
      document.execCommand('copy');
    }
  }

  /** The style sheet sees to how dense rows are; here the choice is kept for other pages. */
  function density() {
    const root = document.documentElement;
    for (const choice of document.querySelectorAll('.density input')) {
      choice.checked = choice.value === (root.dataset.density || 'comfortable');
      choice.addEventListener('change', () => {
        root.dataset.density = choice.value;
        try {
          localStorage.setItem('offprint-density', choice.value);
        } catch (e) {
          // Without storage the choice holds for this page.
        }
      });
    }
  }

  /** The style and the format that a reader has cited with are the first to be shown on other pages, too. */
  function remembered() {
    for (const choice of document.querySelectorAll('.choice > input')) {
      const key = 'offprint-' + choice.name;
      try {
        if (localStorage.getItem(key) === choice.value) choice.checked = true;
        choice.addEventListener('change', () => localStorage.setItem(key, choice.value));
      } catch (e) {
        // Without storage the choice holds for this page.
      }
    }
  }

  /** A plain click on a row's BibTeX copies the entry; where that fails, or asks for a new tab, the link is followed. */
  function bibtexLinks() {
    addEventListener('click', async (event) => {
      const link = event.target.closest && event.target.closest('a.bib');
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (!navigator.clipboard || location.protocol === 'file:') return;
      event.preventDefault();
      const word = link.textContent;
      try {
        const answer = await fetch(link.href);
        if (!answer.ok) throw new Error(answer.status);
        await navigator.clipboard.writeText(await answer.text());
        link.style.minWidth = link.offsetWidth + 'px';
        link.textContent = '✓';
        setTimeout(() => { link.textContent = word; }, 2000);
      } catch (e) {
        location.href = link.href;
      }
    });
  }

  /** A folder on a disk has no index page of its own accord. */
  function folderLinks() {
    for (const link of document.querySelectorAll('a[href]')) {
      const target = new URL(link.getAttribute('href'), document.baseURI);
      if (target.protocol === 'file:' && target.pathname.endsWith('/')) {
        target.pathname += 'index.html';
        link.setAttribute('href', target.href);
      }
    }
  }
})();
