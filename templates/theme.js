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
  const forget = () => {
    try { localStorage.removeItem("notesite-shade") } catch {}
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
      const shade = isDark ? "light" : "dark"
      // What the system says already is no choice, so that the page follows it again.
      if (matchMedia(`(prefers-color-scheme: ${shade})`).matches) {
        delete root.dataset.shade
        forget()
      } else {
        root.dataset.shade = shade
        stored(shade)
      }
    })
  })
})()

// The lists of pages and of headings: the page that is shown is in sight, the heading that is being
// read is marked, and a list that was opened closes when something in it is chosen.
addEventListener("DOMContentLoaded", () => {
  const site = document.querySelector("nav.site")
  const reveal = () => {
    const current = site?.querySelector("[aria-current]")
    if (!current) return
    const [list, link] = [site.getBoundingClientRect(), current.getBoundingClientRect()]
    if (link.top < list.top || link.bottom > list.bottom) {
      site.scrollTop += link.top - list.top - list.height / 3
    }
  }
  reveal()
  site?.addEventListener("toggle", reveal)
  for (const list of document.querySelectorAll("nav[popover]")) {
    list.addEventListener("click", (event) => {
      if (event.target.closest("a") && list.matches(":popover-open")) list.hidePopover()
    })
  }

  const links = new Map()
  for (const link of document.querySelectorAll("nav.page a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (heading) links.set(heading, link)
  }
  const headings = [...links.keys()]
  let marked = null
  const mark = () => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < 120)
    const link = links.get(read) ?? null
    if (link === marked) return
    marked?.removeAttribute("aria-current")
    link?.setAttribute("aria-current", "location")
    marked = link
  }
  if (headings.length) {
    addEventListener("scroll", mark, { passive: true })
    mark()
  }
})

// Each heading has a link to itself, for those who want its address.
addEventListener("DOMContentLoaded", () => {
  for (const heading of document.querySelectorAll("article > :is(h2, h3, h4, h5, h6)[id]")) {
    const link = document.createElement("a")
    link.className = "anchor"
    link.href = `#${encodeURIComponent(heading.id)}`
    link.setAttribute("aria-label", "Link to this section")
    heading.append(link)
  }
})

// What scrolls sideways can be reached with the keyboard, in browsers that do not see to it.
addEventListener("load", () => {
  const boxes = "pre, .formula, .wide-formula, .tm-body, .tm-numbered, .table, .drawing"
  for (const box of document.querySelectorAll(boxes)) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
  }
})

// What a reference points to, shown beside it on hover and focus. The target is on the page, or
// the page carries a copy of it in a template; without scripts the reference is a plain link.
addEventListener("DOMContentLoaded", () => {
  const box = document.createElement("div")
  box.className = "preview"
  box.hidden = true
  box.setAttribute("role", "note")
  document.body.append(box)
  let shown = null
  let timer = 0

  const content = (label) => {
    const copies = [...document.querySelectorAll("template[data-target]")]
    const copy = copies.find((template) => template.dataset.target === label)
    if (copy) return copy.content.cloneNode(true)
    const target = document.getElementById(label)
    if (!target) return null
    return (target.closest(".formula") ?? target).cloneNode(true)
  }
  const hide = () => {
    clearTimeout(timer)
    shown = null
    box.hidden = true
    box.replaceChildren()
  }
  const show = (link) => {
    const node = content(link.dataset.preview)
    if (!node) return
    box.replaceChildren(node)
    // A copy has no name of its own; names in drawings stay, since their parts refer to them.
    for (const named of box.querySelectorAll("[id]")) {
      if (!named.closest("svg")) named.removeAttribute("id")
    }
    for (const anchor of box.querySelectorAll(".anchor")) anchor.remove()
    box.hidden = false
    shown = link
    const place = link.getBoundingClientRect()
    const width = box.offsetWidth
    const left = Math.max(16, Math.min(place.left, document.documentElement.clientWidth - width - 16))
    const below = place.bottom + 8 + box.offsetHeight < innerHeight || place.top < box.offsetHeight + 16
    box.style.left = `${left + scrollX}px`
    box.style.top = `${(below ? place.bottom + 8 : place.top - box.offsetHeight - 8) + scrollY}px`
  }
  const later = (action, delay) => {
    clearTimeout(timer)
    timer = setTimeout(action, delay)
  }
  const link = (event) => event.target.closest?.("a[data-preview]")
  addEventListener("mouseover", (event) => {
    const found = link(event)
    if (found && found !== shown) later(() => show(found), 120)
    else if (found || box.contains(event.target)) clearTimeout(timer)
    else if (shown) later(hide, 250)
    else clearTimeout(timer)
  })
  addEventListener("focusin", (event) => {
    const found = link(event)
    if (found) show(found)
    else if (!box.contains(event.target)) hide()
  })
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide()
  })
})

