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
  for (const box of document.querySelectorAll("pre, .formula, .table, .drawing")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
  }
})

// Code can be copied; what it printed is no code.
addEventListener("DOMContentLoaded", () => {
  if (!navigator.clipboard) return
  for (const block of document.querySelectorAll("main pre:not(.prints, .failure, .expected)")) {
    const button = document.createElement("button")
    button.type = "button"
    button.className = "copy"
    button.textContent = "Copy"
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "")
      button.textContent = "Copied"
      setTimeout(() => { button.textContent = "Copy" }, 1500)
    })
    const box = document.createElement("div")
    box.className = "listing"
    block.replaceWith(box)
    box.append(block, button)
  }
})
