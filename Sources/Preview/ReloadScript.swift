/// The script in every previewed page: reloads it, keeps its place, shows what is wrong.
///
/// It listens only while its tab is visible, because browsers allow six connections to a host.
/// What is wrong is set as text, never as markup; the names of messages lead to their explanations.
enum ReloadScript {
  /// The script, as a classic script that finds its settings in its own element.
  static let source = """
    "use strict";
    (() => {
      const { events, explanations, revision } = document.currentScript.dataset;
      const memory = "notesite-place";
      let source = null, overlay = null, shown = "";

      const restorePlace = () => {
        try {
          const place = JSON.parse(sessionStorage.getItem(memory) || "null");
          sessionStorage.removeItem(memory);
          if (place && place.path === location.pathname) window.scrollTo(place.x, place.y);
        } catch { /* storage is off: the page starts at its top */ }
      };
      const reload = () => {
        try {
          const place = { path: location.pathname, x: window.scrollX, y: window.scrollY };
          sessionStorage.setItem(memory, JSON.stringify(place));
        } catch { /* as above */ }
        disconnect();
        location.reload();
      };

      const hide = () => { if (overlay) overlay.remove(); overlay = null; };
      const element = (name, style, text) => {
        const made = document.createElement(name);
        made.style.cssText = "all:revert;" + style;
        made.textContent = text;
        return made;
      };
      const linked = (problems) => {
        const made = element("pre", "margin:0;white-space:pre-wrap;"
          + "font:0.875rem/1.5 ui-monospace,monospace", "");
        for (const line of problems.split("\\n")) {
          const start = line.lastIndexOf("[");
          const name = /^\\[([a-z-]+)\\/([a-z0-9-]+)\\]$/.exec(line.slice(start));
          if (start < 0 || !name || !/: (error|warning): /.test(line)) {
            made.append(line + "\\n");
            continue;
          }
          const link = element("a", "color:inherit", `${name[1]}/${name[2]}`);
          link.href = `${explanations}#${name[1]}-${name[2]}`;
          link.target = "_blank";
          made.append(line.slice(0, start + 1), link, "]\\n");
        }
        return made;
      };
      const show = (problems) => {
        if (problems === shown) return;
        shown = problems;
        hide();
        if (problems === "") return;
        overlay = element("div", "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;"
          + "z-index:2147483647;padding:1rem 1.25rem;background:#2b1416;color:#ffe9e6;"
          + "border-top:4px solid #ff7a6b;box-sizing:border-box", "");
        overlay.id = "notesite-problems";
        overlay.setAttribute("role", "alert");
        const button = element("button", "float:right;font:inherit;cursor:pointer", "Close");
        button.type = "button";
        button.addEventListener("click", hide);
        overlay.append(button, linked(problems));
        document.body.append(overlay);
      };

      const connect = () => {
        if (source) return;
        source = new EventSource(events);
        source.addEventListener("revision", (event) => {
          if (event.data !== revision) reload();
        });
        source.addEventListener("problems", (event) => show(event.data));
      };
      const disconnect = () => { if (source) source.close(); source = null; };
      const follow = () => { document.visibilityState === "hidden" ? disconnect() : connect(); };

      window.addEventListener("load", restorePlace);
      window.addEventListener("pagehide", disconnect);
      window.addEventListener("pageshow", follow);
      document.addEventListener("visibilitychange", follow);
      document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
    })();

    """
}