// A slider shows the figure for its value. Without scripts the figure in the middle stands there.
addEventListener("DOMContentLoaded", () => {
  for (const sweep of document.querySelectorAll(".sweep")) {
    const steps = [...sweep.querySelectorAll(":scope > .step")]
    const slider = sweep.querySelector(".setting input")
    const value = sweep.querySelector(".setting output")
    slider.hidden = steps.length < 2
    slider.addEventListener("input", () => {
      steps.forEach((step, index) => { step.hidden = index !== Number(slider.value) })
      value.textContent = steps[slider.value].dataset.value
      slider.setAttribute("aria-valuetext", value.textContent)
    })
  }
})

// A part of a diagram that is pointed at keeps its neighbours, and the rest fades. With the keyboard
// the arrows go from part to part, or along a plot, and what stands there is said below.
addEventListener("DOMContentLoaded", () => {
  const parts = (svg) => {
    const hits = [...svg.querySelectorAll(".hit")]
    return hits.length ? hits : [...svg.querySelectorAll(":is(circle, rect, path)[data-n]")]
  }
  const clear = (svg) => {
    svg.classList.remove("pointed")
    for (const part of svg.querySelectorAll(".near, .at")) part.classList.remove("near", "at")
  }
  const point = (svg, part) => {
    clear(svg)
    part.classList.add("at")
    const own = part.dataset.n
    if (own === undefined) return
    const near = new Set([own])
    const scope = part.closest("[data-part]") ?? svg
    for (const edge of scope.querySelectorAll("[data-e]")) {
      const ends = edge.dataset.e.split(" ")
      if (!ends.includes(own)) continue
      edge.classList.add("near")
      for (const end of ends) near.add(end)
    }
    for (const node of scope.querySelectorAll("[data-n]")) {
      if (near.has(node.dataset.n)) node.classList.add("near")
    }
    svg.classList.add("pointed")
  }
  const words = (svg, part) =>
    part.querySelector("title")?.textContent
    ?? [...(part.closest("[data-part]") ?? svg).querySelectorAll(`:is(g, text)[data-n="${part.dataset.n}"]`)]
      .map((label) => label.querySelector("title")?.textContent ?? label.textContent).join(" ")

  for (const svg of document.querySelectorAll("svg.fig:has(.hit, [data-n])")) {
    svg.tabIndex = 0
    svg.addEventListener("pointerover", (event) => {
      const part = event.target.closest("[data-n]")
      if (part) point(svg, part)
      else clear(svg)
    })
    svg.addEventListener("pointerleave", () => clear(svg))
    let place = -1
    let said = null
    svg.addEventListener("blur", () => {
      clear(svg)
      said?.remove()
      said = null
      place = -1
    })
    svg.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (event.key === "Escape") return svg.blur()
      if (!step) return
      event.preventDefault()
      const all = parts(svg)
      place = Math.max(0, Math.min(all.length - 1, place + step))
      point(svg, all[place])
      if (!said) {
        said = document.createElement("p")
        said.className = "said"
        said.setAttribute("role", "status")
        svg.closest(".drawing").after(said)
      }
      said.textContent = words(svg, all[place])
    })
  }
})

// Code can be copied; what it printed is no code.
addEventListener("DOMContentLoaded", () => {
  if (!navigator.clipboard) return
  for (const block of document.querySelectorAll("main pre:not(.prints, .failure, .expected)")) {
    if (block.querySelector(".language-text")) continue
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
