// Keeps a page of the preview fresh: loads it anew when the site has changed, changes its style sheets in place, and
// shows over it what is wrong with the site's files.
(() => {
  "use strict";

  const own = new URL(document.currentScript.src);
  const base = new URL(".", own);
  let version = own.searchParams.get("version");
  let source = null;
  let overlay = null;

  // A browser has few connections to one host, so a page that nobody sees gives its own up.
  function connect() {
    if (source || document.hidden) {
      return;
    }
    const address = new URL("events", base);
    address.searchParams.set("version", version);
    address.searchParams.set("page", location.pathname);
    source = new EventSource(address);
    source.addEventListener("reload", () => {
      disconnect();
      location.reload();
    });
    source.addEventListener("style", (event) => {
      version = event.data;
      restyle();
    });
    source.addEventListener("problems", (event) => show(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      disconnect();
      setTimeout(connect, 1000);
    });
  }

  function disconnect() {
    if (source) {
      source.close();
      source = null;
    }
  }

  function restyle() {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const address = new URL(link.href);
      if (address.origin === location.origin) {
        address.searchParams.set("preview", version);
        const next = link.cloneNode();
        next.href = address;
        // The old one stays until the new one is there, or the page would be bare for a moment.
        next.addEventListener("load", () => link.remove());
        next.addEventListener("error", () => next.remove());
        link.after(next);
      }
    }
  }

  function show(what) {
    hide();
    overlay = document.createElement("offprint-problems");
    const root = overlay.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("overlay.css", base);
    const panel = element("section", "problems overlay", "");
    panel.setAttribute("role", "alert");
    const close = element("button", "", "Close");
    close.type = "button";
    close.addEventListener("click", hide);
    panel.append(close, element("h1", "", what.sum));
    for (const problem of what.problems) {
      panel.append(element("pre", "", problem));
    }
    root.append(style, panel);
    document.documentElement.append(overlay);
  }

  function hide() {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
  }

  // As text, never as markup: what is wrong may quote anything.
  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", connect);
  connect();
})();
