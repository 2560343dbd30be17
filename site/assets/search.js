/*
 * The papers' index that Offprint made: offprintIndex(FOLDER) searches it, and knows sets of papers, orders and rows. Each
 * question needs a few small pieces. They are scripts that call offprintSearch(STAMP, NAME, DATA), because a page that was
 * opened from a folder may load nothing else. What they hold is said in Offprint's package offprint.export.search; words
 * are made here as they are there.
 */
(() => {
  'use strict';

  /** Pieces of words that one search reads, and how many of them at most for the words as they were typed. */
  const MOST_PIECES = 8;
  const MOST_TYPED = 6;
  /** With fewer papers than these, a word of so many letters that is in no paper itself may be mistyped. */
  const FEW = 3;
  const SHORTEST_MISTYPED = 4;
  /** What a whole word, the beginning of one and a mistyped one count for; and by how much another spelling less. */
  const WHOLE = 4;
  const BEGINNING = 3;
  const MISTYPED = 2;
  const OTHER_SPELLING = 0.5;
  const LONGEST_WORD = 40;

  /* Words */

  const LETTERS = {
    ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd', ð: 'd',
    Ð: 'd', þ: 'th', Þ: 'th', ı: 'i', ς: 'σ',
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
    return words;
  }

  function cut(word) {
    const short = word.slice(0, LONGEST_WORD);
    return short.length < word.length && /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
  }

  /** What resolves an identifier is not looked for, nor how an ISBN is divided. */
  function withoutResolvers(query) {
    const plain = query.replace(/(https?:\/\/)?(dx\.)?doi\.org\/|https?:\/\/(www\.)?arxiv\.org\/(abs|pdf)\/|\b(doi|arxiv|pmid|isbn):/gi, ' ');
    return /^\s*97[89]([ -]?\d){10}\s*$/.test(plain) ? plain.replace(/[ -]/g, '') : plain;
  }

  /** The words of a query, each with the other spellings of it that a text may have. */
  function queryWords(query) {
    const text = withoutResolvers(query);
    const letters = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };
    const typed = wordsOf(text);
    const expanded = wordsOf(text.normalize('NFC').toLowerCase().replace(/[äöøüå]/g, (c) => letters[c]));
    const words = new Map();
    typed.forEach((word, i) => {
      if (!word || words.has(word)) return;
      const others = spellings(word);
      if (expanded.length === typed.length && expanded[i] !== word) others.push({ word: expanded[i], whole: false });
      words.set(word, others);
    });
    return words;
  }

  /** British and American spelling, from one to the other: so much of a word may have been typed. */
  const SPELLINGS = [
    [/^(.{3,}[iy])s(?=$|[eia])/, '$1z'], [/^(.{3,}[iy])z(?=$|[eia])/, '$1s'],
    [/our/, 'or'], [/^(.{3,})or(?=$|s|ed|ing|al|ful|able|ist|ite)/, '$1our'],
    [/ll(?=(ing|ed|ers?)$)/, 'l'], [/([aeiou])l(?=(ing|ed|ers?)$)/, '$1ll'],
    [/([tb])re(?=s?$)/, '$1er'], [/([tb])er(?=s?$)/, '$1re'],
    [/^(h|an|p|f)ae/, '$1e'], [/^(h|an|p|f)e(?=m|d|t|s)/, '$1ae'],
    [/ogue(?=s?$)/, 'og'], [/og(?=s?$)/, 'ogue'], [/enc(?=es?$)/, 'ens'], [/ens(?=es?$)/, 'enc'],
    [/gray/, 'grey'], [/grey/, 'gray'], [/programme/, 'program'],
  ];
  /** Umlauts spelt out, of which the beginning may be that of any word. */
  const UMLAUTS = [[/ue/g, 'u'], [/oe/g, 'o'], [/ae/g, 'a'], [/aa/g, 'a']];

  function spellings(word) {
    if (word.length < SHORTEST_MISTYPED || /[^a-z]/.test(word)) return [];
    const by = (changes, whole) => changes.map(([from, to]) => ({ word: word.replace(from, to), whole }));
    return by(SPELLINGS, false).concat(by(UMLAUTS, true)).filter((other) => other.word !== word);
  }

  /* What pieces are written in */

  const DIGITS = new Map(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', (c, i) => [c, i]));

  /** Reads the numbers of a text one after the other. */
  class Numbers {
    constructor(text, at) {
      this.text = text;
      this.at = at;
    }

    get more() {
      return this.at < this.text.length;
    }

    digit() {
      return DIGITS.get(this.text[this.at++]);
    }

    next() {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const digit = this.digit();
        value |= (digit & 31) << shift;
        if (digit < 32) return value;
      }
    }
  }

  /** Words of which each leaves out what it shares with the one before it; what follows a space belongs to the word. */
  function unpacked(text) {
    let last = '';
    return !text ? [] : text.split('|').map((entry) => {
      const whole = last.slice(0, DIGITS.get(entry[0])) + entry.slice(1);
      last = whole.split(' ', 1)[0];
      return whole;
    });
  }

  function listsOf(text) {
    return new Map(unpacked(text).map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }));
  }

  /** A word's weight, its papers with their impacts, and whether some were left out. */
  function postings(text) {
    const partial = text[1] === '!';
    const numbers = new Numbers(text, partial ? 2 : 1);
    if (partial) numbers.next();
    const papers = [];
    for (let paper = 0; numbers.more; paper++) {
      paper += numbers.next();
      papers.push([paper, numbers.digit()]);
    }
    return { weight: DIGITS.get(text[0]), papers, partial };
  }

  /** The piece that a name is in: the last whose bound does not come after it. */
  function placeOf(bounds, name) {
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bounds[middle] <= name) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /* Loading */

  const arrived = new Map();
  window.offprintSearch = (stamp, name, data) => { arrived.set(name, { stamp, data }); };

  function load(folder, name, query, stamp) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = folder + name + '.js' + query;
      script.onload = () => {
        const file = arrived.get(name);
        arrived.delete(name);
        script.remove();
        if (file && (!stamp || file.stamp === stamp)) resolve(file);
        else reject(new Error(name + ' is of another index'));
      };
      script.onerror = () => { script.remove(); reject(new Error(name + ' cannot be loaded')); };
      document.head.append(script);
    });
  }

  /** One state of the index, whose pieces belong together. */
  class Index {
    constructor(folder, manifest) {
      const { data, stamp } = manifest;
      this.folder = folder;
      this.stamp = stamp;
      this.data = data;
      this.papers = data.papers;
      this.bounds = data.bounds.split('|');
      this.setBounds = data.sets.split('|');
      this.orders = data.orders.split('|');
      this.loading = new Map();
    }

    async piece(name) {
      if (!this.loading.has(name)) this.loading.set(name, load(this.folder, name, '?' + this.stamp, this.stamp));
      return (await this.loading.get(name)).data;
    }

    /** The papers of a set, ascending; an unknown set has none. */
    async set(name) {
      if (!this.papers) return [];
      const lists = listsOf(await this.piece('s' + placeOf(this.setBounds, name)));
      const numbers = new Numbers(lists.get(name) || '', 0);
      const papers = [];
      for (let paper = 0; numbers.more; paper++) {
        paper += numbers.next();
        papers.push(paper);
      }
      return papers;
    }

    /** How many pieces these sets are in. */
    spread(names) {
      return new Set(names.map((name) => placeOf(this.setBounds, name))).size;
    }

    /** A function from papers to their places in an order; none where it is unknown. */
    async order(name) {
      const which = this.orders.indexOf(name);
      if (which < 0) return null;
      const pieces = await Promise.all(Array.from({ length: Math.ceil(this.papers / this.data.places) },
        (_, i) => this.piece('o' + which + '-' + i)));
      const places = pieces.join('');
      return (paper) => Array.from(places.substr(3 * paper, 3)).reduce((sum, c) => 64 * sum + DIGITS.get(c), 0);
    }

    /** The row of a paper, whose links lead from the site's root. */
    async row(paper) {
      const template = document.createElement('template');
      template.innerHTML = await this.piece('r' + Math.floor(paper / this.data.rows));
      return template.content.children[paper % this.data.rows];
    }

    /** What else of a paper is searched. */
    async texts(paper) {
      const each = this.data.passages;
      return (await this.piece('d' + Math.floor(paper / each)))[paper % each].slice(1);
    }

    async words(place) {
      const data = await this.piece('t' + place);
      return { lists: listsOf(data[0]), beginnings: data[1], words: data[2] };
    }

    /** Whether words that begin so are in several pieces. */
    isSpread(beginning) {
      return (this.bounds[placeOf(this.bounds, beginning) + 1] || '').startsWith(beginning);
    }

    /** The papers for a query, the best first; what was understood by it; whether all its words are in each of them. */
    async find(query) {
      const places = new Set();
      const words = [];
      for (const entry of Array.from(queryWords(query)).sort((a, b) => b[0].length - a[0].length)) {
        const place = placeOf(this.bounds, entry[0]);
        if (places.has(place) || places.size < MOST_TYPED) {
          places.add(place);
          words.push(entry);
        }
      }
      const matches = await Promise.all(words.map(([word]) => typed(this, word)));
      for (let i = 0; i < words.length; i++) await otherwise(this, matches[i], words[i][1], places);
      for (const match of matches) {
        if (!match.known && match.best.size < FEW) await mistyped(this, match, places);
      }
      return { matches, ...ranked(matches) };
    }
  }

  /* Finding */

  /** The papers for a word, each with the best that the word counts for there. */
  class Match {
    constructor(word) {
      this.word = word;
      this.known = false;
      this.beginnings = [word];
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
      return this.meant.has(word) || this.beginnings.some((beginning) => word.startsWith(beginning));
    }
  }

  async function typed(index, word) {
    const match = new Match(word);
    await spelt(index, word, match, 0);
    return match;
  }

  /** Adds the papers with a word or its continuations. */
  async function spelt(index, word, match, less) {
    const { lists, beginnings } = await index.words(placeOf(index.bounds, word));
    if (lists.has(word)) {
      match.known = true;
      match.add(lists.get(word), WHOLE - less);
    }
    if (index.isSpread(word)) {
      match.add(beginnings[word], BEGINNING - less);
      return true;
    }
    let found = lists.has(word);
    for (const [longer, list] of lists) {
      if (longer !== word && longer.startsWith(word)) {
        match.add(list, BEGINNING - less);
        found = true;
      }
    }
    return found;
  }

  /** Adds the papers that spell the word in another way. */
  async function otherwise(index, match, others, places) {
    for (const { word, whole } of others) {
      const place = placeOf(index.bounds, word);
      if (!places.has(place) && (places.size >= MOST_PIECES || !places.add(place))) continue;
      if (!whole) {
        if (await spelt(index, word, match, OTHER_SPELLING)) match.beginnings.push(word);
        continue;
      }
      const list = (await index.words(place)).lists.get(word);
      if (list) {
        match.known = true;
        match.meant.add(word);
        match.add(list, WHOLE - OTHER_SPELLING);
      }
    }
  }

  /** Adds the words that differ by one slip and begin with the same two letters. */
  async function mistyped(index, match, places) {
    const letters = Array.from(match.word);
    if (letters.length < SHORTEST_MISTYPED || /\p{Nd}/u.test(match.word) || UNSPACED.test(match.word)) return;
    const beginning = letters[0] + letters[1];
    const readable = (place) => places.has(place) || (places.size < MOST_PIECES && places.add(place));
    const place = placeOf(index.bounds, beginning);
    if (!readable(place)) return;
    const { lists, words } = await index.words(place);
    const known = index.isSpread(beginning) ? unpacked(words[beginning]) : Array.from(lists.keys());
    for (const whole of [true, false]) {
      for (const word of known) {
        if (!match.meant.has(word) && word.startsWith(beginning) && isNear(match.word, word, whole)
            && readable(placeOf(index.bounds, word))) {
          match.meant.add(word);
          match.add((await index.words(placeOf(index.bounds, word))).lists.get(word), MISTYPED);
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

  /* Marking */

  /** The text in parts, of which those are hits that were looked for. */
  function partsOf(text, matches) {
    const fits = (word) => matches.some((match) => match.fits(word));
    const typedWords = new Set(matches.map((match) => match.word));
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
        characters.forEach((c, j) => add(c, typedWords.has(c) || typedWords.has(pairs[j]) || typedWords.has(pairs[j - 1])));
      });
    }
    return parts;
  }

  function nodesOf(parts) {
    return parts.map((part) => {
      if (!part.hit) return part.text;
      const marked = document.createElement('mark');
      marked.textContent = part.text;
      return marked;
    });
  }

  /** Marks where a row has what was looked for; mathematics is left alone. */
  function mark(row, matches) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest('math, .facts, .at')) texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const parts = partsOf(text.data, matches);
      if (parts.some((part) => part.hit)) text.replaceWith(...nodesOf(parts));
    }
  }

  /** The stretch of the first text with one of the words, marked; null where none has it. */
  function passage(texts, sought, matches) {
    for (const text of texts) {
      if (!partsOf(text, sought).some((part) => part.hit)) continue;
      const parts = partsOf(text, matches);
      const hit = parts.findIndex((part) => part.hit && sought.some((match) => partsOf(part.text, [match]).some((p) => p.hit)));
      const before = parts.slice(0, hit).map((part) => part.text).join('');
      const from = before.length > 90 ? before.indexOf(' ', before.length - 80) + 1 || before.length - 80 : 0;
      const whole = parts.map((part) => part.text).join('');
      const end = from + 220 < whole.length ? whole.lastIndexOf(' ', from + 220) : whole.length;
      const stretch = whole.slice(from, end > from ? end : from + 220);
      return [from ? '… ' : '', ...nodesOf(partsOf(stretch, matches)), end < whole.length ? ' …' : ''];
    }
    return null;
  }

  /** The index of a folder. Where pieces do not belong together because the site has changed, all is read anew once. */
  window.offprintIndex = (folder) => {
    let index = null;
    let again = '';
    const open = () => {
      if (!index) index = load(folder, 'manifest', again, '').then((manifest) => new Index(folder, manifest));
      return index;
    };
    return {
      async read(attempt) {
        try {
          return await attempt(await open());
        } catch (e) {
          index = null;
          again = '?' + Date.now();
          return attempt(await open());
        }
      },
    };
  };
  Object.assign(window.offprintIndex, { mark, passage, hits: (text, match) => partsOf(text, [match]).some((part) => part.hit) });
})();
