// Finds the papers that have all words of a question, from the files that the form names.
(function () {
  'use strict';
  var form = document.querySelector('.finder');
  var field = form.querySelector('input');
  var results = document.querySelector('.results');
  var count = document.querySelector('.count');
  var papers = null;

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function load() {
    papers = papers || Promise.all(form.dataset.index.trim().split(' ').map(function (address) {
      return fetch(address).then(function (answer) { return answer.json(); });
    })).then(function (shards) {
      var all = [].concat.apply([], shards);
      all.forEach(function (paper) {
        paper.words = plain([paper.title, paper.authors.join(' '), paper.year, (paper.keywords || []).join(' '), paper.text].join(' '));
      });
      return all;
    });
    return papers;
  }

  function result(paper) {
    var item = document.createElement('li');
    var link = item.appendChild(document.createElement('a'));
    link.href = paper.url;
    link.textContent = paper.title;
    item.appendChild(document.createElement('p')).textContent = paper.authors.join(', ') + ', ' + paper.year;
    return item;
  }

  field.addEventListener('input', function () {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    load().then(function (all) {
      var found = words.length === 0 ? [] : all.filter(function (paper) {
        return words.every(function (word) { return paper.words.indexOf(word) >= 0; });
      });
      count.textContent = words.length === 0 ? '' : found.length + ' papers';
      results.replaceChildren.apply(results, found.slice(0, 50).map(result));
    });
  });
}());
