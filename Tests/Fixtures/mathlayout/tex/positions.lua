-- Dumps where TeX puts each glyph and each rule of box 0, in em of a 10-point font.
local em = 10 * 65536
local HLIST, VLIST, RULE, GLUE, KERN, GLYPH, MATH =
  node.id("hlist"), node.id("vlist"), node.id("rule"), node.id("glue"), node.id("kern"),
  node.id("glyph"), node.id("math")
local out = {}
local function num(v) return (string.format("%.4f", v / em):gsub("^%-0%.0000$", "0.0000")) end
local visit
local function hlist(box, x, y)
  for n in node.traverse(box.head) do
    local id = n.id
    if id == GLYPH then
      local f = font.getfont(n.font)
      local c = f.characters[n.char]
      table.insert(out, string.format("g %d %s %s %s", c and c.index or -1, num(x + (n.xoffset or 0)), num(y - (n.yoffset or 0)),
        string.format("%.3f", f.size / em)))
      x = x + n.width
    elseif id == HLIST or id == VLIST then
      visit(n, x, y + n.shift)
      x = x + n.width
    elseif id == RULE then
      local h = n.height == -1073741824 and box.height or n.height
      local d = n.depth == -1073741824 and box.depth or n.depth
      if n.width > 0 and h + d > 0 then
        table.insert(out, string.format("r %s %s %s %s", num(x), num(y - h), num(n.width), num(h + d)))
      end
      x = x + n.width
    elseif id == GLUE then
      x = x + node.effective_glue(n, box)
    elseif id == KERN then
      x = x + n.kern
    elseif id == MATH then
      x = x + n.surround
    end
  end
end
local function vlist(box, x, y)
  y = y - box.height
  for n in node.traverse(box.head) do
    local id = n.id
    if id == HLIST or id == VLIST then
      y = y + n.height
      visit(n, x + n.shift, y)
      y = y + n.depth
    elseif id == RULE then
      local w = n.width == -1073741824 and box.width or n.width
      y = y + n.height + n.depth
      if w > 0 and n.height + n.depth > 0 then
        table.insert(out, string.format("r %s %s %s %s", num(x), num(y - n.height - n.depth), num(w), num(n.height + n.depth)))
      end
    elseif id == GLUE then
      y = y + node.effective_glue(n, box)
    elseif id == KERN then
      y = y + n.kern
    elseif id == GLYPH then
      local f = font.getfont(n.font)
      local c = f.characters[n.char]
      y = y + n.height
      table.insert(out, string.format("g %d %s %s %s", c and c.index or -1, num(x), num(y), string.format("%.3f", f.size / em)))
      y = y + n.depth
    end
  end
end
visit = function(n, x, y)
  if n.id == HLIST then hlist(n, x, y) else vlist(n, x, y) end
end
local labels = {}
for line in io.lines("labels.txt") do table.insert(labels, line) end
local file = io.open("positions.txt", "w")

function label_count() return #labels end

function set(index) tex.print("\\setbox0\\hbox{$" .. labels[index] .. "$}") end

function dump(index)
  local b = tex.box[0]
  out = {}
  visit(b, 0, 0)
  file:write("label ", labels[index], "\n")
  file:write("box ", num(b.width), " ", num(b.height), " ", num(b.depth), "\n")
  for _, line in ipairs(out) do file:write(line, "\n") end
end
