/*
 * A list of papers that can be sorted, narrowed and searched. All of it stands on the page.
 */
(() => {
  'use strict';

  paperList(document.querySelector('[data-list]'));

  /** Letters without case and accents. */
  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
      .replace(/[ßøłđæœı]/g, (c) => ({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' })[c]);
  }

  function paperList(list) {
    const controls = document.querySelector('.controls');
    const count = document.getElementById('count');
    const none = document.querySelector('.none');
    const everything = count.textContent;
    const collator = new Intl.Collator(document.documentElement.lang);
    const field = (name) => controls.querySelector('[name="' + name + '"]');
    const search = field('q');
    const sort = field('sort');
    const code = field('code');
    const reset = document.querySelector('[name="reset"]');
    const items = Array.from(list.children);
    const groups = items.filter((item) => item.matches('.group'));
    const choices = ['category', 'year', 'author', 'type'].map(field).filter(Boolean);
    for (const choice of choices) {
      for (const option of choice.options) option.name = option.text.replace(/ \(\d+\)$/, '');
    }

    const papers = Array.from(list.querySelectorAll('.row'), (row, place) => {
      const title = row.querySelector('h3').textContent;
      const date = row.querySelector('time')?.dateTime ?? '9999';
      return {
        row, place, title,
        text: fold([title, row.querySelector('.authors').textContent, row.dataset.keywords,
          (row.querySelector('.summary') || row).textContent].join('\n')),
        code: row.querySelector('.at .code') ? ['1'] : [],
        category: row.dataset.category.split(' '),
        year: [date.slice(0, 4)],
        author: Array.from(row.querySelectorAll('.authors a'), (a) => /([^/]+)\/(index\.html)?$/.exec(a.pathname)[1]),
        type: [row.dataset.type],
      };
    });

    /** The state of the controls; what is not set is empty. */
    function wanted() {
      const state = { code: code && code.checked ? '1' : '' };
      for (const control of [search, sort, ...choices]) state[control.name] = control.value.trim();
      return state;
    }

    function fits(paper, state, words, except) {
      return words.every((word) => paper.text.includes(word))
        && ['category', 'year', 'author', 'type', 'code']
          .every((name) => name === except || !state[name] || paper[name].includes(state[name]));
    }

    function show() {
      const state = wanted();
      const words = fold(state.q).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const paper of papers) {
        const fit = fits(paper, state, words, '');
        shown += fit;
        paper.row.hidden = !fit;
        unmark(paper.row);
        if (fit && words.length) mark(paper.row, words);
      }
      arrange(state.sort);
      countChoices(state, words);
      const narrowed = shown < papers.length;
      count.textContent = narrowed
        ? count.dataset.some.replace('{0}', shown).replace('{1}', papers.length) : everything;
      none.hidden = shown > 0;
      reset.hidden = !narrowed;
    }

    /** By date the rows stand below their years; another order knows none. */
    function arrange(sort) {
      list.classList.toggle('by-year', !sort);
      if (sort) {
        for (const group of groups) group.hidden = true;
        list.append(...papers.slice().sort(order(sort)).map((paper) => paper.row));
        return;
      }
      list.append(...items);
      let group = null;
      let left = 0;
      for (const item of [...items, null]) {
        if (!item || item.matches('.group')) {
          if (group) {
            group.hidden = !left;
            const count = group.querySelector('.count');
            count.dataset.all = count.dataset.all || count.textContent;
            const all = /\d+/.exec(count.dataset.all);
            count.textContent = all && +all[0] !== left ? String(left) : count.dataset.all;
          }
          group = item;
          left = 0;
        } else if (!item.hidden) left++;
      }
    }

    function order(key) {
      if (key === 'title') return (a, b) => collator.compare(a.title, b.title);
      if (!key) return (a, b) => a.place - b.place;
      const value = (paper) => parseFloat(paper.row.getAttribute('data-metric-' + key) || '-Infinity');
      return (a, b) => (value(b) > value(a)) - (value(b) < value(a)) || a.place - b.place;
    }

    /** Beside each choice stands how many papers it would leave. */
    function countChoices(state, words) {
      for (const choice of choices) {
        const fitting = papers.filter((paper) => fits(paper, state, words, choice.name));
        for (const option of choice.options) {
          if (!option.value) continue;
          const number = fitting.filter((paper) => paper[choice.name].includes(option.value)).length;
          option.text = option.name + ' (' + number + ')';
          option.disabled = !number && !option.selected;
        }
      }
      if (code) {
        controls.querySelector('.check .number').textContent = papers
          .filter((paper) => paper.code.length && fits(paper, state, words, 'code')).length;
      }
    }

    /** The state goes into the address: a choice as a step that one can take back, typing without one. */
    function note(step) {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(wanted())) if (value) query.set(name, value);
      const address = location.pathname + (query.toString() && '?' + query) + location.hash;
      try {
        history[step ? 'pushState' : 'replaceState'](null, '', address);
      } catch (e) {
        // Some browsers keep the address of a file as it is.
      }
    }

    function read() {
      const query = new URLSearchParams(location.search);
      for (const control of [search, sort, ...choices]) {
        const value = query.get(control.name) || '';
        control.value = value;
        if (control.selectedIndex < 0) control.value = '';
      }
      if (code) code.checked = query.get('code') === '1';
      show();
    }

    let pause = 0;
    search.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => { show(); note(false); }, 100);
    });
    for (const control of [sort, code, ...choices].filter(Boolean)) {
      control.addEventListener('change', () => { show(); note(true); });
    }
    reset.addEventListener('click', () => {
      for (const control of [search, ...choices]) control.value = '';
      if (code) code.checked = false;
      show();
      note(true);
      search.focus();
    });
    addEventListener('popstate', read);
    read();
  }

  /** Marks where a row has the words that were looked for; mathematics is left alone. */
  function mark(row, words) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest('math, .facts')) texts.push(walker.currentNode);
    }
    for (const text of texts) markText(text, words);
    const summary = row.querySelector('.summary');
    if (summary) summary.classList.toggle('whole', summary.querySelector('mark') !== null);
  }

  function markText(text, words) {
    let folded = '';
    const from = [];
    let at = 0;
    for (const c of text.data) {
      const letters = fold(c);
      for (let i = 0; i < letters.length; i++) from.push(at);
      folded += letters;
      at += c.length;
    }
    from.push(at);
    const hits = [];
    for (const word of words) {
      for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
        hits.push([from[i], Math.max(from[i + word.length], from[i] + 1)]);
      }
    }
    hits.sort((a, b) => b[0] - a[0]);
    let end = Infinity;
    for (const [start, stop] of hits) {
      if (stop > end) continue;
      text.splitText(stop);
      const marked = document.createElement('mark');
      marked.append(text.splitText(start));
      text.after(marked);
      end = start;
    }
  }

  function unmark(row) {
    for (const marked of row.querySelectorAll('mark')) {
      const parent = marked.parentNode;
      marked.replaceWith(...marked.childNodes);
      parent.normalize();
    }
    const summary = row.querySelector('.summary');
    if (summary) summary.classList.remove('whole');
  }
})();
