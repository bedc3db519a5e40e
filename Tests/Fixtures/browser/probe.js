// Runs in a page under test: gathers errors from the first script on, measures what has to be
// visible once the page has settled, and reports to the frame around the page.
(() => {
  const errors = []
  addEventListener("error", (event) => {
    const source = event.target && (event.target.src || event.target.href)
    errors.push(event.message || `cannot load ${source}`)
  }, true)
  addEventListener("unhandledrejection", (event) => errors.push(String(event.reason)))
  console.error = (...parts) => errors.push(parts.join(" "))
  addEventListener("load", async () => {
    await document.fonts.ready
    const boxes = [...document.querySelectorAll("math, figure svg:not([aria-hidden]), figure img")]
    const isEmpty = (element) => {
      if (element.closest("details:not([open])")) return false
      const box = element.getBoundingClientRect()
      return box.width < 1 || box.height < 1
    }
    // Each reference shows what it points to when it has the focus, and Escape takes it away.
    const references = [...document.querySelectorAll("a[data-preview]")]
    const preview = document.querySelector(".preview")
    const hasPreview = (link) => {
      link.dispatchEvent(new FocusEvent("focusin", { bubbles: true }))
      const isShown = !preview.hidden && preview.getBoundingClientRect().height > 20
      dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))
      return isShown && preview.hidden
    }
    const isVisible = (element) => element.checkVisibility()
    parent.postMessage({
      errors,
      empty: boxes.filter(isVisible).filter(isEmpty).map((element) => element.outerHTML.slice(0, 160)),
      formulas: document.querySelectorAll("math").length,
      previews: references.length,
      brokenPreviews: references.filter((link) => !hasPreview(link)).map((link) => link.outerHTML),
      drawings: document.querySelectorAll("figure svg").length,
      mathFontLoaded: [...document.fonts].some((font) => font.status === "loaded"),
      overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    }, "*")
  })
})()
