// The search: a dialog with what the site says, opened by the button in the bar, by "/" and by
// Ctrl-K. Its index is a script that is loaded when the dialog opens for the first time, since
// pages from a disk may not fetch files.
(() => {
  const own = document.currentScript.src
  const limit = 30

  // Words are compared without case, accents and the alphabets of formulas. A Greek letter is its
  // name, and h_t, h_(t), h_{t} and hₜ are one word.
  const greek = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron "
    + "pi rho sigma sigma tau upsilon phi chi psi omega").split(" ")
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i" }
  const fold = (text) => {
    if (!/[^\0-\x5d\x60-\x7f]/.test(text)) return text.toLowerCase()
    const folded = text.normalize("NFKD").replace(/[\p{M}\xad]+/gu, "").toLowerCase()
      .replace(/[ßæœøłđı]/g, (letter) => letters[letter])
      .replace(/(?<![a-z0-9α-ω])([a-zα-ω])[_^][({]*(?=[a-z0-9α-ω])/g, "$1")
    // Longer runs are words of Greek.
    return folded.replace(/[α-ω]+/g, (run) => run.length > 2 ? run.replaceAll("ς", "σ")
      : [...run].map((letter) => ` ${greek[letter.charCodeAt(0) - 0x3b1]} `).join(""))
  }
  // A number with points is one word.
  const wordsOf = (folded) => folded.match(/[^\0-\x7f]/.test(folded)
    ? /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu : /[0-9]+(?:\.[0-9]+)+|[a-z0-9]+/g) ?? []

  // What can be found: pages and their sections, in reading order. For each word a list of where it
  // stands: sixteen times the place of the entry, plus 8 for its name, plus the times in its text.
  let entries = null
  let places = new Map()
  const note = (index, text, isName) => {
    for (const word of wordsOf(fold(text))) {
      const list = places.get(word)
      const last = list?.[list.length - 1]
      if (!list) places.set(word, [index * 16 + (isName ? 8 : 1)])
      else if (last >> 4 !== index) list.push(index * 16 + (isName ? 8 : 1))
      else if (!isName && (last & 7) < 4) list[list.length - 1] += 1
    }
  }
  window.notesiteSearch = (pages) => {
    const root = new URL("..", own).href
    entries = []
    places = new Map()
    for (const page of pages) {
      const first = entries.length
      for (const part of [page, ...page.sections]) {
        const isPage = part === page
        const name = isPage ? page.title : part.heading
        const url = root + page.url + (isPage ? "" : `#${part.fragment}`)
        note(entries.length, `${part.number ?? ""} ${name}`, true)
        note(entries.length, part.text, false)
        entries.push({ name, number: part.number, text: part.text, url, page, first, isPage })
      }
    }
  }

  // The terms of a query, each with the words that begin with it, else with those that have it
  // inside. Signs that are in no word are looked for in the text itself.
  const termsOf = (query) => {
    const asked = [...new Set(wordsOf(fold(query)))]
    if (!asked.length) {
      return query.split(/\s+/).filter(Boolean)
        .map((word) => ({ word, isSign: true, isInside: true }))
    }
    const all = [...places.keys()]
    return asked.map((word) => {
      const beginning = all.filter((other) => other.startsWith(word))
      if (beginning.length) return { word, words: beginning }
      return { word, isInside: true, words: all.filter((other) => other.includes(word)) }
    })
  }

  // What a term is worth in each entry. A page's title counts more than a heading, and that more
  // than the text; a whole word more than a beginning, and that more than the inside of one.
  const worth = (term) => {
    const points = new Float32Array(entries.length)
    if (term.isSign) {
      entries.forEach(({ name, text }, index) => {
        if (name.includes(term.word) || text.includes(term.word)) points[index] = 1
      })
      return points
    }
    const titles = new Float32Array(entries.length)
    for (const word of term.words) {
      const likeness = word === term.word ? 3 : term.isInside ? 1 : 2
      for (const place of places.get(word)) {
        const index = place >> 4
        const isName = (place & 8) > 0
        const { isPage } = entries[index]
        const value = isName ? likeness * (isPage ? 12 : 6) : likeness * 2 + (place & 7) / 10
        if (value > points[index]) points[index] = value
        if (isName && isPage) titles[index] = 0.1
      }
    }
    // The title of its page helps a section to have all words, but does not make it a result.
    for (let index = 0; index < points.length; index += 1) {
      if (!points[index]) points[index] = titles[entries[index].first]
    }
    return points
  }
  const find = (query, terms) => {
    const worths = terms.map(worth)
    const phrase = query.toLowerCase()
    const found = []
    for (let index = 0; index < (terms.length ? entries.length : 0); index += 1) {
      let sum = 0
      let least = Infinity
      for (const points of worths) {
        sum += points[index]
        least = Math.min(least, points[index])
      }
      if (!least || sum < 1) continue
      const { name, text } = entries[index]
      const heading = name.toLowerCase()
      if (heading === phrase) sum += 6
      if (terms.length > 1 && heading.includes(phrase)) sum += 6
      else if (terms.length > 1 && text.toLowerCase().includes(phrase)) sum += 4
      found.push({ index, sum })
    }
    return found.sort((left, right) => right.sum - left.sum || left.index - right.index)
      .map(({ index }) => entries[index])
  }

  // Where terms stand in a run of signs without spaces, in places of the run as it is written. What
  // is folded to a text of another length is mapped sign by sign, else it matches whole.
  const isWordSign = (sign) => /[\p{L}\p{N}]/u.test(sign)
  const hits = (run, terms) => {
    const folded = fold(run)
    let starts = null
    const place = (at) => {
      if (folded.length === run.length) return at
      starts ??= [...run].flatMap((sign, index, signs) =>
        Array(fold(sign).length).fill(signs.slice(0, index).join("").length))
      return starts.length === folded.length ? starts[at] ?? run.length : at ? run.length : 0
    }
    const found = []
    for (const { word, isInside } of terms) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        if (!isInside && at > 0 && isWordSign(folded[at - 1])) continue
        const start = place(at)
        found.push([start, Math.max(place(at + word.length), start + 1)])
      }
    }
    return found.sort((left, right) => left[0] - right[0])
  }
  // A text as nodes, with what matches marked.
  const marked = (text, terms) => {
    const nodes = []
    let done = 0
    for (const run of text.matchAll(/\S+/g)) {
      for (const [start, end] of hits(run[0], terms)) {
        if (run.index + start < done) continue
        const mark = document.createElement("mark")
        mark.textContent = text.slice(run.index + start, run.index + end)
        nodes.push(text.slice(done, run.index + start), mark)
        done = run.index + end
      }
    }
    return [...nodes, text.slice(done)]
  }
  const firstPlace = (text, term) => {
    for (const run of text.matchAll(/\S+/g)) {
      const [hit] = hits(run[0], [term])
      if (hit) return run.index + hit[0]
    }
    return -1
  }
  // A line or two of a text around the first place of the longest term that it has.
  const excerpt = ({ text }, terms) => {
    let at = 0
    for (const term of terms.toSorted((left, right) => right.word.length - left.word.length)) {
      at = firstPlace(text, term)
      if (at >= 0) break
    }
    const space = text.lastIndexOf(" ", at - 40)
    const start = at < 70 ? 0 : space > at - 80 ? space + 1 : at - 40
    if (start + 160 >= text.length) return (start ? "… " : "") + text.slice(start)
    const last = text.lastIndexOf(" ", start + 160)
    const end = last > start + 100 ? last : start + 160
    return `${start ? "… " : ""}${text.slice(start, end)}\xa0…`
  }

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }
  const heading = (part, name, terms) =>
    [...part.number ? [element("span", { class: "number" }, part.number), " "] : [],
      ...marked(name, terms)]
  // A result is a link, so that it can be opened elsewhere too.
  const option = (entry, index, terms) => {
    const link = element("a", {
      role: "option", id: `search-${index}`, href: entry.url, tabindex: -1, "aria-selected": false,
    }, element("span", { class: "name" }, ...heading(entry, entry.name, terms)))
    if (!entry.isPage) {
      const page = heading(entry.page, entry.page.title, terms)
      link.append(" ", element("span", { class: "page" }, ...page))
    }
    const line = excerpt(entry, terms)
    if (line) link.append(" ", element("span", { class: "excerpt" }, ...marked(line, terms)))
    return link
  }

  // The dialog. The field keeps the focus, and the arrows choose among the results.
  const input = element("input", {
    type: "text", role: "combobox", "aria-label": "Search this site", "aria-expanded": false,
    "aria-controls": "search-results", "aria-autocomplete": "list", placeholder: "Search this site",
    autocomplete: "off", autocapitalize: "none", spellcheck: false, enterkeyhint: "go",
  })
  const close = element("button", { type: "button", "aria-label": "Close" }, "✕")
  const status = element("p", { role: "status" })
  const list = element("div", { role: "listbox", id: "search-results", "aria-label": "Results" })
  const slash = element("input", { type: "checkbox" })
  const keys = element("p", { class: "keys" },
    element("span", {}, "↑ ↓ choose · Enter opens · Esc closes"),
    element("label", {}, slash, " / opens the search"))
  const dialog = element("dialog", { class: "search", "aria-label": "Search" },
    element("div", { class: "query" }, input, close), status, list, keys)
  let chosen = -1
  let script = null

  const choose = (index) => {
    list.children[chosen]?.setAttribute("aria-selected", false)
    chosen = index
    const link = list.children[index]
    if (!link) return input.removeAttribute("aria-activedescendant")
    link.setAttribute("aria-selected", true)
    input.setAttribute("aria-activedescendant", link.id)
    link.scrollIntoView({ block: "nearest" })
  }
  const words = (query, count) => {
    if (!query) return "All words must be there; the beginning of a word is enough."
    if (!count) return `Nothing found for “${query}”.`
    if (count > limit) return `The best ${limit} of ${count} results`
    return count === 1 ? "1 result" : `${count} results`
  }
  const update = () => {
    if (!entries) return
    const query = input.value.trim()
    const terms = termsOf(query)
    const found = find(query, terms)
    const shown = found.slice(0, limit)
    list.replaceChildren(...shown.map((entry, index) => option(entry, index, terms)))
    input.setAttribute("aria-expanded", found.length > 0)
    status.textContent = words(query, found.length)
    list.scrollTop = 0
    chosen = -1
    choose(0)
  }
  const load = () => {
    if (script) return
    status.textContent = "Loading what this site says …"
    script = element("script", { src: new URL("search-index.js", own).href })
    script.addEventListener("load", update)
    script.addEventListener("error", () => {
      status.textContent = "What this site says could not be loaded."
      script.remove()
      script = null
    })
    document.head.append(script)
  }
  const open = () => {
    if (!dialog.isConnected) document.body.append(dialog)
    if (!dialog.open) dialog.showModal()
    input.focus()
    input.select()
    load()
  }

  input.addEventListener("input", update)
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return
    const count = list.children.length
    const act = {
      ArrowDown: () => choose(chosen + 1 < count ? chosen + 1 : 0),
      ArrowUp: () => choose(chosen > 0 ? chosen - 1 : count - 1),
      Enter: () => list.children[chosen]?.click(),
      Escape: () => dialog.close(),
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  list.addEventListener("mousemove", (event) => {
    const index = [...list.children].indexOf(event.target.closest("a"))
    if (index >= 0 && index !== chosen) choose(index)
  })
  // A result on this very page leaves the dialog open otherwise; one that opens elsewhere may.
  list.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close()
  })
  close.addEventListener("click", () => dialog.close())
  dialog.addEventListener("pointerdown", (event) => {
    if (event.target === dialog) dialog.close()
  })

  // A key alone can be in the way of those who speak to their machine, so it can be switched off.
  const memory = "notesite-search-key"
  const showKey = (button) => {
    const key = slash.checked ? "/" : /Mac|iP/.test(navigator.platform) ? "⌘K" : "Ctrl K"
    const label = button?.querySelector("kbd")
    if (label) label.textContent = key
  }
  const isTyping = (target) => target.isContentEditable || target.matches?.(
    "textarea, select, input:not([type='range'], [type='checkbox'], [type='radio'])")
  addEventListener("keydown", (event) => {
    const isSlash = event.key === "/" && slash.checked
      && !event.ctrlKey && !event.metaKey && !event.altKey
    const isChord = event.key?.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)
      && !event.altKey && !event.shiftKey
    if (!isSlash && !isChord || isTyping(event.target) && event.target !== input) return
    if (isSlash && event.target === input) return
    event.preventDefault()
    open()
  })
  const button = document.querySelector("button.find")
  try {
    slash.checked = localStorage.getItem(memory) !== "off"
  } catch {
    slash.checked = true
  }
  slash.addEventListener("change", () => {
    showKey(button)
    try {
      localStorage.setItem(memory, slash.checked ? "on" : "off")
    } catch { /* The choice holds for this page. */ }
  })
  showKey(button)
  if (!button) return
  button.addEventListener("click", open)
  button.hidden = false
})()
