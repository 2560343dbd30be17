/*
 * The search page. It reads the index that Offprint made beside it, of which each search needs a few small pieces. They
 * are scripts that call offprintSearch(STAMP, NAME, DATA), because a page that was opened from a folder may load nothing
 * else. What they hold is said in Offprint's package offprint.search; words are made here as they are there.
 */
(() => {
  'use strict';

  const FIRST = 20;
  /** Pieces of words that one search reads, and how many of them at most for the words as they were typed. */
  const MOST_PIECES = 8;
  const MOST_TYPED = 6;
  /** With fewer papers than these, a word of so many letters that is in no paper itself may be mistyped. */
  const FEW = 3;
  const SHORTEST_MISTYPED = 4;
  /** What a whole word, the beginning of one and a mistyped one count for. */
  const WHOLE = 4;
  const BEGINNING = 3;
  const MISTYPED = 2;
  const LONGEST_WORD = 40;

  const form = document.querySelector('.finder');
  const field = form.querySelector('input');
  const count = document.querySelector('.count');
  const results = document.querySelector('.results');
  const more = document.querySelector('.more');
  const categories = document.querySelector('template').content;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const texts = form.dataset;
  // A folder on a disk has no index page of its own accord.
  const page = location.protocol === 'file:' ? '/index.html' : '/';

  /* Words */

  const LETTERS = {
    ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd', ð: 'd',
    Ð: 'd', þ: 'th', Þ: 'th', ı: 'i',
  };
  const UNSPACED = new RegExp('[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff'
    + '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]+', 'u');

  /** Letters and digits in lower case and without accents, words separated by a space. */
  function fold(text) {
    const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
    let folded = '';
    let gap = false;
    for (const c of plain) {
      if (/[\p{L}\p{Nd}]/u.test(c)) {
        folded += (gap && folded ? ' ' : '') + (LETTERS[c] || c.toLowerCase());
        gap = false;
      } else if (!/[\p{Mn}\p{Mc}'’]/u.test(c)) {
        gap = true;
      }
    }
    return folded;
  }

  /** The text in stretches that alternate: words that are spaced, and (at odd places) characters that are not. */
  function stretches(text) {
    return text.split(new RegExp('(' + UNSPACED.source + ')', 'u'));
  }

  /**
   * The words that a reader typed. Where a script does not space its words, neighbouring characters are taken in pairs,
   * and one that stands alone is the beginning of some.
   */
  function wordsOf(text) {
    const words = [];
    for (const spaced of fold(text).split(' ')) {
      stretches(spaced).forEach((stretch, i) => {
        const characters = Array.from(stretch);
        if (i % 2 === 0 || characters.length === 1) words.push(cut(stretch));
        else for (let j = 1; j < characters.length; j++) words.push(characters[j - 1] + characters[j]);
      });
    }
    return Array.from(new Set(words)).filter(Boolean);
  }

  function cut(word) {
    const short = word.slice(0, LONGEST_WORD);
    return short.length < word.length && /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
  }

  /* The index */

  const arrived = new Map();
  let loading = new Map();
  let again = '';

  window.offprintSearch = (stamp, name, data) => { arrived.set(name, { stamp, data }); };

  function load(name, stamp) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = texts.index + name + '.js' + (stamp ? '?' + stamp : again);
        script.onload = () => {
          const file = arrived.get(name);
          arrived.delete(name);
          script.remove();
          if (file && (!stamp || file.stamp === stamp)) resolve(file);
          else reject(new Error(name + ' is of another index'));
        };
        script.onerror = () => { script.remove(); reject(new Error(name + ' cannot be loaded')); };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  async function manifest() {
    const file = await load('manifest', '');
    if (!file.bounds) file.bounds = file.data.bounds.split('|');
    return file;
  }

  async function piece(index, place) {
    const file = await load('t' + place, index.stamp);
    if (!file.lists) {
      file.lists = new Map();
      for (const entry of unpacked(file.data[0])) {
        const space = entry.indexOf(' ');
        file.lists.set(entry.slice(0, space), entry.slice(space + 1));
      }
      file.beginnings = file.data[1];
      file.words = file.data[2];
    }
    return file;
  }

  /** The piece that a word is in: the last whose bound does not come after it. */
  function placeOf(index, word) {
    let low = 0;
    let high = index.bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.bounds[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether words that begin so are in several pieces. */
  function isSpread(index, beginning) {
    return (index.bounds[placeOf(index, beginning) + 1] || '').startsWith(beginning);
  }

  const DIGITS = new Map(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', (c, i) => [c, i]));

  /** Words of which each leaves out what it shares with the one before it; what follows a space belongs to the word. */
  function unpacked(text) {
    let last = '';
    return !text ? [] : text.split('|').map((entry) => {
      const whole = last.slice(0, DIGITS.get(entry[0])) + entry.slice(1);
      last = whole.split(' ', 1)[0];
      return whole;
    });
  }

  /** A word's weight, its papers with their impacts, and whether some were left out. */
  function postings(text) {
    let at = 1;
    const next = () => DIGITS.get(text[at++]);
    const number = () => {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const digit = next();
        value |= (digit & 31) << shift;
        if (digit < 32) return value;
      }
    };
    const partial = text[1] === '!';
    if (partial) {
      at = 2;
      number();
    }
    const papers = [];
    for (let paper = 0; at < text.length; paper++) {
      paper += number();
      papers.push([paper, next()]);
    }
    return { weight: DIGITS.get(text[0]), papers, partial };
  }

  /* Finding */

  /** The papers for a word, each with the best that the word counts for there. */
  class Match {
    constructor(word) {
      this.word = word;
      this.known = false;
      this.meant = new Set();
      this.best = new Map();
      this.weight = 63;
      this.partial = false;
    }

    add(text, factor) {
      const list = postings(text);
      this.weight = Math.min(this.weight, list.weight);
      this.partial = this.partial || list.partial;
      for (const [paper, impact] of list.papers) {
        this.best.set(paper, Math.max(this.best.get(paper) || 0, impact * factor));
      }
    }

    /** Whether a word of a text is what was looked for. */
    fits(word) {
      return word.startsWith(this.word) || this.meant.has(word);
    }
  }

  /** The papers for a query, the best first. */
  async function find(query) {
    const index = await manifest();
    const places = new Set();
    const words = [];
    for (const word of wordsOf(query).sort((a, b) => b.length - a.length)) {
      const place = placeOf(index, word);
      if (places.has(place) || places.size < MOST_TYPED) {
        places.add(place);
        words.push(word);
      }
    }
    const matches = await Promise.all(words.map((word) => typed(index, word)));
    for (const match of matches) {
      if (!match.known && match.best.size < FEW) await mistyped(index, match, places);
    }
    return { index, matches, ...ranked(matches) };
  }

  async function typed(index, word) {
    const match = new Match(word);
    const { lists, beginnings } = await piece(index, placeOf(index, word));
    match.known = lists.has(word);
    if (match.known) match.add(lists.get(word), WHOLE);
    if (isSpread(index, word)) {
      match.add(beginnings[word], BEGINNING);
    } else {
      for (const [longer, list] of lists) {
        if (longer !== word && longer.startsWith(word)) match.add(list, BEGINNING);
      }
    }
    return match;
  }

  /** Adds the words that differ by one slip and begin with the same two letters. */
  async function mistyped(index, match, places) {
    const letters = Array.from(match.word);
    if (letters.length < SHORTEST_MISTYPED || /\p{Nd}/u.test(match.word) || UNSPACED.test(match.word)) return;
    const beginning = letters[0] + letters[1];
    const readable = (place) => places.has(place) || (places.size < MOST_PIECES && places.add(place));
    const place = placeOf(index, beginning);
    if (!readable(place)) return;
    const { lists, words } = await piece(index, place);
    const known = isSpread(index, beginning) ? unpacked(words[beginning]) : Array.from(lists.keys());
    for (const whole of [true, false]) {
      for (const word of known) {
        if (!match.meant.has(word) && word.startsWith(beginning) && isNear(match.word, word, whole)
            && readable(placeOf(index, word))) {
          match.meant.add(word);
          match.add((await piece(index, placeOf(index, word))).lists.get(word), MISTYPED);
        }
      }
    }
  }

  /**
   * Whether one slip lies between two words: a letter too many, too few or wrong, or two that changed places. Of longer
   * words it may lie in the beginning that has been typed.
   */
  function isNear(typed, word, whole) {
    const same = (a, b) => a === b || (!whole && typed.length > SHORTEST_MISTYPED && b.startsWith(a));
    let i = 0;
    while (i < typed.length && typed[i] === word[i]) i++;
    if (i === typed.length) return false;
    return same(typed.slice(i + 1), word.slice(i + 1))
      || same(typed.slice(i + 1), word.slice(i))
      || same(typed.slice(i), word.slice(i + 1))
      || (typed[i] === word[i + 1] && typed[i + 1] === word[i] && same(typed.slice(i + 2), word.slice(i + 2)));
  }

  /**
   * The papers that have all words; where there is none, those that have some. Of a very common word the index knows a
   * part of the papers: such a word excludes nothing where there are others.
   */
  function ranked(matches) {
    const papers = new Map();
    const whole = matches.filter((match) => !match.partial).length;
    for (const match of matches) {
      for (const [number, value] of match.best) {
        const paper = papers.get(number) || { number, words: 0, whole: 0, score: 0 };
        paper.words++;
        paper.whole += match.partial ? 0 : 1;
        paper.score += match.weight * value;
        papers.set(number, paper);
      }
    }
    const some = Array.from(papers.values());
    const all = some.filter((paper) => (whole ? paper.whole === whole : paper.words === matches.length));
    const found = (all.length ? all : some)
      .sort((a, b) => b.words - a.words || b.score - a.score || a.number - b.number)
      .map((paper) => paper.number);
    return { found, complete: all.length > 0, best: matches.some((match) => match.partial) };
  }

  /* Showing */

  let run = 0;
  let current = null;
  let pause = 0;

  async function search() {
    clearTimeout(pause);
    const mine = ++run;
    const query = field.value.trim();
    note(query);
    if (!wordsOf(query).length) {
      show(null, []);
      return;
    }
    const busy = setTimeout(() => { if (mine === run) count.textContent = texts.busy; }, 500);
    try {
      const result = await newest(() => find(query));
      const papers = await documents(result, 0);
      if (mine === run) show(result, papers);
    } catch (e) {
      if (mine === run) {
        show(null, []);
        count.textContent = texts.failed;
      }
    } finally {
      clearTimeout(busy);
    }
  }

  /** Where pieces do not belong together because the site has changed, all is read anew once. */
  async function newest(attempt) {
    try {
      return await attempt();
    } catch (e) {
      loading = new Map();
      again = '?' + Date.now();
      return attempt();
    }
  }

  /** What is shown of the papers found, from a place in the list on. */
  function documents({ index, found }, from) {
    const each = index.data.documents;
    return Promise.all(found.slice(from, from + FIRST).map(async (paper) => {
      const file = await load('d' + Math.floor(paper / each), index.stamp);
      return file.data[paper % each];
    }));
  }

  function show(result, papers) {
    current = result;
    results.replaceChildren();
    count.textContent = result ? summary(result) : '';
    append(papers);
  }

  function summary({ found, complete, best }) {
    if (!found.length) return texts.none;
    const text = best && complete ? texts.best : found.length === 1 ? texts.one : texts.other;
    const counted = text.replace('{0}', numbers.format(found.length));
    return complete ? counted : texts.some + ' ' + counted;
  }

  function append(papers) {
    for (const paper of papers) results.append(row(paper));
    more.hidden = !current || results.children.length >= current.found.length;
  }

  function row([title, authors, year, code, slug]) {
    const facts = element('p', 'facts');
    for (const category of categories.children) {
      if (category.textContent === code) facts.append(document.importNode(category, true));
    }
    for (const link of facts.querySelectorAll('a')) {
      if (page !== '/') link.pathname = link.pathname.replace(/\/$/, page);
    }
    facts.append(element('span', '', ...marked(String(year))));
    const link = element('a', '', ...marked(title));
    link.dir = 'auto';
    link.href = texts.papers + slug + page;
    return element('li', 'row', facts, element('h3', '', link), element('p', 'authors', ...marked(authors)));
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /** The text, with what was looked for in mark elements. */
  function marked(text) {
    const fits = (word) => current.matches.some((match) => match.fits(word));
    const typed = new Set(current.matches.map((match) => match.word));
    const parts = [];
    const add = (part, hit) => {
      const last = parts[parts.length - 1];
      if (last && last.hit === hit) last.text += part;
      else if (part) parts.push({ text: part, hit });
    };
    for (const run of text.split(/([\p{L}\p{Nd}\p{M}'’]+)/u)) {
      stretches(run).forEach((stretch, i) => {
        if (i % 2 === 0) {
          add(stretch, fold(stretch).split(' ').some((word) => word && fits(word)));
          return;
        }
        const characters = Array.from(stretch);
        const pairs = characters.map((c, j) => c + (characters[j + 1] || ''));
        characters.forEach((c, j) => add(c, typed.has(c) || typed.has(pairs[j]) || typed.has(pairs[j - 1])));
      });
    }
    return parts.map((part) => (part.hit ? element('mark', '', part.text) : part.text));
  }

  /** The query goes into the address. */
  function note(query) {
    const address = location.pathname + (query && '?' + new URLSearchParams({ q: query })) + location.hash;
    try {
      history.replaceState(null, '', address);
    } catch (e) {
      // Some browsers keep the address of a file as it is.
    }
  }

  form.addEventListener('submit', (event) => { event.preventDefault(); search(); });
  field.addEventListener('input', (event) => {
    clearTimeout(pause);
    if (!event.isComposing) pause = setTimeout(search, 120);
  });
  field.addEventListener('compositionend', () => { pause = setTimeout(search, 120); });
  more.addEventListener('click', async () => {
    const mine = run;
    const from = results.children.length;
    try {
      const papers = await documents(current, from);
      if (mine !== run) return;
      append(papers);
      results.children[from].querySelector('h3 a').focus();
    } catch (e) {
      if (mine === run) count.textContent = texts.failed;
    }
  });

  field.value = new URLSearchParams(location.search).get('q') || '';
  if (field.value) search();
})();
