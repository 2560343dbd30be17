#!/usr/bin/env node
// Prints what Lighthouse gives the home page, the list and a paper: performance, accessibility, best practices, SEO.
//
//   node bench/lighthouse.mjs [PAGE…]      pages by their addresses from the site's root on, such as papers/zeroquant/
//
// Builds the site of this repository into target/lighthouse/ and serves it on a loopback port, compressed, as hosts of
// static files do. Fetches Lighthouse from the npm registry the first time. Needs Node 20 or newer and Chromium, which
// the environment variable CHROMIUM may name.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { delimiter, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIBRARIES = ['lighthouse@12.8.2', 'chrome-launcher@1.2.1'];
const LEAST = 95;
const PAGES = ['', 'papers/', 'papers/rag-gym/'];
const COLUMNS = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = join(home, 'target', 'lighthouse');
const site = join(folder, 'site');

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new Error([command + ' failed', error, stdout, stderr].filter(Boolean).join('\n'));
}

async function libraries() {
  const require = createRequire(join(folder, 'package.json'));
  const missing = LIBRARIES.filter((library) => !existsSync(join(folder, 'node_modules', library.split('@')[0])));
  if (missing.length) run('npm', 'install', '--prefix', folder, '--no-fund', '--no-audit', ...LIBRARIES);
  const load = (name) => import(pathToFileURL(require.resolve(name)));
  return { lighthouse: (await load('lighthouse')).default, launch: (await load('chrome-launcher')).launch };
}

function chromium() {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => process.env.PATH.split(delimiter).map((path) => join(path, name)));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('no browser; install Chromium, or name one in the environment variable CHROMIUM');
  return found;
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  let file = join(site, path.endsWith('/') ? path + 'index.html' : path);
  const found = file.startsWith(site) && existsSync(file) && statSync(file).isFile();
  if (!found) file = join(site, '404.html');
  response.writeHead(found ? 200 : 404, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Encoding': 'gzip',
    'Cache-Control': 'max-age=600',
  });
  response.end(gzipSync(readFileSync(file)));
}

async function scores(lighthouse, port, address) {
  const { lhr } = await lighthouse(address, { port, onlyCategories: COLUMNS, logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const lost = Object.values(lhr.categories).flatMap((category) => category.auditRefs
    .filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => `${category.id}: ${lhr.audits[id].title} (${lhr.audits[id].displayValue ?? lhr.audits[id].score})`));
  return { values: COLUMNS.map((column) => Math.round(lhr.categories[column].score * 100)), lost };
}

function line(values, page) {
  return values.map((value) => String(value).padStart(15)).join('') + '  ' + page;
}

const { lighthouse, launch } = await libraries();
const server = createServer(answer);
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const root = `http://localhost:${server.address().port}/`;
run(join(home, 'offprint'), 'build', '--output', site, '--url', root);
const browser = await launch({ chromePath: chromium(), chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  console.log(line(COLUMNS, 'page'));
  for (const page of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
    const { values, lost } = await scores(lighthouse, browser.port, root + page);
    console.log(line(values, '/' + page));
    for (const reason of lost) console.log('    ' + reason);
    if (Math.min(...values) < LEAST) process.exitCode = 1;
  }
} finally {
  browser.kill();
  server.close();
  server.closeAllConnections();
}
