// The reader's choice of light or dark, kept between visits. Without it the page follows the system.
(() => {
  const root = document.documentElement
  const stored = (value) => {
    try {
      if (value) localStorage.setItem("notesite-shade", value)
      return localStorage.getItem("notesite-shade")
    } catch {
      return null
    }
  }
  const shade = stored()
  if (shade === "light" || shade === "dark") root.dataset.shade = shade
  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.shade")
    if (!button) return
    button.hidden = false
    button.addEventListener("click", () => {
      const isDark = root.dataset.shade
        ? root.dataset.shade === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches
      root.dataset.shade = isDark ? "light" : "dark"
      stored(root.dataset.shade)
    })
  })
})()

// What scrolls sideways can be reached with the keyboard, in browsers that do not see to it.
addEventListener("load", () => {
  const boxes = "pre, .formula, .wide-formula, .tm-body, .tm-numbered, .table, .drawing"
  for (const box of document.querySelectorAll(boxes)) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
  }
})

// A formula is copied as the TeX that it was written in, and whole.
addEventListener("copy", (event) => {
  const selection = getSelection()
  if (!selection.rangeCount || selection.isCollapsed || !event.clipboardData) return
  const range = selection.getRangeAt(0).cloneRange()
  const formula = (node) =>
    (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)
      ?.closest("math:has(annotation)")
  const first = formula(range.startContainer)
  const last = formula(range.endContainer)
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  const box = document.createElement("div")
  box.append(range.cloneContents())
  const formulas = box.querySelectorAll("math:has(annotation)")
  if (!formulas.length) return
  event.clipboardData.setData("text/html", box.innerHTML)
  for (const math of formulas) {
    const tex = math.querySelector("annotation").textContent.trim()
    const isDisplay = math.getAttribute("display") === "block"
    math.replaceWith(isDisplay ? `$$${tex}$$` : `$${tex}$`)
  }
  event.clipboardData.setData("text/plain", box.textContent.trim())
  event.preventDefault()
})
