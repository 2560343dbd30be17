/*
 * A list of papers that can be searched, narrowed and sorted, on the page of a list and on the search page. What is asked for
 * is in the address. The page has the list as it is, or its beginning; all else comes from the papers' index (search.js) once
 * somebody asks, so that the page is read and works before.
 */
(() => {
  'use strict';

  const PAGE = 20;
  const CHOICES = { category: 'categories/', year: 'years/', type: 'types/', author: 'authors/' };
  const TICKS = { code: 'with/code', award: 'with/award' };
  /** To count what each choice would leave, no more pieces are read. */
  const MOST_PIECES = 8;

  const list = document.querySelector('[data-list]');
  const controls = document.querySelector('.controls');
  const count = document.getElementById('count');
  const none = document.querySelector('.none');
  const ownPaging = document.querySelector('.paging:not(.pages)');
  const paging = document.querySelector('.pages');
  const reset = Array.from(document.querySelectorAll('[name="reset"]'));
  const elsewhere = document.querySelector('.elsewhere');
  const texts = list.dataset;
  const root = new URL(texts.root, location.href);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const index = window.offprintIndex(new URL(texts.index, location.href).href);

  const everything = count.textContent;
  const items = Array.from(list.children);
  const own = items.filter((item) => item.matches('.row'));
  const grouped = items.some((item) => item.matches('.group'));
  const from = Number(texts.from);
  const total = Number(texts.total);
  const whole = own.length === total;
  const rows = new Map();

  const field = (name) => controls.querySelector('[name="' + name + '"]');
  const search = field('q');
  const sort = field('sort');
  const choices = Object.keys(CHOICES).map(field).filter(Boolean);
  const ticks = Object.keys(TICKS).map(field).filter(Boolean);
  for (const choice of choices) for (const option of choice.options) option.name = option.text.replace(/ \(\d+\)$/, '');
  const newest = sort.options[0];
  const byDate = new Option(newest.text, 'date');
  newest.name = newest.text;
  let page = 1;

  /* What is asked for */

  /** What is not set is empty. */
  function wanted() {
    const state = { q: search.value.trim(), sort: sort.value };
    for (const choice of choices) state[choice.name] = choice.value;
    for (const tick of ticks) state[tick.name] = tick.checked ? '1' : '';
    state.page = page > 1 ? String(page) : '';
    return state;
  }

  function addressOf(state) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) if (value) query.set(name, value);
    return location.pathname + (query.toString() && '?' + query) + location.hash;
  }

  /** The state goes into the address: a choice as a step that one can take back, typing without one. */
  function note(step) {
    try {
      history[step ? 'pushState' : 'replaceState'](null, '', addressOf(wanted()));
    } catch (e) {
      // Some browsers keep the address of a file as it is.
    }
  }

  function read() {
    const query = new URLSearchParams(location.search);
    search.value = query.get('q') || '';
    nameOrders();
    for (const control of [sort, ...choices]) {
      control.value = query.get(control.name) || '';
      if (control.selectedIndex < 0) control.value = '';
    }
    for (const tick of ticks) tick.checked = query.get(tick.name) === '1';
    page = Math.max(1, Math.floor(Number(query.get('page'))) || 1);
    show();
  }

  /** What was searched for comes in the order in which it fits, unless another is chosen. */
  function nameOrders() {
    const searched = search.value.trim() !== '';
    newest.text = searched ? texts.best : newest.name;
    if (searched && !byDate.parentElement) newest.after(byDate);
    if (!searched && byDate.parentElement) {
      if (sort.value === 'date') sort.value = '';
      byDate.remove();
    }
  }

  /** The sets that the state narrows to, but for one choice. */
  function narrowing(state, except) {
    const sets = [];
    if (texts.list) sets.push(texts.list);
    for (const [name, kind] of Object.entries(CHOICES)) if (name !== except && state[name]) sets.push(kind + state[name]);
    for (const [name, set] of Object.entries(TICKS)) if (name !== except && state[name]) sets.push(set);
    return sets;
  }

  /* What is found */

  /** The papers as numbers in the order asked for, with the rows of one page. */
  async function find(index, state) {
    const base = texts.list ? await index.set(texts.list) : Array.from({ length: index.papers }, (_, i) => i);
    base.slice(from, from + own.length).forEach((paper, i) => rows.set(paper, own[i]));
    const searched = isQuery(state.q) ? await index.find(state.q) : null;
    const masks = await Promise.all(narrowing(state, '').map(async (name) => new Set(await index.set(name))));
    const fits = (paper) => masks.every((mask) => mask.has(paper));
    let papers = (searched ? searched.found : base).filter(fits);
    const dated = !state.sort ? !searched : state.sort === 'date';
    if (dated && searched) papers.sort((a, b) => a - b);
    if (!dated && state.sort) {
      const place = await index.order(state.sort);
      if (place) papers = papers.map((paper) => [place(paper), paper]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map((pair) => pair[1]);
    }
    const pages = whole ? 1 : Math.max(1, Math.ceil(papers.length / PAGE));
    const at = Math.min(page, pages);
    const shown = whole ? papers : papers.slice((at - 1) * PAGE, at * PAGE);
    const drawn = await Promise.all(shown.map((paper) => row(index, paper, searched)));
    const years = dated && grouped ? await yearsOf(index, drawn, papers) : null;
    return { papers, pages, at, drawn, searched, years, base };
  }

  function isQuery(query) {
    return /[\p{L}\p{N}]/u.test(query);
  }

  async function row(index, paper, searched) {
    if (!rows.has(paper)) rows.set(paper, led(await index.row(paper)));
    if (!searched) return rows.get(paper);
    const copy = rows.get(paper).cloneNode(true);
    window.offprintIndex.mark(copy, searched.matches);
    const words = fitting(copy);
    const missing = searched.matches.filter((match) => !words.some((word) => window.offprintIndex.hits(word, match)));
    if (missing.length) await explain(index, paper, copy, missing, searched.matches);
    return copy;
  }

  function fitting(row) {
    return Array.from(row.querySelectorAll('mark'), (marked) => marked.textContent);
  }

  /** Where a row does not show a word, the stretch of the texts that has it takes the excerpt's place. */
  async function explain(index, paper, copy, missing, matches) {
    const passage = window.offprintIndex.passage(await index.texts(paper), missing, matches);
    if (!passage) return;
    let summary = copy.querySelector('.summary');
    if (!summary) {
      summary = document.createElement('p');
      summary.dir = 'auto';
      copy.querySelector('.body').append(summary);
    }
    summary.className = 'summary whole';
    summary.replaceChildren(...passage);
  }

  /** A row from the index with its links led from here; a folder on a disk has no index page of its own accord. */
  function led(row) {
    for (const link of row.querySelectorAll('[href]')) {
      const target = new URL(link.getAttribute('href'), root);
      if (target.protocol === 'file:' && target.pathname.endsWith('/')) target.pathname += 'index.html';
      link.setAttribute('href', target.href);
    }
    for (const image of row.querySelectorAll('[src]')) image.setAttribute('src', new URL(image.getAttribute('src'), root).href);
    return row;
  }

  function yearOf(row) {
    const time = row.querySelector('time');
    return time ? time.dateTime.slice(0, 4) : row.querySelector('.facts > :last-child').textContent;
  }

  /** How many of the papers found are of each year that the rows are of. */
  async function yearsOf(index, drawn, papers) {
    const found = new Set(papers);
    const counts = new Map();
    for (const year of new Set(drawn.map(yearOf))) {
      const set = /^\d{4}$/.test(year) ? await index.set('years/' + year) : [];
      counts.set(year, set.filter((paper) => found.has(paper)).length);
    }
    return counts;
  }

  /* What is shown */

  let run = 0;

  async function show() {
    const mine = ++run;
    nameOrders();
    const state = wanted();
    if (!Object.values(state).some(Boolean)) {
      restore();
      return;
    }
    const busy = setTimeout(() => { if (mine === run) count.textContent = texts.busy; }, 500);
    try {
      const result = await index.read((index) => find(index, state));
      if (mine !== run) return;
      draw(result, state);
      clearTimeout(busy);
      await index.read((index) => countChoices(index, result, state, () => mine === run));
    } catch (e) {
      if (mine === run) {
        restore();
        count.textContent = texts.failed;
      }
    } finally {
      clearTimeout(busy);
    }
  }

  /** The list as it came with the page. */
  function restore() {
    list.replaceChildren(...items);
    list.classList.toggle('by-year', grouped);
    count.textContent = everything;
    none.hidden = true;
    for (const button of reset) button.hidden = true;
    paging.hidden = true;
    if (ownPaging) ownPaging.hidden = false;
    for (const control of choices) {
      for (const option of control.options) {
        if (option.full) option.text = option.full;
        option.disabled = false;
      }
    }
    for (const tick of ticks) {
      const number = tick.closest('label').querySelector('.number');
      if (number.full) number.textContent = number.full;
    }
  }

  function draw({ papers, pages, at, drawn, searched, years }, state) {
    page = at;
    const rowsAndYears = [];
    let year = null;
    for (const row of drawn) {
      if (years && yearOf(row) !== year) {
        year = yearOf(row);
        rowsAndYears.push(heading(year, years.get(year)));
      }
      rowsAndYears.push(row);
    }
    list.replaceChildren(...rowsAndYears);
    list.classList.toggle('by-year', years !== null);
    count.textContent = counted(papers.length, searched);
    none.hidden = papers.length > 0;
    // What a heading's list does not have may be among all papers.
    if (elsewhere && texts.list) {
      elsewhere.hidden = !state.q;
      elsewhere.search = new URLSearchParams({ q: state.q });
    }
    const narrowed = papers.length < total || Boolean(state.q);
    for (const button of reset) button.hidden = !narrowed;
    if (ownPaging) ownPaging.hidden = true;
    drawPaging(papers.length, pages, at, state);
  }

  function counted(found, searched) {
    if (searched && searched.best && searched.complete && found > PAGE) return texts.most.replace('{0}', numbers.format(found));
    const text = found < total || searched
      ? texts.some.replace('{0}', numbers.format(found)).replace('{1}', numbers.format(total)) : everything;
    return searched && !searched.complete && found ? texts.part + ' ' + text : text;
  }

  function heading(label, papers) {
    const made = element('p', 'group', element('span', 'label', label), ' ');
    if (papers) made.append(element('span', 'count', numbers.format(papers)));
    return made;
  }

  function drawPaging(found, pages, at, state) {
    paging.hidden = pages < 2;
    if (pages < 2) return;
    const range = [(at - 1) * PAGE + 1, Math.min(at * PAGE, found), found].map((n) => numbers.format(n));
    const shown = new Set([1, pages, at - 2, at - 1, at, at + 1, at + 2].filter((n) => n >= 1 && n <= pages));
    const ways = Array.from(shown).sort((a, b) => a - b).map((n) => {
      const way = element('a', '', numbers.format(n));
      way.href = addressOf({ ...state, page: n > 1 ? String(n) : '' });
      way.setAttribute('aria-label', texts.page.replace('{0}', numbers.format(n)));
      if (n === at) way.setAttribute('aria-current', 'page');
      way.addEventListener('click', (event) => {
        if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        page = n;
        note(true);
        show().then(() => {
          count.parentElement.tabIndex = -1;
          count.parentElement.focus({ preventScroll: true });
          count.parentElement.scrollIntoView();
        });
      });
      return element('li', '', way);
    });
    paging.replaceChildren(
      element('p', '', range.reduce((text, n, i) => text.replace('{' + i + '}', n), texts.range)), element('ul', '', ...ways));
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /** Beside each choice stands how many papers it would leave. */
  async function countChoices(index, { searched, base }, state, current) {
    const found = new Set(searched ? searched.found : base);
    const left = async (except) => {
      let papers = found;
      for (const name of narrowing(state, except)) papers = new Set((await index.set(name)).filter((paper) => papers.has(paper)));
      return papers;
    };
    for (const choice of choices) {
      const options = Array.from(choice.options).filter((option) => option.value);
      const names = options.map((option) => CHOICES[choice.name] + option.value);
      for (const option of options) option.full = option.full || option.text;
      if (index.spread(names) > MOST_PIECES) {
        for (const option of options) option.text = option.name;
        continue;
      }
      const papers = await left(choice.name);
      const sets = await Promise.all(names.map((name) => index.set(name)));
      if (!current()) return;
      options.forEach((option, i) => {
        const number = sets[i].filter((paper) => papers.has(paper)).length;
        option.text = option.name + ' (' + number + ')';
        option.disabled = !number && !option.selected;
      });
    }
    for (const tick of ticks) {
      const papers = await left(tick.name);
      const set = await index.set(TICKS[tick.name]);
      if (!current()) return;
      const number = tick.closest('label').querySelector('.number');
      number.full = number.full || number.textContent;
      number.textContent = set.filter((paper) => papers.has(paper)).length;
    }
  }

  /* What readers do */

  let pause = 0;
  const typed = () => {
    clearTimeout(pause);
    pause = setTimeout(() => { page = 1; show(); note(false); }, 120);
  };
  search.addEventListener('input', (event) => { if (!event.isComposing) typed(); });
  search.addEventListener('compositionend', typed);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && search.value) {
      search.value = '';
      typed();
    }
  });
  for (const control of [sort, ...choices, ...ticks]) {
    control.addEventListener('change', () => { page = 1; show(); note(true); });
  }
  for (const button of reset) {
    button.addEventListener('click', () => {
      for (const control of [search, ...choices]) control.value = '';
      for (const tick of ticks) tick.checked = false;
      page = 1;
      show();
      note(true);
      search.focus();
    });
  }
  addEventListener('keydown', (event) => {
    const typing = event.target.closest && event.target.closest('input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
  addEventListener('popstate', read);
  read();
})();
